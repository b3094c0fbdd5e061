/**
 * Opens an article in a browser with the extension at work. With a display the window stays until it is closed; without
 * one, pictures are written and what the popup says is printed.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startChromium } from '../test/e2e/chromium.ts';
import { startFirefox } from '../test/e2e/firefox.ts';
import { type PageServer, startPages } from '../test/e2e/pages.ts';
import type { Session, Tab } from '../test/e2e/session.ts';
import { build } from './build.ts';
import { asTable, readPopup } from './found-table.ts';
import { ROOT } from './root.mjs';

const SAMPLE = 'en-court-letter.html';
const PICTURES = join(ROOT, '.sidenote', 'start');

const values = readOptions();
const browser = values.firefox ? 'firefox' : 'chromium';
if (!(await build(browser))) process.exit(1);
const pages = await startPages();
const headless = !hasDisplay();
const session = await (values.firefox ? startFirefox : startChromium)({ pages, headless });
process.once('SIGINT', () => void session.close());
process.once('SIGTERM', () => void session.close());
try {
  await session.grantEverywhere();
  const tab = await session.open(addressOf(values.page, pages));
  if (headless) await report(session, tab);
  else {
    console.log(
      `Open in ${browser}: ${tab.page.url()}\nThe highlighted sentences can be clicked. Close the browser to end.`,
    );
    await session.closed();
  }
} finally {
  await session.close();
  pages.close();
}

/** Ends with 2 and one sentence where an option or the file to open is not there: before anything is built. */
function readOptions(): { firefox?: boolean; page?: string } {
  try {
    const { values: options } = parseArgs({ options: { firefox: { type: 'boolean' }, page: { type: 'string' } } });
    const { page } = options;
    if (page !== undefined && !isAddress(page) && !existsSync(page)) throw new Error(`There is no file ${page}.`);
    return options;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}

function isAddress(page: string): boolean {
  return /^https?:\/\//.test(page);
}

/** Prints and draws what a reader would see. */
async function report(session: Session, tab: Tab): Promise<void> {
  const popup = await session.clickToolbar(tab);
  const { state, rows } = await readPopup(popup);
  await mkdir(PICTURES, { recursive: true });
  const pictures = {
    page: join(PICTURES, `${browser}-page.png`),
    popup: join(PICTURES, `${browser}-popup.png`),
  } as const;
  await popup.screenshot(pictures.popup);
  await popup.close();
  await tab.page.screenshot({ path: pictures.page, fullPage: true });
  const painted = await session.paintedTexts(tab);
  console.log(`\n${tab.page.url()}\n\n${rows.length > 0 ? asTable(rows, painted) : `Nothing to show (${state}).`}\n`);
  console.log(`${painted.length} sentences are painted on the page.`);
  console.log(`There is no display, so this ran without a window. Pictures:`);
  for (const picture of Object.values(pictures)) console.log(`  ${relative(process.cwd(), picture)}`);
}

function addressOf(page: string | undefined, server: PageServer): string {
  if (page === undefined) return server.sample(SAMPLE);
  return isAddress(page) ? page : server.file(resolve(page));
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
