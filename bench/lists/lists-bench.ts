/** What a subscription to a large list costs a reader, in real browsers: `npm run bench -- --lists`. */
import { execFileSync } from 'node:child_process';
import { startListServer } from '../../test/browser/lists/list-server.ts';
import { newKey, publish } from '../../test/browser/lists/publisher.ts';
import { startChromium } from '../../test/e2e/chromium.ts';
import { startFirefox } from '../../test/e2e/firefox.ts';
import { lookAt, openLists } from '../../test/e2e/lists.ts';
import { inParagraph, madeArticle } from '../../test/e2e/made-article.ts';
import { startPages } from '../../test/e2e/pages.ts';
import type { BrowserName, Session } from '../../test/e2e/session.ts';
import { pause, until } from '../../test/e2e/waiting.ts';
import { makeBigList } from './big-list.ts';
import { longestWait } from './longest-wait.ts';

const STARTERS = { chromium: startChromium, firefox: startFirefox };
/** Milliseconds; a list of this size takes longer than a scenario may. */
const PATIENCE = 600_000;
/** To see what this machine lets one wait for anyway (milliseconds). */
const IDLE = 5000;
/** How often the wake is measured. */
const WAKES = 5;

/** Prints figures for each browser. Uses the builds in `.output`. */
export async function benchLists(claims: number, browsers: readonly BrowserName[]): Promise<number> {
  const { list, sentence } = makeBigList(claims);
  const bytes = new TextEncoder().encode(JSON.stringify(list));
  console.log(`${claims} claims, ${(bytes.length / 1e6).toFixed(0)} MB`);
  for (const browser of browsers) await benchIn(browser, bytes, sentence);
  return 0;
}

async function benchIn(browser: BrowserName, bytes: Uint8Array<ArrayBuffer>, sentence: string): Promise<void> {
  const pages = await startPages();
  const server = await startListServer();
  const session = await STARTERS[browser]({ pages });
  try {
    await session.grantEverywhere();
    const tab = await session.open(pages.html(madeArticle({ body: inParagraph(sentence) })));
    const library = await openLists(session);
    const address = await publish(server, { list: { id: 'bench' }, bytes, key: await newKey() });
    const idle = await longestWait(library, () => pause(IDLE));
    const began = performance.now();
    const lookWait = await longestWait(library, async () => {
      await lookAt(library, address).catch(() => undefined);
      await waiting('an offer', () => library.evaluate(() => document.querySelector('[data-offer]') !== null));
    });
    const looked = performance.now();
    const compileWait = await longestWait(library, async () => {
      await library.click('[data-action=subscribe]');
      await waiting('the list', () =>
        library.evaluate(() => document.querySelector('[data-list-entry=bench]') !== null),
      );
      await waiting('the first highlight', async () => (await session.paintedTexts(tab)).length > 0);
    });
    const lit = performance.now();
    console.log(
      `${browser}: longest wait for a small answer ${[idle, lookWait, compileWait].map((ms) => `${Math.round(ms)} ms`).join(', ')} (idle, looking, from subscribing to the first highlight)`,
    );
    console.log(
      `${browser}: look ${seconds(looked - began)} s, subscribe to first highlight ${seconds(lit - looked)} s, wake to answer ${await wakes(session, sentence)} ms, largest process ${largest()} MB when idle`,
    );
  } finally {
    await session.close();
    await server.close();
    pages.close();
  }
}

/** From an ended background to its answer about one sentence, in milliseconds: the median and the least. */
async function wakes(session: Session, sentence: string): Promise<string> {
  const took: number[] = [];
  for (let i = 0; i < WAKES; i++) {
    await session.killBackground();
    took.push(await session.inExtension(ask, sentence));
  }
  took.sort((a, b) => a - b);
  return `${Math.round(took[Math.floor(WAKES / 2)] ?? 0)} (least ${Math.round(took[0] ?? 0)})`;
}

/** Runs in the extension. */
async function ask(text: string): Promise<number> {
  const { runtime }: { runtime: { sendMessage(message: object): Promise<unknown> } } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const argument = { lang: 'en', title: '', blocks: [{ text }], facts: null };
  const start = performance.now();
  await runtime.sendMessage({ sidenote: 'background', name: 'match', argument });
  return performance.now() - start;
}

/** Of the browser's processes, in megabytes, a while after the work. Not on Windows. */
function largest(): number {
  const sizes = execFileSync('ps', ['-eo', 'rss=,comm='], { encoding: 'utf8' }).split('\n');
  const browsers = sizes.filter((line) => /chrom|firefox|Isolated|WebExtensions|Web Content/i.test(line));
  return Math.round(Math.max(0, ...browsers.map((line) => Number.parseInt(line, 10))) / 1024);
}

async function waiting(what: string, ask: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE;
  while (!(await ask().catch(() => false))) {
    if (performance.now() > end) throw new Error(`${what} did not come.`);
    await pause(200);
  }
  await until(what, async () => true);
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
