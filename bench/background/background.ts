/** The background part of `npm run bench`: a dead service worker or event page, and what a reader waits for. */
import { READ } from '../../test/e2e/made-article.ts';
import type { BrowserName } from '../../test/e2e/session.ts';
import type { Builds } from '../builds.ts';
import type { OnStep, Part } from '../part.ts';
import { withBrowser } from '../session.ts';
import type { Row, Section } from '../table.ts';
import { WAKE_MS, wants } from '../targets.ts';
import { count, duration } from '../written.ts';
import { answerTimes, firstHighlightTimes, type WakeTimes } from './wakes.ts';

export interface BackgroundFigures {
  browser: BrowserName;
  /** One sentence asked of a background that was ended, and of one that runs. */
  wake: WakeTimes;
  awake: WakeTimes;
  /** A page opened while the background is dead. */
  firstHighlight: WakeTimes;
}

/** With the bundled list, in each browser. */
export async function benchBackground(builds: Builds, onStep: OnStep): Promise<Part<BackgroundFigures[]>> {
  const figures: BackgroundFigures[] = [];
  for (const [browser, extension] of builds) {
    onStep(`${browser}: waking the background`);
    figures.push(
      await withBrowser(browser, extension, async (session) => {
        await session.grantEverywhere();
        return {
          browser,
          wake: await answerTimes(session, READ, true),
          awake: await answerTimes(session, READ, false),
          firstHighlight: await firstHighlightTimes(session, `<p>${READ}</p>`),
        };
      }),
    );
  }
  return { figures, sections: figures.map(backgroundSection) };
}

function backgroundSection({ browser, wake, awake, firstHighlight }: BackgroundFigures): Section {
  const row = (
    what: string,
    { medianMs, leastMs, mostMs, count: measured }: WakeTimes,
    end: Partial<Row> = {},
  ): Row => ({
    what,
    cells: [duration(medianMs), duration(leastMs), duration(mostMs), count(measured)],
    ...end,
  });
  return {
    title: `background, ${browser}, bundled list`,
    heads: ['median', 'least', 'most', 'times'],
    rows: [
      row('ended background to answer, ms', wake, wants(WAKE_MS, wake.medianMs, count)),
      row('running background to answer, ms', awake),
      row('page opened to first highlight, background ended, ms', firstHighlight),
    ],
  };
}
