/** One of the tabs through which the generated pages go. */
import type { Page } from 'puppeteer-core';
import { within } from '../e2e/waiting.ts';
import { KEY, type OnPage } from './in-page/begin.ts';
import type { Look } from './in-page/witness.ts';

/** How long a page may take to load or to answer, in milliseconds: the longest are a megabyte on a busy machine. */
const LIMIT = 30_000;

export interface FuzzTab {
  /** The browser's number of the tab. */
  readonly id: number;
  goto(address: string): Promise<void>;
  look(): Promise<Look>;
  mutate(name: string, choice: number): Promise<void>;
  /** Errors that came out of our scripts since this was asked before. */
  errors(): string[];
}

export function fuzzTab(page: Page, id: number): FuzzTab {
  let errors: string[] = [];
  page.on('pageerror', (error) => {
    const text = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
    if (/(?:chrome|moz)-extension:|content-script\.js|card\.js/.test(text)) errors.push(text);
  });
  return {
    id,
    async goto(address) {
      await within(LIMIT, page.goto(address, { waitUntil: 'domcontentloaded', timeout: LIMIT }));
    },
    async look() {
      const look = page.evaluate((key) => {
        const onPage: OnPage = Reflect.get(globalThis, Symbol.for(key));
        return onPage.look();
      }, KEY);
      return JSON.parse(await within(LIMIT, look));
    },
    async mutate(name, choice) {
      const done = page.evaluate(
        (key, wanted, chosen) => {
          const onPage: OnPage = Reflect.get(globalThis, Symbol.for(key));
          onPage.mutate(wanted, chosen);
        },
        KEY,
        name,
        choice,
      );
      await within(LIMIT, done);
    },
    errors() {
      const since = errors;
      errors = [];
      return since;
    },
  };
}
