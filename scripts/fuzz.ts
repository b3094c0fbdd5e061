/** Builds, then sends generated pages through the browsers. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserName } from '../test/e2e/session.ts';
import { runFuzz } from '../test/fuzz/run.ts';
import { SEED } from '../test/fuzz/sample.ts';
import { build } from './build.ts';
import { inWords, sum, type Tally } from './tally.ts';

const HELP = `npm run fuzz -- [options]

  --browser NAME  chromium or firefox; default: both, one after the other
  --pages N       how many; default: 10000 in Chromium, 500 in Firefox
  --from N        the number of the first; default: 0
  --seed N        other pages; default: ${SEED}
  --only N        the page of this number alone
  --tabs N        how many at once
  --no-build      with the extension as it was built last
  --output FOLDER with the builds in FOLDER/chrome-mv3 and FOLDER/firefox-mv3; builds nothing
  --help          print this

A page that fails is written to .sidenote/fuzz/.`;

const ALL: readonly BrowserName[] = ['chromium', 'firefox'];
const PAGES: Record<BrowserName, number> = { chromium: 10_000, firefox: 500 };
const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const { values, browsers, pages, seed, from, only, tabs } = readOptions();
if (values.help) console.log(HELP);
else await run();

async function run(): Promise<void> {
  const tallies: Tally[] = [];
  for (const browser of browsers) {
    const given = values['no-build'] || values.output !== undefined;
    if (!given && !(await build(browser))) {
      tallies.push({ passed: 0, failed: 1 });
      continue;
    }
    const extension = values.output === undefined ? {} : { extension: resolve(join(values.output, FOLDERS[browser])) };
    const one = only === undefined ? {} : { only };
    const many = tabs === undefined ? {} : { tabs };
    tallies.push(await runFuzz({ browser, pages: pages ?? PAGES[browser], seed, from, ...one, ...many, ...extension }));
  }
  const total = sum(tallies);
  console.log(inWords(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
}

/** Ends with 2 and one sentence where an option is not there: before anything is built. */
function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        browser: { type: 'string' },
        pages: { type: 'string' },
        seed: { type: 'string' },
        from: { type: 'string' },
        only: { type: 'string' },
        tabs: { type: 'string' },
        'no-build': { type: 'boolean' },
        output: { type: 'string' },
        help: { type: 'boolean' },
      },
    });
    const browsers = ALL.filter((browser) => values.browser === undefined || values.browser === browser);
    if (browsers.length === 0) throw new Error(`--browser is chromium or firefox, not ${values.browser}.`);
    const number = (name: 'pages' | 'seed' | 'from' | 'only' | 'tabs') => {
      const value = values[name];
      if (value !== undefined && !/^\d+$/.test(value)) throw new Error(`--${name} is a whole number, not ${value}.`);
      return value === undefined ? undefined : Number(value);
    };
    return {
      values,
      browsers,
      pages: number('pages'),
      seed: number('seed') ?? SEED,
      from: number('from') ?? 0,
      only: number('only'),
      tabs: number('tabs'),
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
