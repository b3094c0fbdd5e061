/** Builds the extension. */
import type { BrowserName } from '../test/e2e/session.ts';
import { checkWith } from './tool.ts';

/** WXT's names for our browsers. */
const TARGETS: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

/** Builds for one browser into `.output`; prints WXT's output if it fails, and resolves to whether it held. */
export function build(browser: BrowserName): Promise<boolean> {
  return checkWith(`build for ${browser}`, 'wxt', ['build', '-b', TARGETS[browser], '--mv3']);
}
