/** How long a scenario waits for something that must come, in milliseconds. */
export const PATIENCE = 20_000;

const PAUSE = 50;

/**
 * Calls `ask` until its answer is truthy, and returns that. Rejects with `what` and the last error when it takes more
 * than `limit` milliseconds. An `ask` that throws is asked again: pages load and popups close while one looks at them.
 */
export async function until<T>(what: string, ask: () => Promise<T> | T, limit = PATIENCE): Promise<NonNullable<T>> {
  const end = performance.now() + limit;
  let fault: unknown = null;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
      fault = null;
    } catch (error) {
      fault = error;
    }
    await pause(PAUSE);
  }
  throw new Error(`${what}: not within ${limit} ms${fault ? ` (${fault})` : ''}`);
}

/** Never settles once the signal is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** Rejects after so many milliseconds. The work itself goes on: nobody can stop it. */
export async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  const late = new AbortController();
  const timeout = pause(limit, late.signal).then(() => {
    throw new Error(`not done within ${limit / 1000} s`);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    timeout.catch(() => {});
    late.abort();
  }
}
