/** Longest time in one go, in milliseconds: with the step that ends it and what the browser adds, far from a frame. */
const SLICE = 5;

/**
 * Runs a generator to its end in slices of at most {@link SLICE} ms, letting others go on in between. The generator yields
 * wherever it can be left. `next`: what is waited for between two slices.
 * @returns what the generator returns; rejects with the signal's reason when aborted
 */
export async function runInSlices<T>(
  steps: Generator<void, T>,
  signal?: AbortSignal,
  next: () => Promise<unknown> = nextTask,
): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await next();
  }
}

/** Runs a generator to its end in one go, for parts known to be small. */
export function runAtOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Before the tasks that are there already, but after what the reader does: who waits for a page waits for us. */
function nextTask(): Promise<unknown> {
  return typeof scheduler === 'undefined' ? timeout() : scheduler.yield();
}

/** Behind all that others ask, also what they ask meanwhile. */
export function lastTask(): Promise<unknown> {
  return typeof scheduler === 'undefined' ? timeout() : scheduler.postTask(() => {}, { priority: 'background' });
}

const timeout = () => new Promise((resolve) => setTimeout(resolve));
