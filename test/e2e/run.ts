/**
 * Runs the scenarios beside this file (`*.scenario.ts`, each exporting `scenarios: Scenario[]`) against the built
 * extension in one browser.
 */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { findBrowser } from '../../scripts/browsers.mjs';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { type PageServer, startPages } from './pages.ts';
import type { BrowserName, Scenario, Session, SessionOptions } from './session.ts';
import { within } from './waiting.ts';

/** No scenario may take longer, in milliseconds. */
const LIMIT = 90_000;
/** Nor may the picture of its failure or the end of its browser. */
const AFTERMATH = 20_000;

/** Where failures leave what they looked like, in a folder for each browser. */
const EVIDENCE = join(import.meta.dirname, '..', '..', '.sidenote', 'e2e');

/** Where builds are, and the folder of each browser's there. */
const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const STARTERS: Record<BrowserName, (options: SessionOptions) => Promise<Session>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

/** The part of a manifest that we read. */
interface Minimums {
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { strict_min_version: string } };
}

interface Tally {
  passed: number;
  failed: number;
}

export interface Choice {
  /**
   * How many scenarios may fail and be right when they are done once more in a new browser; default 0. A browser beside
   * other work on a machine now and then does what no waiting foresees; a fault of ours comes again.
   */
  secondTries?: number | undefined;
  /** Only scenarios with this text in their name, and those they build on. Default: all. */
  grep?: string | undefined;
  /** Folder with the builds, `chrome-mv3` and `firefox-mv3`. Default: this project's. */
  output?: string | undefined;
}

/**
 * Prints a line for each scenario. When none is there at all, that counts as one failure. Both browsers may run at the same time.
 *
 * One browser does for all: each scenario has the extension as just installed, unless it asks for what the one before it
 * left. Only after a failure there is a new one.
 */
export async function runEndToEnd(
  browser: BrowserName,
  { grep = '', output = OUTPUT, secondTries = 0 }: Choice = {},
): Promise<Tally> {
  const extension = join(output, FOLDERS[browser]);
  console.log(await whichBrowser(browser, extension));
  await rm(join(EVIDENCE, browser), { recursive: true, force: true });
  const tally = { passed: 0, failed: 0 };
  const pages = await startPages();
  const run: Run = { browser, extension, pages, session: null, tally, secondTries, passedAgain: [] };
  try {
    for (const name of await scenarioFiles()) {
      const scenarios = await scenariosIn(name).catch((error) => {
        tally.failed++;
        console.log(`FAIL ${name} (${browser}) could not be run\n${inFull(error)}`);
        return [];
      });
      await runFile(chosen(scenarios, grep), run);
    }
  } finally {
    await end(run);
    pages.close();
  }
  if (tally.passed + tally.failed === 0) {
    console.log(`FAIL no scenario to run (${browser})`);
    tally.failed++;
  }
  if (run.passedAgain.length > 0) console.log(`passed at the second try: ${run.passedAgain.join('; ')}`);
  return tally;
}

/** A line on which browser this is, and which is the oldest that the extension says it runs in. */
async function whichBrowser(browser: BrowserName, extension: string): Promise<string> {
  const { minimum_chrome_version, browser_specific_settings }: Minimums = JSON.parse(
    await readFile(join(extension, 'manifest.json'), 'utf8'),
  );
  const oldest = browser_specific_settings?.gecko.strict_min_version ?? minimum_chrome_version;
  const found = findBrowser(browser);
  const version = found.path === null ? 'not there' : (found.version ?? 'of unknown version');
  return `${browser} ${version} (the extension says it needs ${oldest})`;
}

/** The names of the scenarios in each file: those with `grep` in them. Starts no browser. */
export async function listScenarios(grep = ''): Promise<{ file: string; names: string[] }[]> {
  const files = await scenarioFiles();
  return Promise.all(
    files.map(async (file) => ({ file, names: chosen(await scenariosIn(file), grep).map(({ name }) => name) })),
  );
}

