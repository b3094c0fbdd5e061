/** Profiles a tab of Chromium's: what of its main thread is ours. */
import type { Page, Protocol } from 'puppeteer-core';
import { COLLECTOR, type Sample, type Slice, slicesOf } from './profile.ts';

const INTERVAL_US = 200;
const OURS = 'chrome-extension://';
const MAIN_THREAD = 'CrRendererMain';
/** Where Chromium tells of its tasks, and nothing else. */
const CATEGORIES = ['-*', 'disabled-by-default-devtools.timeline'];

/** The parts of a trace's event that are looked at: name, time and duration (µs), process and thread. */
interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  pid: number;
  tid: number;
  args?: { name?: string; data?: { frames?: { processId: number }[] } };
}

/**
 * Begins; the function returned ends it and resolves to our slices. The tab must stay at one site meanwhile: another
 * may get another process.
 */
export async function profileChromium(page: Page): Promise<() => Promise<Slice[]>> {
  const cdp = await page.createCDPSession();
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL_US });
  await page.tracing.start({ categories: CATEGORIES });
  await cdp.send('Profiler.start');
  return async () => {
    const { profile } = await cdp.send('Profiler.stop');
    const trace = await page.tracing.stop();
    await cdp.detach();
    if (!trace) throw new Error('Chromium has written no trace.');
    return slicesOf(samplesOf(profile), taskEndsOf(trace, profile.startTime));
  };
}

function* samplesOf({ nodes, samples = [], timeDeltas = [], startTime }: Protocol.Profiler.Profile): Generator<Sample> {
  const parents = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));
  const known = new Map(
    nodes.map((node) => {
      const ours = new Set<string>();
      for (let frame: typeof node | undefined = node; frame; frame = parents.get(frame.id)) {
        if (frame.callFrame.url.startsWith(OURS)) ours.add(nameOf(frame.callFrame));
      }
      return [node.id, { ours: [...ours], collecting: node.callFrame.functionName === COLLECTOR }];
    }),
  );
  let at = startTime;
  for (const [i, node] of samples.entries()) {
    at += timeDeltas[i] ?? 0;
    const sample = known.get(node);
    if (sample) yield { startUs: at, endUs: at + (timeDeltas[i + 1] ?? 0), ...sample };
  }
}

/** With file and line, as a build has many functions of one short name. */
function nameOf({ functionName, url, lineNumber, columnNumber }: Protocol.Runtime.CallFrame): string {
  return `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`;
}

/** When the main thread of the traced tab ended its tasks, from a time on (µs, the profile's clock too; rising). */
function taskEndsOf(trace: Uint8Array, fromUs: number): number[] {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(Buffer.from(trace).toString('utf8'));
  const started = traceEvents.find(({ name }) => name === 'TracingStartedInBrowser');
  const process = started?.args?.data?.frames?.[0]?.processId;
  const thread = traceEvents.find(
    ({ name, pid, args }) => name === 'thread_name' && pid === process && args?.name === MAIN_THREAD,
  )?.tid;
  const ends = traceEvents.flatMap(({ name, pid, tid, ts, dur = 0 }) =>
    name === 'RunTask' && pid === process && tid === thread && ts + dur > fromUs ? [ts + dur] : [],
  );
  if (ends.length === 0) throw new Error('There is no task of the page in the trace.');
  return ends.sort((a, b) => a - b);
}
