/**
 * Takes pictures of everything a reader sees, in Chromium: light and dark, in English and French. All go to
 * `.sidenote/pictures/`; those the README shows go to `test/pictures/` as well. With `--store` it takes those for the stores
 * instead, to `.sidenote/store/`.
 */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startChromium } from '../test/e2e/chromium.ts';
import { startPages } from '../test/e2e/pages.ts';
import type { Tab } from '../test/e2e/session.ts';
import { pause } from '../test/e2e/waiting.ts';
import { build } from './build.ts';
import { takeStorePictures } from './pictures/store-pictures.ts';
import { STORE_LANGUAGES } from './pictures/store-scenes.ts';
import { ROOT } from './root.mjs';

const STORE_FOLDER = join(ROOT, '.sidenote', 'store');
const FOLDER = join(ROOT, '.sidenote', 'pictures');
const SHOWN_FOLDER = join(ROOT, 'test', 'pictures');
const SHOWN = ['card-light-en', 'popup-found-light-en', 'library-timeline-light-en', 'library-dark-fr'];

const ARTICLES = { en: 'en-court-letter.html', fr: 'fr-lettre-au-tribunal.html' } as const;
type Language = keyof typeof ARTICLES;
/** Words of a sentence that is not marked. */
const UNMARKED: Record<Language, string> = { en: 'want to see his files', fr: 'La pièce dormait sous scellés' };

/** Animations and late fonts are over by then (milliseconds). */
const SETTLED = 600;
/** Nor does the sentence that was gone to flash any more (milliseconds). */
const FLASH_OVER = 2500;

if (!(await build('chromium'))) process.exit(1);
const forStores = process.argv.includes('--store');
const pages = await startPages();
const session = await startChromium({ pages });
try {
  if (forStores) await takeForStores();
  else await takeEverything();
} finally {
  await session.close();
  pages.close();
}
console.log(`Pictures are in ${forStores ? STORE_FOLDER : FOLDER}.`);

async function takeForStores(): Promise<void> {
  for (const language of STORE_LANGUAGES) {
    await session.startAfresh();
    await takeStorePictures(session, language, join(STORE_FOLDER, language));
  }
}

async function takeEverything(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await mkdir(SHOWN_FOLDER, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    for (const language of ['en', 'fr'] as const) {
      await session.startAfresh();
      await session.appear({ colorScheme: scheme });
      await session.setStored({ language });
      await takeAll(language, `${scheme}-${language}`);
    }
  }
  for (const name of SHOWN) await copyFile(fileOf(name), join(SHOWN_FOLDER, `${name}.png`));
}

function fileOf(name: string): `${string}.png` {
  return `${join(FOLDER, name)}.png`;
}

async function takeAll(language: Language, suffix: string): Promise<void> {
  const welcome = await session.extensionPage('welcome.html');
  await welcome.waitFor(() => CSS.highlights.size > 0);
  await take(welcome, `welcome-${suffix}`, true);
  await takePopups(language, suffix);
  await takeCard(language, suffix);
  await takeReport(language, suffix);
  await takeLibrary(language, suffix);
}

async function take(tab: Tab, name: string, fullPage = false): Promise<void> {
  await pause(SETTLED);
  await tab.page.screenshot({ path: fileOf(name), fullPage });
}

async function takePopups(language: Language, suffix: string): Promise<void> {
  const tab = await session.open(pages.sample(ARTICLES[language]));
  let popup = await session.clickToolbar(tab);
  const shoot = async (name: string) => {
    await pause(SETTLED);
    await popup.screenshot(fileOf(`popup-${name}-${suffix}`));
  };
  const state = (wanted: string) =>
    popup.waitFor((kind) => document.querySelector('.popup')?.getAttribute('data-state') === kind, wanted);
  await state('noAccess');
  await shoot('not-allowed');
  await popup.click('.popup .primary');
  await state('found');
  await shoot('found');
  await popup.click('[data-value=reading]');
  await shoot('reading-order');
  await popup.evaluate(() => {
    const story = document.querySelector<HTMLDetailsElement>('details.story');
    if (story) story.open = true;
    story?.querySelector('.sn-tl')?.scrollIntoView();
  });
  await shoot('timeline');
  await popup.click('[role=switch]');
  await state('off');
  await shoot('off');
  await popup.click('[role=switch]');
  await popup.close();
  const other = await session.open(pages.sample('en-ordinary.html'));
  popup = await session.clickToolbar(other);
  await popup.click('.popup .primary');
  await state('nothingFound');
  await shoot('nothing');
  await popup.close();
}

async function takeReport(language: Language, suffix: string): Promise<void> {
  const tab = await session.open(pages.sample(ARTICLES[language]));
  await tab.waitFor(() => CSS.highlights.size > 0);
  await tab.selectText(UNMARKED[language]);
  const popup = await session.clickToolbar(tab);
  await popup.click('[data-choice=claim] input[type=radio]');
  await popup.screenshot(fileOf(`popup-report-${suffix}`));
  await popup.click('.report button[type=submit]');
  await popup.waitFor(() => document.querySelector('.report')?.getAttribute('data-report') === 'saved');
  await popup.close();
  const reports = await session.extensionPage('library.html#reports');
  await reports.waitFor(() => document.querySelector('.my-reports blockquote') !== null);
  await take(reports, `library-reports-${suffix}`);
}

async function takeCard(language: Language, suffix: string): Promise<void> {
  await session.grantEverywhere();
  const tab = await session.open(pages.sample(ARTICLES[language]));
  await tab.waitFor(() => CSS.highlights.size > 0);
  await session.pressShortcut(tab, 'next-match');
  await pause(FLASH_OVER);
  await session.pressShortcut(tab, 'open-card');
  await session.card(tab);
  await take(tab, `card-${suffix}`);
}

async function takeLibrary(language: Language, suffix: string): Promise<void> {
  const library = await session.extensionPage('library.html');
  await library.waitFor(() => document.querySelector('.sn-tl-point') !== null);
  await take(library, `library-${suffix}`);
  await takePart(library, '.sn-tl', `library-timeline-${suffix}`);
  await library.page.type('input[type=search]', language === 'fr' ? 'chiffrement' : 'encryption');
  await take(library, `library-search-${suffix}`);
  const settings = await session.extensionPage('library.html#settings');
  await take(settings, `library-settings-${suffix}`, true);
}

async function takePart(tab: Tab, selector: string, name: string): Promise<void> {
  await tab.page.bringToFront();
  const part = await tab.page.$(selector);
  await part?.screenshot({ path: fileOf(name) });
}
