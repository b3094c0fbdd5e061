/** The live page: is what is painted right while it changes and after, and what does it cost. */
import type { PageServer } from '../../test/e2e/pages.ts';
import type { Session, Tab } from '../../test/e2e/session.ts';
import { pause } from '../../test/e2e/waiting.ts';
import { type PaintedParagraph, paintedParagraphs } from './in-page.ts';
import { everySentencePage, livePage, type Renders, stillPage } from './live-page.ts';
import type { LiveCounts, LivePage } from './live-script.ts';
import type { Slice } from './profile.ts';
import { startProfile } from './profiling.ts';
import { endPulse, type Pulse, startPulse } from './pulse.ts';
import { endSampling, type Sampled, startSampling } from './sampling.ts';
import { paintSettled } from './settled.ts';

export interface LiveFigures {
  renders: Renders;
  done: LiveCounts;
  sampled: Sampled;
  /** Sentences that a fresh load of the page as it became paints, and those of them that are not painted. */
  expected: number;
  missing: number;
  /** Painted although a fresh load does not, or twice. */
  stale: number;
  /** Examples of both. */
  examples: string[];
  /** What of the main thread was ours meanwhile, without the time before the changes. */
  slices: Slice[];
}

/** After its last change the page has so long until it must be painted right. */
const SETTLES_MS = 3000;
const LOOKS_EVERY_MS = 100;
const EXAMPLES = 4;

/** How the page is held up while it is changed; the tab is closed afterwards. `painted`: whether paint is waited for. */
export async function pulseOfLive(session: Session, renders: Renders, forMs: number, painted: boolean): Promise<Pulse> {
  const tab = await session.open(session.pages.html(livePage(renders)));
  if (painted) await paintSettled(tab);
  else await pause(SETTLES_MS);
  await tab.evaluate(startPulse);
  await runLive(tab, forMs);
  await pause(SETTLES_MS);
  const pulse = await tab.evaluate(endPulse);
  await tab.close();
  return pulse;
}

/** @param right the sentences that a page at rest paints */
export async function measureLive(
  session: Session,
  renders: Renders,
  forMs: number,
  right: readonly string[],
): Promise<LiveFigures> {
  const tab = await session.open(session.pages.html(livePage(renders)));
  await paintSettled(tab);
  const endProfile = await startProfile(session.browser, tab);
  await tab.evaluate(startSampling, right, LOOKS_EVERY_MS);
  const done = await runLive(tab, forMs);
  const sampled = await tab.evaluate(endSampling);
  await pause(SETTLES_MS);
  const slices = await endProfile();
  const live = await tab.evaluate(paintedParagraphs);
  await tab.close();
  const fresh = await paintedAfresh(session, session.pages, live);
  return { renders, done, sampled, slices, ...compare(live, fresh) };
}

/** Those of the sentences of the live page that are painted where nothing moves. */
export async function rightSentences(session: Session): Promise<string[]> {
  const tab = await session.open(session.pages.html(everySentencePage()));
  await paintSettled(tab);
  const paragraphs = await tab.evaluate(paintedParagraphs);
  await tab.close();
  return paragraphs.flatMap(({ painted }) => painted);
}

function runLive(tab: Tab, forMs: number): Promise<LiveCounts> {
  return tab.evaluate((ms) => {
    const live: LivePage = Reflect.get(window, 'live');
    return live.run(ms);
  }, forMs);
}

async function paintedAfresh(
  session: Session,
  pages: PageServer,
  paragraphs: readonly PaintedParagraph[],
): Promise<PaintedParagraph[]> {
  const tab = await session.open(pages.html(stillPage(paragraphs.map(({ text }) => text))));
  await paintSettled(tab);
  const fresh = await tab.evaluate(paintedParagraphs);
  await tab.close();
  return fresh;
}

function compare(live: readonly PaintedParagraph[], fresh: readonly PaintedParagraph[]) {
  const figures = { expected: 0, missing: 0, stale: 0, examples: [] as string[] };
  fresh.forEach(({ text, painted }, i) => {
    const seen = live[i]?.painted ?? [];
    const missing = without(painted, seen);
    const stale = without(seen, painted);
    figures.expected += painted.length;
    figures.missing += missing.length;
    figures.stale += stale.length;
    figures.examples.push(...missing.map((one) => `missing: ${one} | in: ${text}`));
    figures.examples.push(...stale.map((one) => `stale: ${one} | in: ${text}`));
  });
  return { ...figures, examples: figures.examples.slice(0, EXAMPLES) };
}

/** What is in `all` more often than in `others`. */
function without(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
