/** Ends a browser that we started as a power cut would. */
import type { Browser } from 'puppeteer-core';

/** Resolves when it is gone, with all its processes. */
export async function killed(browser: Browser): Promise<void> {
  const pid = browser.process()?.pid;
  if (pid === undefined) throw new Error('The browser has no process of ours.');
  // Puppeteer starts it as the head of a group; Windows has none, and there the others notice.
  process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  // Nobody is there to hear this; Puppeteer waits for the end, and puts the profile's preferences in order.
  await browser.close();
}
