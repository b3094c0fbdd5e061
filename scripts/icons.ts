/**
 * Renders `public/icon.svg` to the PNGs the browsers want (`public/icon/<size>.png`), with the installed Chromium.
 * Run it after a change of the mark: `npx node scripts/icons.ts`. `SIDENOTE_CHROMIUM` names another Chromium.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';

/** Pixels: toolbar, its double, add-on lists, stores. */
const SIZES = [16, 32, 48, 96, 128];

const folder = new URL('../public/', import.meta.url);
const svg = await readFile(new URL('icon.svg', folder), 'utf8');
await mkdir(new URL('icon/', folder), { recursive: true });

const found = findBrowser('chromium');
if (found.path === null) throw new Error(found.fault);
const browser = await puppeteer.launch({
  executablePath: found.path,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size, deviceScaleFactor: 1 });
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
    );
    const png = await page.screenshot({ omitBackground: true, type: 'png' });
    await writeFile(new URL(`icon/${size}.png`, folder), png);
  }
} finally {
  await browser.close();
}
