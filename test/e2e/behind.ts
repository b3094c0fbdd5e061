import type { Browser } from 'puppeteer-core';
import type { Tab } from './session.ts';
import { tabOf } from './tab.ts';

/** Loads an address in a tab behind the others (a popup stays open), asks it once, and closes it. */
export async function behind<R>(browser: Browser, address: string, ask: (tab: Tab) => Promise<R>): Promise<R> {
  const tab = tabOf(await browser.newPage({ background: true }));
  try {
    await tab.goto(address);
    return await ask(tab);
  } finally {
    await tab.close();
  }
}
