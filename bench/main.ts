/**
 * `npm run bench`: how fast, how large, and beside whom. What is measured, and how: `bench/README.md`.
 *   --engine                  the engine and its peers (what is measured if no part is chosen)
 *     --sizes 15,10000,100000   made-up claims, so many
 *     --claims FILE             real ones instead: a claim list (.json) or texts (.tsv)
 *     --only NAME               one contestant
 *   --page                    the extension in real browsers
 *     --browser NAME            chromium or firefox
 *     --seconds 20              how long the live page lives
 *     --functions 10            how many functions of ours are named, by the time that they took in long slices
 *     --no-build                what is built already
 *     --extension FOLDER        another build
 *   --lists                   subscribing to a large list, in real browsers (--browser, --claims-in-list 100000)
 *   --json                    figures for machines, in the last line
 */
import { parseArgs } from 'node:util';
import { badOptions } from '../cli/bad-input.ts';
import { endWith } from '../cli/end-with.ts';
import { benchEngine } from './engine.ts';
import { benchLists } from './lists/lists-bench.ts';
import { benchPages } from './page/page-bench.ts';

function readOptions() {
  try {
    return parseArgs({
      options: {
        engine: { type: 'boolean', default: false },
        sizes: { type: 'string', default: '15,10000,100000' },
        claims: { type: 'string' },
        only: { type: 'string' },
        page: { type: 'boolean', default: false },
        lists: { type: 'boolean', default: false },
        'claims-in-list': { type: 'string', default: '100000' },
        browser: { type: 'string' },
        seconds: { type: 'string', default: '20' },
        functions: { type: 'string', default: '0' },
        'no-build': { type: 'boolean', default: false },
        extension: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw badOptions(error);
  }
}

async function main(): Promise<number> {
  const { engine, page, lists, sizes, claims, only, browser, seconds, functions, extension, json, ...others } =
    readOptions();
  let code = 0;
  if (engine || !(page || lists)) code = await benchEngine({ sizes, claims, only, json });
  if (page && code === 0) {
    code = await benchPages({ browser, extension, seconds, functions, json, noBuild: others['no-build'] });
  }
  if (lists && code === 0) {
    const browsers = (['chromium', 'firefox'] as const).filter((name) => browser === undefined || browser === name);
    code = await benchLists(Number(others['claims-in-list']), browsers);
  }
  return code;
}

endWith('bench', main());
