/** Slices of ours in figures. */
import { COLLECTOR, type Slice } from './profile.ts';

/** A frame at 60 Hz, and the budget. */
export const FRAME_MS = 16;

export interface SliceFigures {
  longestMs: number;
  /** Slices longer than a frame. */
  overFrame: number;
  totalMs: number;
  /** Of the total: litter collected in the midst of our work, ours or the page's. */
  collectorMs: number;
  count: number;
}

/** A function's time in slices (ms): by itself, and with what it called. */
export interface FunctionTime {
  name: string;
  selfMs: number;
  totalMs: number;
}

export function sliceFigures(slices: readonly Slice[]): SliceFigures {
  const times = slices.map(lengthOf);
  return {
    longestMs: Math.max(0, ...times),
    overFrame: times.filter((ms) => ms > FRAME_MS).length,
    totalMs: times.reduce((sum, ms) => sum + ms, 0),
    collectorMs: slices.reduce((sum, { self }) => sum + (self.get(COLLECTOR) ?? 0) / 1000, 0),
    count: times.length,
  };
}

/**
 * The functions that the slices were spent in: in those over a frame, or in the longest if none is. What took most by
 * itself comes first.
 */
export function dearest(slices: readonly Slice[], most: number): FunctionTime[] {
  const found = new Map<string, FunctionTime>();
  const least = Math.min(FRAME_MS, sliceFigures(slices).longestMs);
  for (const slice of slices) {
    if (lengthOf(slice) < least) continue;
    for (const [name, us] of slice.total) entry(found, name).totalMs += us / 1000;
    for (const [name, us] of slice.self) entry(found, name).selfMs += us / 1000;
  }
  return [...found.values()].sort((a, b) => b.selfMs - a.selfMs).slice(0, most);
}

function lengthOf({ startUs, endUs }: Slice): number {
  return (endUs - startUs) / 1000;
}

function entry(found: Map<string, FunctionTime>, name: string): FunctionTime {
  const known = found.get(name) ?? { name, selfMs: 0, totalMs: 0 };
  found.set(name, known);
  return known;
}
