/** Everything that is measured on pages, in one browser. */
import { startChromium } from '../../test/e2e/chromium.ts';
import { startFirefox } from '../../test/e2e/firefox.ts';
import { startPages } from '../../test/e2e/pages.ts';
import type { BrowserName, Session, SessionOptions } from '../../test/e2e/session.ts';
import { type LiveFigures, measureLive, pulseOfLive, rightSentences } from './live.ts';
import type { Renders } from './live-page.ts';
import type { Pulse } from './pulse.ts';
import { measureSized, type SizedFigures } from './sized.ts';
import { dearest, type FunctionTime, type SliceFigures, sliceFigures } from './slice-figures.ts';

export interface PageOptions {
  browser: BrowserName;
  /** Folder of a built extension; default: this project's build. */
  extension: string | undefined;
  /** How long the live page lives. */
  liveMs: number;
  /** How many functions are named. */
  functions: number;
  /** Told what is under way. */
  onStep: (step: string) => void;
}

export interface LiveResult extends Omit<LiveFigures, 'slices'> {
  ours: SliceFigures;
  functions: FunctionTime[];
  /** How the page's own turns are held up: without us and with us. */
  without: Pulse;
  with: Pulse;
}

export interface PageResult {
  browser: BrowserName;
  live: LiveResult[];
  sized: SizedFigures[];
}

const STARTERS: Record<BrowserName, (options: SessionOptions) => Promise<Session>> = {
  chromium: startChromium,
  firefox: startFirefox,
};
const RENDERS: readonly Renders[] = ['section', 'everything'];
const SIZES = [2000, 20_000, 100_000];
const WITHOUT_MATCHES = 20_000;

/** Starts the browser, measures, and ends it. */
export async function measurePages({ browser, extension, ...options }: PageOptions): Promise<PageResult> {
  const pages = await startPages();
  const session = await STARTERS[browser]({ pages, ...(extension === undefined ? {} : { extension }) });
  try {
    const { liveMs, functions, onStep } = options;
    // Before access is given nothing of ours is on any page.
    const without: Pulse[] = [];
    for (const renders of RENDERS) {
      onStep(`the live page without us (${renders})`);
      without.push(await pulseOfLive(session, renders, liveMs, false));
    }
    await session.grantEverywhere();
    const sized: SizedFigures[] = [];
    for (const words of SIZES) {
      onStep(`${words} words`);
      sized.push(await measureSized(session, words, true, functions));
    }
    onStep(`${WITHOUT_MATCHES} words without a match`);
    sized.push(await measureSized(session, WITHOUT_MATCHES, false, functions));
    const right = await rightSentences(session);
    const live: LiveResult[] = [];
    for (const [i, renders] of RENDERS.entries()) {
      onStep(`the live page (${renders})`);
      const { slices, ...figures } = await measureLive(session, renders, liveMs, right);
      const pulse = await pulseOfLive(session, renders, liveMs, true);
      const before = without[i];
      if (!before) throw new Error('The live page was not measured without us.');
      const ours = sliceFigures(slices);
      live.push({ ...figures, ours, functions: dearest(slices, functions), without: before, with: pulse });
    }
    return { browser, live, sized };
  } finally {
    await session.close();
    pages.close();
  }
}
