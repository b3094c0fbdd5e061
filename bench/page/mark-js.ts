/** mark.js on a page without us: it wraps the sentences that it is told, where we find them ourselves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { MARK_OPTIONS } from '../../cli/peers.ts';
import type { Tab } from '../../test/e2e/session.ts';

export interface MarkJsRun {
  /** With the layout that follows. It does all in one task. */
  ms: number;
  /** Sentences that it has found; pieces are not counted. */
  found: number;
}

const SOURCE = createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js');

/** @param sentences what is marked; those that are not on the page are left out before the time is taken */
export async function runMarkJs(tab: Tab, sentences: readonly string[]): Promise<MarkJsRun> {
  const source = readFileSync(SOURCE, 'utf8');
  return tab.evaluate(markAll, source, sentences, MARK_OPTIONS);
}

/** What we use of mark.js. */
interface Mark {
  markRegExp(expression: RegExp, options: object): void;
}

/** Runs in the page. One search for all sentences: one search for each, as its `mark` does it, takes many times longer. */
function markAll(source: string, sentences: readonly string[], options: object): MarkJsRun {
  new Function(source).call(window);
  const Mark: new (root: Element) => Mark = Reflect.get(window, 'Mark');
  const text = document.body.textContent ?? '';
  const there = sentences.filter((sentence) => text.includes(sentence));
  const expression = new RegExp(
    there.map((sentence) => sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'g',
  );
  let found = 0;
  // A sentence is wrapped piece by piece, as links and stressed words part it.
  let left = 0;
  const filter = (_node: Text, sentence: string) => {
    if (left <= 0) left = sentence.length;
    return true;
  };
  const each = (piece: Element) => {
    left -= (piece.textContent ?? '').length;
    if (left <= 0) found++;
  };
  const start = performance.now();
  if (there.length > 0) new Mark(document.body).markRegExp(expression, { ...options, filter, each });
  const height = document.body.offsetHeight;
  return { ms: height > 0 ? performance.now() - start : 0, found };
}
