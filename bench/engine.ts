/** The engine part of `npm run bench`: our engine and its peers side by side, and how soon it wakes. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readList } from '../cli/read-list.ts';
import { packIndex } from '../matching/index/claim-index.ts';
import { compile } from '../matching/index/compile.ts';
import { type Lexicon, packLexicon } from '../matching/lexicon/lexicon.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { contestants } from './contestants.ts';
import { type BenchPage, type Corpus, makeCorpus } from './corpus.ts';
import { measure } from './measure.ts';
import { readCorpus } from './real-claims.ts';
import { figuresTable, wakeLine } from './report.ts';
import type { WakeFigures } from './wake.ts';

const SENTENCES = 4000;
const WAKES = 3;

export interface EngineBenchOptions {
  /** Sizes of made-up lists, with commas between. */
  sizes: string;
  /** A file with claims to be used in their stead. */
  claims: string | undefined;
  /** The one contestant wanted; all if not given. */
  only: string | undefined;
  json: boolean;
}

/** Resolves to the exit code. */
export async function benchEngine({ sizes, claims, only, json }: EngineBenchOptions): Promise<number> {
  const { lexicon } = buildWholeLexicon();
  const say = (text: string) => {
    if (!json) console.log(text);
  };
  const corpora: (() => Corpus)[] = claims
    ? [() => readCorpus(claims, SENTENCES)]
    : sizes.split(',').map((size) => () => makeCorpus(Number(size), SENTENCES));
  const all = corpora.map((make) => {
    const corpus = make();
    const { length } = corpus.list.claims;
    const chosen = contestants(lexicon).filter(({ name }) => only === undefined || name === only);
    const measured = chosen.map((contestant) => measure(contestant, corpus));
    const figures = measured.map((one) => one.figures);
    say(`\n${length} claims\n${figuresTable(figures)}`);
    const index = measured.map(({ file }) => file).find((file) => typeof file !== 'string');
    const wake = index && corpus.pages[0] ? wakeTime(lexicon, index, corpus.pages[0]) : null;
    if (wake) say(wakeLine(`wake, ${length} claims`, wake));
    return { figures, wake };
  });
  const bundledList = readList(undefined);
  const [page] = readCorpus(undefined, 1).pages;
  const bundled = page && wakeTime(lexicon, packIndex(compile([bundledList], lexicon)), page);
  if (bundled) say(`\n${wakeLine('wake, bundled list', bundled)}`);
  if (json) console.log(JSON.stringify({ corpora: all, bundled }));
  return 0;
}

/** The median of a few wakes, by the sum of their times. */
function wakeTime(lexicon: Lexicon, index: Uint8Array, { title, sentences }: BenchPage): WakeFigures {
  const folder = mkdtempSync(join(tmpdir(), 'sidenote-bench-'));
  try {
    const file = (name: string, content: Uint8Array | string) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const blocks = sentences.map(({ text }) => ({ text }));
    const files = [
      file('lexicon.bin', packLexicon(lexicon)),
      file('index.bin', index),
      file('page.json', JSON.stringify({ lang: 'en', title, blocks })),
    ];
    const script = join(import.meta.dirname, 'wake.ts');
    const wakes = Array.from({ length: WAKES }, (): WakeFigures => {
      return JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, ...files], { encoding: 'utf8' }));
    });
    const total = ({ readMs, engineMs, firstPageMs }: WakeFigures) => readMs + engineMs + firstPageMs;
    const median = wakes.sort((a, b) => total(a) - total(b))[Math.floor(WAKES / 2)];
    if (!median) throw new Error('no wake was measured');
    return median;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
