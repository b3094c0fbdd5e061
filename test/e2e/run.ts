/**
 * Runs the scenarios beside this file (`*.scenario.ts`, each exporting `scenarios: Scenario[]`) against the built
 * extension in one browser.
 */
import { readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { startPages } from './pages.ts';
import type { BrowserName, Scenario, Session, SessionOptions } from './session.ts';
import { within } from './waiting.ts';

/** No scenario may take longer, in milliseconds. */
const LIMIT = 60_000;
/** Nor may the picture of its failure or the end of its browser. */
const AFTERMATH = 20_000;

/** Where failures leave what they looked like, in a folder for each browser. */
const EVIDENCE = join(import.meta.dirname, '..', '..', '.sidenote', 'e2e');

const STARTERS: Record<BrowserName, (options: SessionOptions) => Promise<Session>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

/**
 * `grep`: only scenarios with this text in their name, and those they build on. Prints a line for each. When none is
 * there at all, that counts as one failure.
 */
export async function runEndToEnd(browser: BrowserName, grep = ''): Promise<{ passed: number; failed: number }> {
  const names = (await readdir(import.meta.dirname)).filter((name) => name.endsWith('.scenario.ts')).sort();
  const tally = { passed: 0, failed: 0 };
  await rm(join(EVIDENCE, browser), { recursive: true, force: true });
  for (const name of names) {
    try {
      const { scenarios }: { scenarios: Scenario[] } = await import(`./${name}`);
      await runFile(chosen(scenarios, grep), browser, tally);
    } catch (error) {
      tally.failed++;
      console.log(`FAIL ${name} (${browser}) could not be run\n${inFull(error)}`);
    }
  }
  if (tally.passed + tally.failed === 0) {
    console.log(`FAIL no scenario to run (${browser})`);
    tally.failed++;
  }
  return tally;
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

async function runFile(
  scenarios: Scenario[],
  browser: BrowserName,
  tally: { passed: number; failed: number },
): Promise<void> {
  const pages = await startPages();
  let session: Session | null = null;
  try {
    for (const scenario of scenarios) {
      const reason = scenario.not?.[browser];
      if (reason !== undefined) {
        console.log(`skip ${scenario.name} (${browser}): ${reason}`);
        continue;
      }
      const label = `${scenario.name} (${browser})`;
      const start = performance.now();
      try {
        if (session && !scenario.keepsProfile) session = await ended(session);
        if (session) await within(LIMIT, session.closeTabs());
        else session = await within(LIMIT, STARTERS[browser]({ pages }));
        await within(LIMIT, scenario.run(session));
        tally.passed++;
        console.log(`ok   ${label} ${Math.round(performance.now() - start)} ms`);
      } catch (error) {
        tally.failed++;
        console.log(`FAIL ${label} ${Math.round(performance.now() - start)} ms\n${inFull(error)}`);
        if (session) {
          const folder = join(EVIDENCE, browser);
          await within(AFTERMATH, session.saveEvidence(folder, scenario.name)).catch(() => {});
          console.log(`     what it looked like: ${relative(process.cwd(), folder)}`);
          // What comes next must not inherit this one's trouble.
          session = await ended(session);
        }
      }
    }
  } finally {
    if (session) await ended(session);
    pages.close();
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
