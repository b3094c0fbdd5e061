/** Longest time in one go, in milliseconds: half a frame at 60 Hz, so that a scroll never stumbles over us. */
const SLICE = 8;

/**
 * Runs a generator to its end in slices of at most {@link SLICE} ms, letting the page go on in between. The generator
 * yields wherever it can be left.
 * @returns what the generator returns; rejects with the signal's reason when aborted
 */
export async function runInSlices<T>(steps: Generator<void, T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await nextTask();
  }
}

/** Runs a generator to its end in one go, for parts known to be small. */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function nextTask(): Promise<unknown> {
  return typeof scheduler === 'undefined' ? new Promise((resolve) => setTimeout(resolve)) : scheduler.yield();
}
