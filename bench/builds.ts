/** The built extensions that the bench looks at. */
import { buildFolder } from '../scripts/sizes/build-folder.ts';
import { runTool } from '../scripts/tool.ts';
import type { BrowserName } from '../test/e2e/session.ts';
import type { OnStep } from './part.ts';

/** Where each browser's build is. */
export type Builds = ReadonlyMap<BrowserName, string>;

/** WXT's names for our browsers. */
const TARGETS: Record<BrowserName, string> = { chromium: 'chrome', firefox: 'firefox' };

export interface BuildOptions {
  browsers: readonly BrowserName[];
  /** The folder with other builds, which are taken as they are. */
  output: string | undefined;
  /** Takes what this project built last. */
  noBuild: boolean;
  onStep: OnStep;
}

/** Builds for these browsers, unless told otherwise. Rejects with what WXT printed if it fails. */
export async function readyBuilds({ browsers, output, noBuild, onStep }: BuildOptions): Promise<Builds> {
  const builds = new Map<BrowserName, string>();
  for (const browser of browsers) {
    if (!noBuild && output === undefined) {
      onStep(`build for ${browser}`);
      const { ok, output: printed } = await runTool('wxt', ['build', '-b', TARGETS[browser], '--mv3']);
      if (!ok) throw new Error(`The build for ${browser} failed:\n${printed.trimEnd()}`);
    }
    builds.set(browser, buildFolder(browser, output));
  }
  return builds;
}
