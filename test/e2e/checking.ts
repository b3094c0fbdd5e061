/** What many scenarios begin with: an article about the story, read and marked, with the reader's settings known. */
import { paintWhen } from './painting.ts';
import type { Session, Tab } from './session.ts';
import { until } from './waiting.ts';

/** Sentences that surely make claims of the bundled list, by what they do with it. */
export const SENTENCES = {
  asserts: 'Messenger chats are encrypted end to end by default since December 2023.',
  attributes: 'Netflix could read the private messages of Facebook users, the letter says.',
  denies: 'Meta did not share people’s private messages with Netflix, its spokesman said.',
  asks: 'Did Netflix read the private messages of Facebook users?',
  unclear: 'Netflix spent 40 million dollars a year on Facebook advertising.',
  /** A possible match; the others are sure. */
  possible: 'Hastings directed the relationship.',
  french: 'Netflix pouvait lire les messages privés des utilisateurs de Facebook, selon la lettre.',
} as const;

/** Long enough that the page is taken for an article, about nothing that is known. */
export const PROSE =
  'The café on the corner of the square has baked its own bread since the spring, and on most mornings the line of people who wait for it goes round the house and past the old post office.';

export interface Article {
  /** HTML of the article, each a paragraph. */
  paragraphs: readonly string[];
  /** HTML that goes into the head. */
  head?: string;
  lang?: string;
  title?: string;
}

/** An article as a newspaper would put it, which names the story in its title. */
export function article({
  paragraphs,
  head = '',
  lang = 'en',
  title = 'A letter about Netflix and Facebook',
}: Article) {
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">${head}</head>
<body><main><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></main></body></html>`;
}

/** The settings of the first day; see `browser/settings.ts`. English, whatever this machine speaks. */
const SETTINGS = { on: true, offSites: [], language: 'en', style: 'tint', colour: 'amber', hover: false, muted: [] };

/**
 * Every page allowed, and the settings as on the first day but for these: whatever the scenario before has left.
 * Pages that are opened afterwards are marked by themselves.
 */
export async function readEverywhere(
  session: Session,
  settings: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await session.appear({});
  await session.setStored({ ...SETTINGS, ...settings });
  if (!(await session.access()).includes('*://*/*')) await session.grantEverywhere();
}

/**
 * Opens an address and waits until these texts are painted, and nothing else, and until the page answers to clicks.
 * Rejects if they never are.
 */
export async function openMarked(session: Session, address: string, texts: readonly string[]): Promise<Tab> {
  const tab = await session.open(address);
  await waitForTexts(session, tab, texts);
  await waitForCardCode(session, tab);
  return tab;
}

/** The card's code comes a moment after the first paint. Its first deed is to announce the matches, for a few seconds. */
export async function waitForCardCode(session: Session, tab: Tab): Promise<void> {
  await until('announcement', () => session.announcement(tab));
}

/** Waits until exactly these texts are painted, in whatever order. */
export async function waitForTexts(session: Session, tab: Tab, texts: readonly string[]): Promise<void> {
  const wanted = [...texts].sort();
  const painted = await paintWhen(session, tab, (now) => same([...now].sort(), wanted));
  if (!same([...painted].sort(), wanted)) throw new Error(`Painted instead:\n${painted.join('\n')}`);
}

const same = (some: readonly string[], others: readonly string[]) => some.join('\n') === others.join('\n');

/** A place on the painted sentence (CSS pixels of the viewport), near its first letter; where it is in view. */
export function placeOf(tab: Tab, text: string): Promise<{ x: number; y: number }> {
  return tab.waitFor((wanted) => {
    for (const range of [...CSS.highlights.values()].flatMap((highlight) => [...highlight.keys()])) {
      if (!(range instanceof Range) || range.toString().replace(/\s+/g, ' ').trim() !== wanted) continue;
      const box = range.getClientRects()[0];
      if (box && box.width > 0) return { x: box.left + Math.min(12, box.width / 2), y: box.top + box.height / 2 };
    }
    return null;
  }, text);
}

/** The page's DOM as text, without our one element. */
export function serialised(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('aside-host')?.remove();
    return copy.outerHTML;
  });
}
