/**
 * How often a property is tried, and from which seed on: the same at every run, so that a red test is red for everybody.
 * `SIDENOTE_RUNS=5000` looks further, `SIDENOTE_SEED=7` elsewhere. What fails is shrunk, and printed with its seed.
 */
import { vi } from 'vitest';

const SEED = 20_261_123;
/** Properties that cost little are tried several times as often (`tries(5)`). */
const RUNS = 200;
/** What one property may take, in milliseconds, at this number of runs. */
const PATIENCE = 60_000;

const runs = fromEnvironment('SIDENOTE_RUNS', RUNS);
const seed = fromEnvironment('SIDENOTE_SEED', SEED);
vi.setConfig({ testTimeout: PATIENCE * Math.max(1, runs / RUNS) });

/** Longer than any work in these tests takes, in milliseconds: what is not done by then goes round in a circle. */
export const FOR_EVER = 30_000;

/** fast-check's settings. `share`: of the usual number of runs, less than 1 where one run is dear. */
export function tries(share = 1): { seed: number; numRuns: number } {
  return { seed, numRuns: Math.ceil(runs * share) };
}

function fromEnvironment(name: string, usual: number): number {
  const text = process.env[name] ?? '';
  if (text === '') return usual;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) throw new Error(`${name} is a whole number from 1 on, not "${text}"`);
  return value;
}
