/** The engine on Node: compiled in memory from the readable sources, the same code as in the browser. */
import type { ClaimList } from '../data/claim-list.ts';
import { createEngine, type Engine } from '../matching/engine.ts';
import { compile } from '../matching/index/compile.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';

export function engineFor(lists: readonly ClaimList[]): Engine {
  const { lexicon } = buildWholeLexicon();
  return createEngine(lexicon, compile(lists, lexicon));
}
