/** Runs generated pages through a browser with the built extension and says what came out. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from '../../scripts/root.mjs';
import type { Tally } from '../../scripts/tally.ts';
import { startChromium } from '../e2e/chromium.ts';
import { startFirefox } from '../e2e/firefox.ts';
import { startPages } from '../e2e/pages.ts';
import type { BrowserName, Session } from '../e2e/session.ts';
import { besideExtension, type ExtensionSide } from './extension-side.ts';
import { type FuzzTab, fuzzTab } from './fuzz-tab.ts';
import { pageScript } from './in-page/script.ts';
import { type FuzzPage, makePage, SCRIPT_PATH } from './page.ts';
import { countsOf, enoughPainted } from './report.ts';
import { runRound } from './round.ts';
import type { PageResult } from './visit.ts';

export interface FuzzOptions {
  browser: BrowserName;
  pages: number;
  seed: number;
  /** Number of the first; default 0. */
  from?: number;
  /** One page alone, by its number. */
  only?: number;
  /** Folder of the built extension; default: the project's own build. */
  extension?: string;
  /** How many tabs work at once. */
  tabs?: number;
  /** Whether the figures are printed by kind of page; default true. */
  counts?: boolean;
}

const STARTERS = { chromium: startChromium, firefox: startFirefox };
const OUT = join(ROOT, '.sidenote', 'fuzz');
/** Pages wait for each other in a round; with more tabs the waiting is shared by more, until the machine has no more to give. */
const TABS: Record<BrowserName, number> = { chromium: 32, firefox: 8 };
/** A browser is started anew after so many rounds: what it has gathered by then slows it down. */
const ROUNDS = 25;

/** Prints what is wrong and a summary; one passed or failed for each page, and one for whether enough was painted. */
export async function runFuzz(options: FuzzOptions): Promise<Tally> {
  const { browser, pages, seed, from = 0, only, extension, tabs = TABS[browser], counts = true } = options;
  const numbers = only === undefined ? Array.from({ length: pages }, (_, at) => from + at) : [only];
  const results: PageResult[] = [];
  const start = performance.now();
  await mkdir(OUT, { recursive: true });
  while (numbers.length > 0) {
    const session = await STARTERS[browser]({ pages: await startPages(), ...(extension ? { extension } : {}) });
    try {
      await session.grantEverywhere();
      const { addressOf, work, beside } = await prepare(session, Math.min(tabs, numbers.length));
      for (let round = 0; round < ROUNDS && numbers.length > 0; round++) {
        const made = numbers.splice(0, work.length).map((number) => makePage(seed, number));
        const done = await runRound(work, made, addressOf, beside);
        for (const result of done) await tell(result, browser, seed);
        results.push(...done);
        session.pages.forget();
      }
    } finally {
      await session.close().catch(() => undefined);
      session.pages.close();
    }
    if (numbers.length > 0) console.log(`     ${results.length} pages, ${rate(results, start)}`);
  }
  if (counts) console.log(countsOf(results));
  console.log(`${browser}: ${results.length} pages, seed ${seed}, ${rate(results, start)}`);
  const failed = results.filter(({ faults }) => faults.length > 0).length;
  const lacking = only === undefined && !enoughPainted(results) ? 1 : 0;
  if (lacking) console.log('FAIL too few pages were marked: this run has shown nothing');
  return { passed: results.length - failed + (only === undefined ? 1 - lacking : 0), failed: failed + lacking };
}

interface Prepared {
  work: FuzzTab[];
  beside: ExtensionSide;
  addressOf(page: FuzzPage): string;
}

async function prepare(session: Session, tabs: number): Promise<Prepared> {
  const { pages } = session;
  const script = pageScript();
  const cached = { 'cache-control': 'max-age=3600', 'content-type': 'text/javascript' };
  pages.answers(SCRIPT_PATH, () => ({ body: script, headers: cached }));
  const addressOf = (page: FuzzPage) =>
    pages.answers(`fuzz/${page.number}.html`, () => ({ body: page.html, headers: page.headers }));
  const beside = await besideExtension(session);
  const work: FuzzTab[] = [];
  for (let at = 0; at < tabs; at++) {
    const address = pages.html('<title>A tab</title>');
    const page = await newWindow(session, address);
    work.push(fuzzTab(page, await beside.tabAt(address)));
  }
  return { work, beside, addressOf };
}

/** In a window of its own where that can be: tabs behind others are let run once a second only. */
async function newWindow(session: Session, address: string): Promise<Page> {
  const { page } = await session.open(address);
  if (session.browser === 'firefox') return page;
  const own = await page.browser().newPage({ type: 'window' });
  await own.goto(address.replace(/$/, '?window'));
  await page.close();
  await own.goto(address);
  return own;
}

async function tell({ page, faults }: PageResult, browser: BrowserName, seed: number): Promise<void> {
  if (faults.length === 0) return;
  const file = join(OUT, `${browser}-${seed}-${page.number}.html`);
  const { kind, hostilities, mutation } = page;
  const how = [kind, ...hostilities, `then ${mutation}`].join(', ');
  const lines = [...new Set(faults)].slice(0, 6);
  console.log([`FAIL page ${page.number} (${browser}, seed ${seed}): ${how}`, ...lines].join('\n     '));
  await writeFile(file, `<!-- ${how}\n${lines.join('\n').replaceAll('-->', '--')} -->\n${page.html}`);
}

function rate({ length }: readonly PageResult[], start: number): string {
  const seconds = (performance.now() - start) / 1000;
  return `${seconds.toFixed(0)} s, ${(length / seconds).toFixed(1)} pages/s`;
}
