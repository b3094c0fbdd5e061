/** The accuracy part of `npm run bench`: what `npm run evaluate` says, so that speed is never bought with it. */
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../scripts/root.mjs';
import type { OnStep, Part } from './part.ts';
import type { Row } from './table.ts';
import { count, percent } from './written.ts';

/** The parts of `evaluate --json` that are shown; it has more. */
export interface StoryFigures {
  /** Folder in `test/corpus`. */
  story: string;
  list: string;
  documents: number;
  all: Shares;
  sure: Shares;
}

interface Shares {
  /** Pairs of sentence and claim, and sentences with any claim; shares from 0 to 1. */
  pairs: Counted & { f1: number };
  any: Counted;
  stance: { right: number; wrong: number; unshown: number };
}

interface Counted {
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
}

const CORPUS = join(ROOT, 'test', 'corpus');
const FIRST = 'netflix';
/** Of what `evaluate` prints; a large corpus has many claims. */
const MOST_BYTES = 64_000_000;
const run = promisify(execFile);

/** The bundled list's story first, then the others, each with its own list. */
export async function benchAccuracy(onStep: OnStep): Promise<Part<StoryFigures[]>> {
  const folders = readdirSync(CORPUS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map(({ name }) => name).sort();
  const figures: StoryFigures[] = [];
  for (const story of [FIRST, ...names.filter((name) => name !== FIRST)]) {
    onStep(`accuracy: ${story}`);
    figures.push({ story, ...(await evaluate(join(CORPUS, story))) });
  }
  const heads = ['pair P', 'pair R', 'pair F1', 'any P', 'any R', 'sure any P', 'sure any R', 'stance right'];
  const rows = [...figures.map(rowOf), together(figures.slice(1))];
  return { figures, sections: [{ title: 'accuracy, %', heads, rows }] };
}

async function evaluate(folder: string): Promise<Omit<StoryFigures, 'story'>> {
  const script = join(ROOT, 'cli', 'evaluate.ts');
  // The example list stands with the other data, not beside its pages.
  const example = join(ROOT, 'data', 'examples', `${basename(folder)}.json`);
  const list = existsSync(example) ? ['--list', example] : [];
  const { stdout } = await run(process.execPath, [script, '--docs', folder, ...list, '--json'], {
    maxBuffer: MOST_BYTES,
  });
  return JSON.parse(stdout);
}

function rowOf({ story, documents, all, sure }: StoryFigures): Row {
  const { right, wrong } = all.stance;
  const shares = [all.pairs.precision, all.pairs.recall, all.pairs.f1, all.any.precision, all.any.recall];
  return {
    what: `${story}, ${documents} pages`,
    cells: [
      ...[...shares, sure.any.precision, sure.any.recall].map(percent),
      right + wrong > 0 ? `${count(right)} of ${count(right + wrong)}` : '',
    ],
  };
}

/** All these stories' sentences as one. */
function together(stories: readonly StoryFigures[]): Row {
  const sum = (of: (story: StoryFigures) => number) => stories.reduce((total, story) => total + of(story), 0);
  const shares = (of: (story: StoryFigures) => Counted) => {
    const right = sum((story) => of(story).right);
    const precision = right / Math.max(1, right + sum((story) => of(story).wrong));
    const recall = right / Math.max(1, right + sum((story) => of(story).missed));
    return { precision, recall };
  };
  const pairs = shares(({ all }) => all.pairs);
  const any = shares(({ all }) => all.any);
  const sure = shares((story) => story.sure.any);
  const f1 = (2 * pairs.precision * pairs.recall) / (pairs.precision + pairs.recall || 1);
  const right = sum(({ all }) => all.stance.right);
  const shown = right + sum(({ all }) => all.stance.wrong);
  return {
    what: `the ${stories.length} others as one`,
    cells: [
      ...[pairs.precision, pairs.recall, f1, any.precision, any.recall, sure.precision, sure.recall].map(percent),
      `${count(right)} of ${count(shown)}`,
    ],
  };
}
