/** Pages that rest: how soon the first highlight is there, and what reading and painting cost beside a bare walk. */
import type { Session } from '../../test/e2e/session.ts';
import { pause } from '../../test/e2e/waiting.ts';
import type { BareFigures, MarkJsFigures } from './bare.ts';
import { firstHighlight, walkTime, watchFirst } from './in-page.ts';
import { type Loaded, loadedOn } from './loaded.ts';
import { median } from './median.ts';
import { heldBytes } from './memory.ts';
import type { Slice } from './profile.ts';
import { startProfile } from './profiling.ts';
import { paintSettled } from './settled.ts';
import { sizedPage } from './sized-page.ts';
import { dearest, type FunctionTime, type SliceFigures, sliceFigures } from './slice-figures.ts';

export interface SizedFigures {
  words: number;
  matches: boolean;
  painted: number;
  /** From the end of loading; the median. `null` without matches. */
  firstMs: number | null;
  /** The median. */
  walkMs: number;
  /** Of the run with the median of all our time. */
  ours: SliceFigures;
  /** Our time in walks; `null` where a walk is too short to be measured. */
  walks: number | null;
  /** More than the page without us (bytes); the medians' difference. */
  heldBytes: number;
  /** mark.js marking the same sentences, without us; `null` without matches. */
  markJs: MarkJsFigures | null;
  functions: FunctionTime[];
  /** `null` where the browser does not tell, and with matches. */
  loaded: Loaded | null;
}

const RUNS = 3;
/** A shorter walk cannot be told from none: Firefox tells the time by the millisecond. */
const LEAST_WALK_MS = 1;
/** A page without matches is done when this has passed. */
const WITHOUT_MATCHES_MS = 3000;

/**
 * Opens the page anew for every figure: with a profiler on it, it is slower.
 * @param bare the same page without us
 * @param functions how many functions are named
 */
export async function measureSized(
  session: Session,
  words: number,
  matches: boolean,
  bare: BareFigures,
  functions: number,
): Promise<SizedFigures> {
  const address = session.pages.html(sizedPage(words, matches, `(${watchFirst})()`));
  const runs: { slices: Slice[]; ours: SliceFigures }[] = [];
  const firsts: number[] = [];
  let painted = 0;
  const walks: number[] = [];
  const held: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const tab = await session.open(address);
    painted = await settled(matches, () => paintSettled(tab));
    const first = await tab.evaluate(firstHighlight);
    if (first !== null) firsts.push(first);
    walks.push(await tab.evaluate(walkTime));
    held.push(await heldBytes(session.browser, tab));
    await tab.close();
  }
  const still = session.pages.html(sizedPage(words, matches));
  for (let run = 0; run < RUNS; run++) {
    const tab = await session.open(session.pages.html('<p>'));
    const endProfile = await startProfile(session.browser, tab);
    await tab.goto(still);
    await settled(matches, () => paintSettled(tab));
    const slices = await endProfile();
    runs.push({ slices, ours: sliceFigures(slices) });
    await tab.close();
  }
  const usual = runs.sort((a, b) => a.ours.totalMs - b.ours.totalMs)[Math.floor(RUNS / 2)];
  if (!usual) throw new Error('Nothing was measured.');
  const walkMs = median(walks) ?? 0;
  return {
    words,
    matches,
    painted,
    firstMs: median(firsts),
    walkMs,
    ours: usual.ours,
    walks: walkMs < LEAST_WALK_MS ? null : usual.ours.totalMs / walkMs,
    heldBytes: (median(held) ?? 0) - bare.heldBytes,
    markJs: bare.markJs,
    functions: dearest(usual.slices, functions),
    loaded: !matches && session.browser === 'chromium' ? await loadedOn(session, still) : null,
  };
}

async function settled(matches: boolean, paint: () => Promise<number>): Promise<number> {
  if (matches) return paint();
  await pause(WITHOUT_MATCHES_MS);
  return 0;
}
