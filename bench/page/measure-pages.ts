/** Everything that is measured on pages, in one browser. */
import type { BrowserName, Session } from '../../test/e2e/session.ts';
import type { OnStep } from '../part.ts';
import { withBrowser } from '../session.ts';
import { type BareFigures, measureBare } from './bare.ts';
import { type LiveFigures, measureLive, pulseOfLive, rightSentences } from './live.ts';
import type { Renders } from './live-page.ts';
import type { Pulse } from './pulse.ts';
import { measureSized, type SizedFigures } from './sized.ts';
import { dearest, type FunctionTime, type SliceFigures, sliceFigures } from './slice-figures.ts';

export interface PageOptions {
  browser: BrowserName;
  /** Folder of the built extension. */
  extension: string;
  /** Sizes of the pages that rest. */
  words: readonly number[];
  /** How long the live page lives; `null`: it is left out. */
  liveMs: number | null;
  /** How many functions are named. */
  functions: number;
  onStep: OnStep;
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

const RENDERS: readonly Renders[] = ['section', 'everything'];
const WITHOUT_MATCHES = 20_000;

/** Starts the browser, measures, and ends it. */
export function measurePages({ browser, extension, ...options }: PageOptions): Promise<PageResult> {
  return withBrowser(browser, extension, async (session) => {
    const { words, liveMs, functions } = options;
    const onStep = (step: string) => options.onStep(`${browser}: ${step}`);
    const kinds = [...words.map((count) => [count, true] as const), [WITHOUT_MATCHES, false] as const];
    // Before access is given nothing of ours is on any page.
    const bare: BareFigures[] = [];
    for (const [count, matches] of kinds) {
      onStep(`${count} words without us`);
      bare.push(await measureBare(session, count, matches));
    }
    const without = liveMs === null ? [] : await pulsesWithout(session, liveMs, onStep);
    await session.grantEverywhere();
    const sized: SizedFigures[] = [];
    for (const [i, [count, matches]] of kinds.entries()) {
      onStep(`${count} words${matches ? '' : ' without a match'}`);
      const alone = bare[i];
      if (!alone) throw new Error('The page was not measured without us.');
      sized.push(await measureSized(session, count, matches, alone, functions));
    }
    return { browser, sized, live: liveMs === null ? [] : await lives(session, liveMs, without, options, onStep) };
  });
}

async function pulsesWithout(session: Session, liveMs: number, onStep: OnStep): Promise<Pulse[]> {
  const pulses: Pulse[] = [];
  for (const renders of RENDERS) {
    onStep(`the live page without us (${renders})`);
    pulses.push(await pulseOfLive(session, renders, liveMs, false));
  }
  return pulses;
}

async function lives(
  session: Session,
  liveMs: number,
  without: readonly Pulse[],
  { functions }: Pick<PageOptions, 'functions'>,
  onStep: OnStep,
): Promise<LiveResult[]> {
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
  return live;
}
