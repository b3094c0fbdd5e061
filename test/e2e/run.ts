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
export async function runEndToEnd(browser: BrowserName, { grep = '', output = OUTPUT }: Choice = {}): Promise<Tally> {
  const extension = join(output, FOLDERS[browser]);
  const tally = { passed: 0, failed: 0 };
  console.log(await whichBrowser(browser, extension));
  await rm(join(EVIDENCE, browser), { recursive: true, force: true });
  const pages = await startPages();
  let session: Session | null = null;
  try {
    for (const name of await scenarioFiles()) {
      const scenarios = await scenariosIn(name).catch((error) => {
        tally.failed++;
        console.log(`FAIL ${name} (${browser}) could not be run\n${inFull(error)}`);
        return [];
      });
      session = await runFile(chosen(scenarios, grep), { browser, extension, pages, session, tally });
    }
  } finally {
    if (session) await ended(session);
    pages.close();
  }
  if (tally.passed + tally.failed === 0) {
    console.log(`FAIL no scenario to run (${browser})`);
    tally.failed++;
  }
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
  /** A browser that runs already, in whatever state; null if there is none. */
  session: Session | null;
  /** Is added to. */
  tally: Tally;
}

/** Returns the browser that runs afterwards, or null. */
async function runFile(scenarios: Scenario[], { session, tally, ...where }: Run): Promise<Session | null> {
  const { browser, pages } = where;
  let present = session;
  for (const scenario of scenarios) {
    const reason = scenario.not?.[browser];
    if (reason !== undefined) {
      console.log(`skip ${scenario.name} (${browser}): ${reason}`);
      continue;
    }
    const label = `${scenario.name} (${browser})`;
    const start = performance.now();
    try {
      present = await prepared(present, scenario, where);
      pages.forget();
      await within(scenario.limit ?? LIMIT, scenario.run(present));
      tally.passed++;
      console.log(`ok   ${label} ${Math.round(performance.now() - start)} ms`);
    } catch (error) {
      tally.failed++;
      console.log(`FAIL ${label} ${Math.round(performance.now() - start)} ms\n${inFull(error)}`);
      if (present) {
        const folder = join(EVIDENCE, browser);
        await within(AFTERMATH, present.saveEvidence(folder, scenario.name)).catch(() => {});
        console.log(`     what it looked like: ${relative(process.cwd(), folder)}`);
        // What comes next must not inherit this one's trouble.
        present = await ended(present);
      }
    }
  }
  return present;
}

/** A browser with the extension as just installed, or as the scenario before this one left it. */
async function prepared(
  session: Session | null,
  { keepsProfile = false }: Scenario,
  { browser, extension, pages }: Omit<Run, 'session' | 'tally'>,
): Promise<Session> {
  const started = () => within(LIMIT, STARTERS[browser]({ pages, extension }));
  if (!session) return started();
  if (keepsProfile) {
    await within(LIMIT, session.closeTabs());
    return session;
  }
  try {
    await within(LIMIT, session.startAfresh());
    return session;
  } catch (error) {
    // Not this scenario's fault: what the one before it left did not go away.
    console.log(`     (${browser}) is started again: ${error}`);
    await ended(session);
    return started();
  }
}

/** Ends the session, whatever state it is in. */
async function ended(session: Session): Promise<null> {
  await within(AFTERMATH, session.close()).catch((error) => console.log(`     the browser did not end well: ${error}`));
  return null;
}

function inFull(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
