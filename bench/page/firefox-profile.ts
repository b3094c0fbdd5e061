/** Profiles a tab of Firefox's, by its own profiler: what of its main thread is ours. */
import type { Page } from 'puppeteer-core';
import { privilegedIn } from '../../test/e2e/privileged.ts';
import { type Sample, type Slice, slicesOf } from './profile.ts';

const INTERVAL_MS = 0.2;
/** Samples that are kept: minutes of one process. */
const ENTRIES = 16_000_000;
const OURS = 'moz-extension://';
/** `name (address:line:column)[…]`: how the profiler writes where a function stands. */
const LOCATION = /^(.*) \(moz-extension:\/\/[^/]*\/(?:.*\/)?([^/]*)\)(?:\[\d+\])?$/;

/** The parts of the page's main thread that are looked at; times in milliseconds. */
interface Thread {
  /** Pairs of the frame above (`null`: none) and a place. */
  stacks: [number | null, string][];
  samples: { stack: number | null; time: number }[];
  /** When the thread was done with what a callback had left to do: the end of a task for us. */
  ends: number[];
}

/**
 * Begins; the function returned ends it and resolves to our slices. The tab must be in front and stay at one site
 * meanwhile: another may get another process.
 */
export async function profileFirefox(page: Page): Promise<() => Promise<Slice[]>> {
  await page.bringToFront();
  const inBrowser = await privilegedIn(page.browser());
  const process = await inBrowser(startProfiler, INTERVAL_MS, ENTRIES);
  return async () => {
    const thread = await inBrowser(endProfiler, process);
    if (!thread) throw new Error('Firefox has written no profile of the page.');
    const ends = thread.ends.map((ms) => ms * 1000).sort((a, b) => a - b);
    return slicesOf(samplesOf(thread), ends);
  };
}

function* samplesOf({ stacks, samples }: Thread): Generator<Sample> {
  const known: string[][] = [];
  // A stack comes after the one it stands on.
  for (const [above, place] of stacks) {
    const outer = (above === null ? null : known[above]) ?? [];
    const name = place.includes(OURS) ? place.replace(LOCATION, '$1 $2') : null;
    known.push(name === null ? outer : [name, ...outer.filter((other) => other !== name)]);
  }
  for (const [i, { stack, time }] of samples.entries()) {
    const ours = (stack === null ? null : known[stack]) ?? [];
    const endUs = (samples[i + 1]?.time ?? time) * 1000;
    yield { startUs: time * 1000, endUs, ours, collecting: false };
  }
}

// These run in Firefox's window.

declare const Services: {
  profiler: {
    StartProfiler(entries: number, intervalMs: number, features: string[], filters: string[]): Promise<void>;
    getProfileDataAsync(): Promise<GeckoProfile>;
    StopProfiler(): Promise<void>;
  };
};
declare const gBrowser: { selectedBrowser: { browsingContext: { currentWindowGlobal: { osPid: number } } } };

interface GeckoProfile {
  threads: GeckoThread[];
  processes: GeckoProfile[];
}

interface GeckoThread {
  name: string;
  pid: number | string;
  stringTable: string[];
  frameTable: { data: [number][] };
  stackTable: { data: [number | null, number][] };
  samples: { data: [number | null, number][] };
  /** Name, start, end, phase. */
  markers: { data: [number, number, number, number][] };
}

/** Returns the process of the tab in front. */
async function startProfiler(intervalMs: number, entries: number): Promise<number> {
  const { osPid } = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal;
  await Services.profiler.StartProfiler(entries, intervalMs, ['js'], [`pid:${osPid}`]);
  return osPid;
}

async function endProfiler(process: number): Promise<Thread | null> {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const thread = [profile, ...profile.processes]
    .flatMap(({ threads }) => threads)
    .find(({ name, pid }) => name === 'GeckoMain' && Number(pid) === process);
  if (!thread) return null;
  const { stringTable, frameTable, stackTable, samples, markers } = thread;
  const places = frameTable.data.map(([place]) => stringTable[place] ?? '');
  const isOver = 3;
  return {
    stacks: stackTable.data.map(([above, frame]) => [above, places[frame] ?? '']),
    samples: samples.data.map(([stack, time]) => ({ stack, time })),
    ends: markers.data
      .filter(([name, , , phase]) => phase === isOver && stringTable[name] === 'Perform microtasks')
      .map(([, , end]) => end),
  };
}
