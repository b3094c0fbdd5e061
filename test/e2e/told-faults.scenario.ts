/** Faults of ours as a reader meets them: in their language, and never without a way on. */
import assert from 'node:assert/strict';
import { faultTextsFor } from '../../components/fault-texts.ts';
import { allowEverywhere } from './at-work.ts';
import { inDatabase } from './kept.ts';
import { keep, keptReports, someReport } from './reports.ts';
import type { Scenario, Session } from './session.ts';
import { until } from './waiting.ts';

const NEWER = 99;

/** As a newer version of us leaves the reports, with one in them. */
async function leftByNewer(session: Session): Promise<void> {
  await allowEverywhere(session);
  await keep(session, [someReport()]);
  await session.killBackground();
  await inDatabase(session, 'sidenote-outbox', 'entries', { version: NEWER });
  await session.killBackground();
}

export const scenarios: Scenario[] = [
  {
    name: 'reports that a newer Sidenote has written: the reader is told what to do, in French',
    async run(session) {
      await leftByNewer(session);
      await session.setStored({ language: 'fr' });
      const library = await session.extensionPage('library.html#reports');
      const said = await library.waitFor(
        () => document.querySelector('.my-reports[data-state=failed] .says')?.textContent,
      );
      assert.equal(said, faultTextsFor('fr').fault.newerDatabase);
      await library.close();
      const rows = await inDatabase(session, 'sidenote-outbox', 'entries');
      assert.equal(Object.keys(rows).length, 1, 'nothing was changed');
    },
  },
  {
    name: 'reports that a newer Sidenote has written are deleted with everything',
    async run(session) {
      await leftByNewer(session);
      const library = await session.extensionPage('library.html#settings');
      await library.click('.delete button');
      await library.click('.delete .danger');
      await library.waitFor(() => document.querySelector('.delete[data-state=deleted]') !== null);
      await library.close();
      await until('gone', async () => (await keptReports(session)).length === 0);
      const report = someReport();
      await keep(session, [report]);
      assert.deepEqual(
        (await keptReports(session)).map(({ id }) => id),
        [report.id],
      );
    },
  },
];
