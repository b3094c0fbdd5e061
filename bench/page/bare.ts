/** A page without us: what it holds by itself, and what mark.js costs it. */
import type { Session } from '../../test/e2e/session.ts';
import { pause } from '../../test/e2e/waiting.ts';
import { walkTime } from './in-page.ts';
import { LIVE_SENTENCES } from './live-page.ts';
import { runMarkJs } from './mark-js.ts';
import { median } from './median.ts';
import { heldBytes } from './memory.ts';
import { sizedPage } from './sized-page.ts';

export interface MarkJsFigures {
  /** All that it does, in one task, with the layout that follows; the median. */
  ms: number;
  found: number;
  /** More than the page alone (bytes); the median. */
  heldBytes: number;
}

export interface BareFigures {
  /** The median (bytes). */
  heldBytes: number;
  /** `null` where there is nothing to mark. */
  markJs: MarkJsFigures | null;
}

const RUNS = 3;
/** The browser's own work after loading is over. */
const LOADED_MS = 1000;

/** Nothing of ours may be on the page: access is not given yet. */
export async function measureBare(session: Session, words: number, matches: boolean): Promise<BareFigures> {
  const address = session.pages.html(sizedPage(words, matches));
  const held: number[] = [];
  const marked: { ms: number; found: number; held: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const tab = await session.open(address);
    await pause(LOADED_MS);
    // As on the page with us: the walk makes objects that stay.
    await tab.evaluate(walkTime);
    const alone = await heldBytes(session.browser, tab);
    held.push(alone);
    if (matches) {
      const { ms, found } = await runMarkJs(tab, LIVE_SENTENCES.claims);
      marked.push({ ms, found, held: (await heldBytes(session.browser, tab)) - alone });
    }
    await tab.close();
  }
  return {
    heldBytes: median(held) ?? 0,
    markJs: matches
      ? {
          ms: median(marked.map(({ ms }) => ms)) ?? 0,
          found: marked[0]?.found ?? 0,
          heldBytes: median(marked.map((run) => run.held)) ?? 0,
        }
      : null,
  };
}