async function scenarioFiles(): Promise<string[]> {
  return (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.scenario.ts')).sort();
}

async function scenariosIn(file: string): Promise<Scenario[]> {
  const { scenarios }: { scenarios: Scenario[] } = await import(`./${file}`);
  return scenarios;
}

/** The scenarios with this text in their name, and before each the ones whose profile it goes on with. */
function chosen(scenarios: Scenario[], grep: string): Scenario[] {
  return scenarios.filter((_, index) => {
    const later = scenarios.slice(index + 1);
    const alone = later.findIndex(({ keepsProfile }) => !keepsProfile);
    const group = [scenarios[index], ...(alone < 0 ? later : later.slice(0, alone))];
    return group.some((scenario) => scenario?.name.includes(grep));
  });
}

interface Run {
  browser: BrowserName;
  /** Folder of the built extension. */
  extension: string;
  pages: PageServer;
  /** The browser that runs, in whatever state; null if there is none. */
  session: Session | null;
  tally: Tally;
  /** How many are left. */
  secondTries: number;
  /** The scenarios that needed one. */
  passedAgain: string[];
}

async function runFile(scenarios: readonly Scenario[], run: Run): Promise<void> {
  for (const [index, scenario] of scenarios.entries()) {
    const reason = scenario.not?.[run.browser];
    if (reason !== undefined) console.log(`skip ${scenario.name} (${run.browser}): ${reason}`);
    else run.tally[(await passes(scenario, scenarios.slice(0, index), run)) ? 'passed' : 'failed']++;
  }
}

/** Where second tries are left, a scenario that fails has one: in a new browser, after the ones whose profile it goes on with. */
async function passes(scenario: Scenario, before: readonly Scenario[], run: Run): Promise<boolean> {
  if (run.secondTries === 0) return passesNow(scenario, 'FAIL', run);
  if (await passesNow(scenario, 'AGAIN', run)) return true;
  run.secondTries--;
  for (const one of scenario.keepsProfile ? leadingUp(before, run.browser) : []) {
    if (!(await passesNow(one, 'FAIL', run))) return false;
  }
  if (!(await passesNow(scenario, 'FAIL', run))) return false;
  run.passedAgain.push(scenario.name);
  return true;
}

/** The last scenario that begins afresh, and those that go on with its profile. */
function leadingUp(before: readonly Scenario[], browser: BrowserName): readonly Scenario[] {
  const first = before.findLastIndex(({ keepsProfile }) => !keepsProfile);
  return before.slice(Math.max(first, 0)).filter(({ not }) => not?.[browser] === undefined);
}

/** Prints a line on how it went; one that begins with `verdict`, and why, where it failed. Then no browser is left. */
async function passesNow(scenario: Scenario, verdict: 'FAIL' | 'AGAIN', run: Run): Promise<boolean> {
  const label = `${scenario.name} (${run.browser})`;
  const start = performance.now();
  const took = () => `${Math.round(performance.now() - start)} ms`;
  try {
    const session = await prepare(scenario, run);
    run.pages.forget();
    await within(scenario.limit ?? LIMIT, scenario.run(session));
    console.log(`ok   ${label} ${took()}`);
    return true;
  } catch (error) {
    console.log(`${verdict} ${label} ${took()}\n${inFull(error)}`);
    if (run.session) {
      const folder = join(EVIDENCE, run.browser);
      await within(AFTERMATH, run.session.saveEvidence(folder, scenario.name)).catch(() => {});
      console.log(`     what it looked like: ${relative(process.cwd(), folder)}`);
      // What comes next must not inherit this one's trouble.
      await end(run);
    }
    return false;
  }
}

/** Returns a browser with the extension as just installed, or as the scenario before this one left it. */
async function prepare({ keepsProfile = false }: Scenario, run: Run): Promise<Session> {
  if (run.session && keepsProfile) {
    await within(LIMIT, run.session.closeTabs());
    return run.session;
  }
  if (run.session) {
    try {
      await within(LIMIT, run.session.startAfresh());
      return run.session;
    } catch (error) {
      // Not this scenario's fault: what the one before it left did not go away.
      console.log(`     (${run.browser}) is started again: ${error}`);
      await end(run);
    }
  }
  run.session = await within(LIMIT, STARTERS[run.browser]({ pages: run.pages, extension: run.extension }));
  return run.session;
}

/** Ends the browser, whatever state it is in. */
async function end(run: Run): Promise<void> {
  const { session } = run;
  run.session = null;
  if (!session) return;
  await within(AFTERMATH, session.close()).catch((error) => console.log(`     the browser did not end well: ${error}`));
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
