/** The packages for the stores, where the end-to-end scenarios look for builds. */
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { unzipTo } from '../../scripts/release/unzip.ts';
import type { BrowserName } from '../e2e/session.ts';

/** What tells a browser's package from the others, and the folder of its build. */
const PACKAGES: Record<BrowserName, { ending: string; build: string }> = {
  chromium: { ending: '-chrome.zip', build: 'chrome-mv3' },
  firefox: { ending: '-firefox.xpi', build: 'firefox-mv3' },
};

export interface UnpackedRelease {
  /** With `chrome-mv3` and `firefox-mv3` in it. */
  folder: string;
  remove(): Promise<void>;
}

/**
 * Unpacks the packages that `npm run release` has put into `release`. Chromium takes folders only. Firefox is given its
 * package first as it is, and rejects here what it would not install.
 */
export async function unpackRelease(release: string, browsers: readonly BrowserName[]): Promise<UnpackedRelease> {
  const folder = await mkdtemp(join(tmpdir(), 'sidenote-unpacked-'));
  const there = await readdir(release);
  for (const browser of browsers) {
    const { ending, build } = PACKAGES[browser];
    const [name, ...others] = there.filter((one) => one.endsWith(ending));
    if (name === undefined) throw new Error(`There is no package *${ending} in ${release}: npm run release makes it.`);
    if (others.length > 0) throw new Error(`There are several packages *${ending} in ${release}; which one is meant?`);
    if (browser === 'firefox')
      console.log(`ok   ${name} is installed as it is: ${await installInFirefox(resolve(release, name))}`);
    unzipTo(await readFile(join(release, name)), join(folder, build));
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Installs the file for one run of the browser, and resolves to the add-on's id. Rejects if Firefox does not take it. */
async function installInFirefox(path: string): Promise<string> {
  const found = findBrowser('firefox');
  if (found.path === null) throw new Error(found.fault);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: found.path, headless: true });
  try {
    return await browser.installExtension(path);
  } finally {
    await browser.close();
  }
}
