/** Where a built extension lies. */
import { join } from 'node:path';
import type { BrowserName } from '../../test/e2e/session.ts';
import { ROOT } from '../root.mjs';

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** Absolute, whether it is there or not. `output`: the folder with the builds; default: this project's. */
export function buildFolder(browser: BrowserName, output: string = join(ROOT, '.output')): string {
  return join(output, FOLDERS[browser]);
}
