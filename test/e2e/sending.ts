/** Sending reports to a server that is the scenario's own, and what has become of them. */
import assert from 'node:assert/strict';
import { annotationOf } from '../../data/annotation.ts';
import type { Report } from '../../data/report.ts';
import { type Collector, startCollector } from '../collector/collector.ts';
import { type FaultyServer, startFaulty } from './faulty-server.ts';
import { keptReports, openReports, sendAll } from './reports.ts';
import type { Session } from './session.ts';
import { until } from './waiting.ts';

/** A collector of this scenario's own, that it may stop and freeze: others run at the same time. */
export async function withOwnCollector(run: (collector: Collector) => Promise<void>): Promise<void> {
  const collector = await startCollector();
  try {
    await run(collector);
  } finally {
    collector.thaw();
    await collector.remove();
  }
}

/** Opens the library for one press only: an open one wakes the background to hear of every change. */
export async function pressSendAll(session: Session): Promise<void> {
  const library = await openReports(session);
  await sendAll(library);
  await library.waitFor(() => document.querySelector('[data-my-report][data-state=saved]') === null);
  await library.close();
}

/** With a server of the scenario's own before the collector, to which the reader's reports go. */
export async function behindFaults(
  session: Session,
  collector: Collector,
  run: (server: FaultyServer, collector: Collector) => Promise<void>,
): Promise<void> {
  const server = await startFaulty(collector.container);
  try {
    await session.setStored({ reportsTo: server.container });
    await run(server, collector);
  } finally {
    server.close();
  }
}

/** Waits until this has become of the reports, the oldest first, and fails if it never does. */
export async function settles(session: Session, states: readonly string[], limit?: number): Promise<void> {
  let now: string[] = [];
  const look = async () => {
    now = (await keptReports(session)).map(({ state }) => state);
    return now.join() === states.join();
  };
  await until('reports', look, limit).catch(() => assert.deepEqual(now, states));
}

/** Each is there as it was made, and the collector has taken it once. */
export async function assertOnce(
  collector: Collector,
  { arrived }: FaultyServer,
  reports: readonly Report[],
): Promise<void> {
  const taken = arrived.filter(({ stored }) => stored === 201).map(({ path }) => path);
  const there = await collector.all();
  for (const report of reports) {
    assert.deepEqual(there.get(report.id), annotationOf(report));
    assert.equal(taken.filter((path) => path.includes(report.id)).length, 1, `${report.id} was taken once`);
  }
}
