// @vitest-environment node
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Outcome } from './hostile-device.ts';
import { SHAPES } from './hostile-shapes.ts';

/** What the device has for all of it (MB): a quarter of what browsers give a Worker. The lexicon alone takes 300. */
const MEMORY = 1000;

vi.setConfig({ testTimeout: 300_000 });

let device: Worker;

beforeAll(() => {
  const resourceLimits = { maxOldGenerationSizeMb: MEMORY };
  device = new Worker(new URL('./hostile-device.ts', import.meta.url), { resourceLimits });
});
afterAll(async () => {
  await device.terminate();
});

/** Rejects where the memory does not suffice: then all that come after fail too. */
function onSmallDevice(shape: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    device.once('message', resolve);
    device.once('error', reject);
    device.postMessage(shape);
  });
}

describe('a hostile list ends in one sentence, or works, in bounded memory', () => {
  it.each(Object.keys(SHAPES))('%s', async (name) => {
    const outcome = await onSmallDevice(name);
    const refused = SHAPES[name]?.refused;
    if (refused) expect(outcome).toMatch(refused);
    else expect(outcome).toBeNull();
    // Readers are shown it whole.
    expect(outcome?.length ?? 0).toBeLessThan(400);
  });
});
