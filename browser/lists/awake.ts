/** Keeps the background alive while it works: a browser ends one that asks nothing of it for half a minute. */
import { browser } from 'wxt/browser';

/** Milliseconds. */
const EVERY = 10_000;

/** Until `work` has ended, well or not. */
export async function awakeWhile<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), EVERY);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
