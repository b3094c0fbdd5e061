/** Builds and runs the end-to-end scenarios, in both browsers or in one. */
import { parseArgs } from 'node:util';
import { listScenarios, runEndToEnd } from '../test/e2e/run.ts';
import type { BrowserName } from '../test/e2e/session.ts';
import { unpackRelease } from '../test/release/unpack-release.ts';
import { build } from './build.ts';
import { inWords, sum, type Tally } from './tally.ts';

const HELP = `npm run e2e -- [options]

  --browser NAME  chromium or firefox; default: both, at the same time
  --grep TEXT     only scenarios with this text in their name, and those they build on
  --no-build      with the extension as it was built last
  --output FOLDER with the builds in FOLDER/chrome-mv3 and FOLDER/firefox-mv3; builds nothing
  --release FOLDER with the packages in FOLDER, as \`npm run release\` has made them; builds nothing
  --one-by-one    one browser after the other
  --list          print the names of the scenarios, by file, and start nothing
  --help          print this`;

const ALL: readonly BrowserName[] = ['chromium', 'firefox'];

const { browsers, values } = readOptions();
if (values.help) console.log(HELP);
else if (values.list) await list();
else await run();

async function list(): Promise<void> {
  for (const { file, names } of await listScenarios(values.grep)) {
    if (names.length > 0) console.log([file, ...names.map((name) => `  ${name}`)].join('\n'));
  }
}

async function run(): Promise<void> {
  const { grep, release } = values;
  const unpacked = release === undefined ? null : await unpackRelease(release, browsers);
  const output = unpacked?.folder ?? values.output;
  const given = values['no-build'] || output !== undefined;
  const built: BrowserName[] = [];
  // One after the other: both builds write the same folders.
  for (const browser of browsers) if (given || (await build(browser))) built.push(browser);
  const tallies: Tally[] = [{ passed: 0, failed: browsers.length - built.length }];
  if (values['one-by-one']) for (const browser of built) tallies.push(await runEndToEnd(browser, { grep, output }));
  else tallies.push(...(await Promise.all(built.map((browser) => runEndToEnd(browser, { grep, output })))));
  await unpacked?.remove();
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
        grep: { type: 'string' },
        'no-build': { type: 'boolean' },
        output: { type: 'string' },
        release: { type: 'string' },
        'one-by-one': { type: 'boolean' },
        list: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
    const browsers = ALL.filter((browser) => values.browser === undefined || values.browser === browser);
    if (browsers.length === 0) throw new Error(`--browser is chromium or firefox, not ${values.browser}.`);
    return { browsers, values };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
