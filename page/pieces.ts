import type { Collapsed } from './collapsed.ts';
import { runAt } from './ranges.ts';

/** UTF-16 units. No paragraph is so long; a page without paragraphs is, and whoever reads it in one go reads for seconds. */
const LONGEST = 40_000;
/** So far before that a sentence's end is looked for, then a space. */
const SEARCHED = 2_000;

const SENTENCE_END = /.*[.!?。！？…]["'”’»」)\]]* ?/s;
const SPACE = /.* /s;
const BEFORE_PAIR = /[\uD800-\uDBFF]$/;

/** The text in parts that are not too long, cut behind sentences where they have an end; nearly always it is one. */
export function piecesOf(collapsed: Collapsed): Collapsed[] {
  const { text } = collapsed;
  if (text.length <= LONGEST) return [collapsed];
  const pieces: Collapsed[] = [];
  for (let from = 0; from < text.length; ) {
    const to = text.length - from <= LONGEST ? text.length : cutIn(text, from);
    pieces.push(part(collapsed, from, to));
    from = to;
  }
  return pieces;
}

function cutIn(text: string, from: number): number {
  const searched = from + LONGEST - SEARCHED;
  const last = text.slice(searched, from + LONGEST);
  const found = SENTENCE_END.exec(last) ?? SPACE.exec(last);
  return searched + (found?.[0] ?? last.replace(BEFORE_PAIR, '')).length;
}

/** The characters from `from` to `to`, with their own way back to the nodes. */
function part({ text, nodes, runs }: Collapsed, from: number, to: number): Collapsed {
  const own: Text[] = [];
  const ownRuns: number[] = [];
  for (let run = runAt(runs, from); run < runs.length && (runs[run] ?? 0) < to; run += 3) {
    const start = runs[run] ?? 0;
    const node = nodes[runs[run + 1] ?? -1];
    const skipped = Math.max(0, from - start);
    if (node && own.at(-1) !== node) own.push(node);
    ownRuns.push(start + skipped - from, node ? own.length - 1 : -1, node ? (runs[run + 2] ?? 0) + skipped : 0);
  }
  return { text: text.slice(from, to).trimEnd(), nodes: own, runs: ownRuns };
}
