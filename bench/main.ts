/**
 * `npm run bench`: how fast, how large, how right, and beside whom, in one table. What each figure is: `bench/README.md`.
 *   --engine                  the engine beside MiniSearch and Fuse.js
 *     --claims-counts 15,10000,100000   made-up claims, so many
 *     --claims FILE             real ones instead: a claim list (.json) or texts (.tsv)
 *     --only NAME               one contestant: sidenote, minisearch, minisearchFuzzy, fuse
 *   --page                    the extension in real browsers, beside mark.js
 *     --words 2000,20000,100000   pages of this size
 *     --live --seconds 20       a page that never rests, too
 *     --functions 10            how many functions of ours are named, by the time that they took in long tasks
 *   --background              an ended background, and its answer
 *   --sizes                   every shipped file
 *   --accuracy                `npm run evaluate` on every story
 *   --lists                   subscribing to a large list, in real browsers (--claims-in-list 100000); in no other run
 *   --browser NAME            chromium or firefox
 *   --no-build                what is built already
 *   --output FOLDER           the builds in FOLDER/chrome-mv3 and FOLDER/firefox-mv3
 *   --json                    figures for machines, and nothing else on the standard output
 *   --save                    writes bench/RESULTS.md, too
 * Without a part all are measured but the lists.
 */
import { BadInput } from '../cli/bad-input.ts';
import { endWith } from '../cli/end-with.ts';
import { benchAccuracy } from './accuracy.ts';
import { benchBackground } from './background/background.ts';
import { readyBuilds } from './builds.ts';
import { benchEngine } from './engine.ts';
import { benchLists } from './lists/lists-bench.ts';
import { describeMachine, machineLines } from './machine.ts';
import { type BenchOptions, PARTS, type PartName, readOptions } from './options.ts';
import { benchPages } from './page/pages.ts';
import type { OnStep, Part } from './part.ts';
import { resultsText, saveResults } from './results.ts';
import { benchSizes } from './sizes.ts';
import { asText } from './table.ts';

const NEEDS_BUILDS: readonly PartName[] = ['page', 'background', 'sizes'];

async function main(): Promise<number> {
  const options = readOptions();
  const machine = describeMachine();
  const began = performance.now();
  const onStep: OnStep = (step) => {
    process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0).padStart(5)} s  ${step}\n`);
  };
  const { parts, seconds, failed } = await measureParts(options, onStep);
  const sections = [...parts.values()].flatMap((part) => part.sections);
  const took = [...seconds].map(([name, time]) => `${name} ${Math.round(time)} s`).join(', ');
  const about = [...machineLines(machine), `time taken: ${took}`];
  if (options.json) {
    const figures = [...parts].map(([name, part]) => [name, part.figures]);
    console.log(JSON.stringify({ machine, seconds: Object.fromEntries(seconds), ...Object.fromEntries(figures) }));
  } else if (sections.length > 0) {
    console.log([...about, '', asText(sections)].join('\n'));
  }
  if (options.save && !failed) {
    const command = ['npm run bench --', ...process.argv.slice(2)].join(' ');
    saveResults(resultsText(about, command, sections));
    onStep('written to bench/RESULTS.md');
  }
  if (options.lists !== null) await benchLists(options.lists, options.browsers);
  return failed || [...parts.values()].some(({ fails }) => fails) ? 1 : 0;
}

/** What was asked for, in the order of the table. A part that breaks is told of and left out: the others took long. */
async function measureParts(options: BenchOptions, onStep: OnStep) {
  const needed = NEEDS_BUILDS.some((part) => options.parts.has(part)) ? options.browsers : [];
  const builds = await readyBuilds({ ...options, browsers: needed, onStep });
  const measures: Record<PartName, () => Part<unknown> | Promise<Part<unknown>>> = {
    engine: () => benchEngine({ ...options, onStep }),
    page: () => benchPages({ ...options, builds, onStep }),
    background: () => benchBackground(builds, onStep),
    sizes: () => benchSizes(builds),
    accuracy: () => benchAccuracy(onStep),
  };
  const parts = new Map<PartName, Part<unknown>>();
  const seconds = new Map<PartName, number>();
  let failed = false;
  for (const name of PARTS.filter((part) => options.parts.has(part))) {
    const start = performance.now();
    try {
      parts.set(name, await measures[name]());
      seconds.set(name, (performance.now() - start) / 1000);
    } catch (error) {
      // Not for this run: what the user gave cannot be taken.
      if (error instanceof BadInput) throw error;
      failed = true;
      onStep(`${name} broke off: ${error instanceof Error ? error.stack : error}`);
    }
  }
  return { parts, seconds, failed };
}

endWith('bench', main());
