/** Ends the background at moments drawn by lot, while something is being done. */
import { type Random, seeded } from '../../bench/random.ts';
import type { Session } from './session.ts';
import { pause } from './waiting.ts';

/** The lot is the same at every run, unless another one is asked for. */
const SEED = Number(process.env.SIDENOTE_SEED ?? '1');
/** The latest moment: a page of the scenarios is read, and a report kept, within this time (milliseconds). */
const LATEST = 400;
/** Between two looks whether there is a background to be ended, and how long to look (milliseconds). */
const LOOK = 5;
const PATIENCE = 3_000;

export interface Deaths {
  /** How often it was ended while it ran. */
  count(): number;
  /** Which lot it was, for another run with the same one. */
  readonly seed: number;
  /**
   * Begins something, and ends the background at some moment from then on, as soon as there is one. Resolves when both
   * are over, also where the work failed: what came of it the reader sees.
   */
  during(work: () => Promise<unknown>): Promise<void>;
}

/** @param part one number for each group of deaths, or they would all die alike */
export function deathsOf(session: Session, part: number): Deaths {
  const chance: Random = seeded(SEED * 1000 + part);
  let count = 0;
  const end = async () => {
    await pause(chance() * LATEST);
    const until = performance.now() + PATIENCE;
    while (!(await session.backgroundRuns())) {
      if (performance.now() > until) return;
      await pause(LOOK);
    }
    await session.killBackground();
    count++;
  };
  return {
    seed: SEED,
    count: () => count,
    async during(work) {
      // What is not ended says why; what becomes of the work is seen on the page.
      await Promise.all([work().catch(() => {}), end()]);
    },
  };
}
