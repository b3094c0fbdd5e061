/** The page part of `npm run bench`: the built extension in the real browsers, on pages that rest and on one that does not. */
import { BadInput } from '../../cli/bad-input.ts';
import { build } from '../../scripts/build.ts';
import type { BrowserName } from '../../test/e2e/session.ts';
import { measurePages, type PageResult } from './measure-pages.ts';
import { pageReport } from './page-report.ts';

export interface PageBenchOptions {
  /** `chromium`, `firefox`, or both if not given. */
  browser: string | undefined;
  /** Measures this folder's build instead of building. Needs `browser`. */
  extension: string | undefined;
  seconds: string;
  functions: string;
  json: boolean;
  noBuild: boolean;
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Resolves to the exit code: 1 if the extension does not build. */
export async function benchPages(options: PageBenchOptions): Promise<number> {
  const { extension, json, noBuild } = options;
  const browsers = BROWSERS.filter((name) => options.browser === undefined || options.browser === name);
  if (browsers.length === 0) throw new BadInput(`--browser is chromium or firefox, not ${options.browser}`);
  if (extension !== undefined && browsers.length > 1) throw new BadInput('--extension goes with --browser');
  const liveMs = 1000 * numberOf('--seconds', options.seconds);
  const functions = numberOf('--functions', options.functions);
  const results: PageResult[] = [];
  for (const browser of browsers) {
    if (extension === undefined && !noBuild && !(await build(browser))) return 1;
    const onStep = (step: string) => process.stderr.write(`${browser}: ${step}\n`);
    const result = await measurePages({ browser, extension, liveMs, functions, onStep });
    results.push(result);
    if (!json) console.log(`\n${pageReport(result)}`);
  }
  if (json) console.log(JSON.stringify(results));
  return 0;
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number >= 0) || text.trim() === '') throw new BadInput(`${name} wants a number, not ${text}`);
  return number;
}
