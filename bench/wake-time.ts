/** How soon the engine wakes in a process of its own. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Lexicon, packLexicon } from '../matching/lexicon/lexicon.ts';
import type { BenchPage } from './corpus.ts';
import type { WakeFigures } from './wake.ts';

const WAKES = 3;

/** The median of a few wakes, by the sum of their times. `index`: as it is shipped. */
export function wakeTime(lexicon: Lexicon, index: Uint8Array, { title, sentences }: BenchPage): WakeFigures {
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
