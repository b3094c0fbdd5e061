/**
 * The pictures for the stores, 1280 × 800, numbered in the order of `store/en.md` and `store/fr.md`. What they show is the
 * extension at work on sample pages; nothing is drawn but the strip from which the popup hangs.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session, Tab, View } from '../../test/e2e/session.ts';
import { pause } from '../../test/e2e/waiting.ts';
import { openAs } from './open-as.ts';
import { pictureOver } from './over-page.ts';
import { REPORTED, SCENES, type Scene, type StoreLanguage } from './store-scenes.ts';

const SIZE = { width: 1280, height: 800 };
/** A window with more in it, for the same picture. */
const FARTHER = { width: 1440, height: 900, deviceScaleFactor: SIZE.width / 1440 };
/** Animations and late fonts are over by then (milliseconds). */
const SETTLED = 600;
/** Nor does the sentence that was gone to flash any more (milliseconds). */
const FLASH_OVER = 2500;
/** What is left free above an element to which we scroll, so that the line before it is not seen by halves (CSS pixels). */
const ABOVE = 32;
const JUST_ABOVE = 12;
/** In the popup, from the first claim to who answered it (CSS pixels). */
const TO_ANSWERS = 130;

type Path = `${string}.png`;

/** Takes all of one language into `folder`. The session is as after a first installation. */
export async function takeStorePictures(session: Session, language: StoreLanguage, folder: string): Promise<void> {
  const scene = SCENES[language];
  const path = (number: number, name: string): Path => `${join(folder, `${number}-${name}`)}.png`;
  await mkdir(folder, { recursive: true });
  await session.appear({ colorScheme: 'light' });
  await session.setStored({ language });
  await takeChoice(session, path(3, 'choice'));
  await takePopups(session, scene, path(2, 'popup'), path(5, 'report'));
  await takeCard(session, scene, path(1, 'card'));
  await takeLibrary(session, scene, path(4, 'timeline'), path(6, 'library'));
}

async function articleOf(session: Session, { article, address }: Scene): Promise<Tab> {
  const tab = await openAs(session, article, address);
  await tab.page.setViewport(SIZE);
  // The sample pages have a banner at the foot, which would stand before what we show.
  await tab.evaluate(() => {
    for (const part of document.body.querySelectorAll('*'))
      if (getComputedStyle(part).position === 'fixed') part.remove();
  });
  return tab;
}

async function takeChoice(session: Session, path: Path): Promise<void> {
  const welcome = await session.extensionPage('welcome.html');
  await welcome.page.setViewport(FARTHER);
  await welcome.waitFor(() => CSS.highlights.size > 0);
  await scrollTo(welcome, '.try', JUST_ABOVE);
  await take(welcome, path);
}

async function takePopups(session: Session, scene: Scene, found: Path, report: Path): Promise<void> {
  const tab = await articleOf(session, scene);
  const shoot = async (popup: View) => {
    await pause(SETTLED);
    return { page: await tab.screenshot(), popup: await popup.screenshot() };
  };
  let popup = await session.clickToolbar(tab);
  await popup.click('.popup .primary');
  await popup.waitFor(() => document.querySelector('.popup')?.getAttribute('data-state') === 'found');
  await popup.evaluate((by) => window.scrollBy({ top: by, behavior: 'instant' }), TO_ANSWERS);
  const withClaims = await shoot(popup);
  await popup.close();
  await tab.selectText(scene.unmarked);
  popup = await session.clickToolbar(tab);
  await popup.click('[data-choice=claim] details > summary');
  await popup.click(`[data-choice=claim] input[value$="/${REPORTED}"]`);
  await popup.click('.preview summary');
  await popup.evaluate(() => document.querySelector('.preview')?.scrollIntoView({ behavior: 'instant' }));
  const withReport = await shoot(popup);
  await popup.close();
  // Not before: another tab in front closes the popup.
  const badge = await session.inExtension(badgeText);
  await pictureOver(session, { ...withClaims, badge }, SIZE, found);
  await pictureOver(session, { ...withReport, badge }, SIZE, report);
}

async function takeCard(session: Session, scene: Scene, path: Path): Promise<void> {
  await session.grantEverywhere();
  const tab = await articleOf(session, scene);
  await tab.waitFor(() => CSS.highlights.size > 0);
  await scrollTo(tab, 'h1');
  await session.pressShortcut(tab, 'next-match');
  await pause(FLASH_OVER);
  await scrollTo(tab, 'h1');
  await session.pressShortcut(tab, 'open-card');
  await session.card(tab);
  await take(tab, path);
}

async function takeLibrary(session: Session, { search, event }: Scene, timeline: Path, found: Path): Promise<void> {
  const library = await session.extensionPage('library.html');
  await library.page.setViewport(SIZE);
  await library.waitFor(() => document.querySelector('.sn-tl-point') !== null);
  await library.click(`.sn-tl-point[aria-label*="${event}"]`);
  await scrollTo(library, 'h3:has(+ .sn-tl), h2:has(+ .sn-tl), .sn-tl');
  await take(library, timeline);
  await library.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  // Where the mouse has pressed lies another claim now, which would be underlined.
  await library.page.mouse.move(0, 0);
  await library.page.type('input[type=search]', search);
  await take(library, found);
}

async function scrollTo(tab: Tab, selector: string, above = ABOVE): Promise<void> {
  await tab.evaluate(
    (wanted, free) => {
      const top = document.querySelector(wanted)?.getBoundingClientRect().top ?? 0;
      window.scrollBy({ top: top - free, behavior: 'instant' });
    },
    selector,
    above,
  );
}

async function take(tab: Tab, path: Path): Promise<void> {
  await pause(SETTLED);
  await tab.page.screenshot({ path });
}

declare const browser: {
  tabs: { query(about: object): Promise<{ id: number }[]> };
  action: { getBadgeText(about: { tabId: number }): Promise<string> };
};

/** Runs in the extension. What stands on the button over the one tab where something was found. */
async function badgeText(): Promise<string> {
  const tabs = await browser.tabs.query({});
  const texts = await Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id })));
  return texts.find((text) => text !== '') ?? '';
}
