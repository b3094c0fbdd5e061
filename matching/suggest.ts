/** For the report form: which claims is this sentence likeliest to make? */
import type { Engine } from './engine.ts';
import { scorePage } from './match-page.ts';
import { NO_FACTS } from './scoring/facts.ts';
import { probability } from './scoring/model.ts';

export interface ClaimSuggestion {
  list: string;
  claim: string;
  /** 0 to 1; 0 where the sentence has nothing of the claim. */
  score: number;
}

/**
 * Every claim of the index, the likeliest first. The sentence is taken as standing on a page that names everything it
 * should: the reader has already seen what the page is about.
 */
export function suggest(
  engine: Engine,
  sentence: { text: string; lang: string; prefix: string; title: string },
): ClaimSuggestion[] {
  const { index } = engine;
  const everyEntity = Object.fromEntries(index.names.entities.map(({ id }) => [id, 1]));
  const { scored } = scorePage(engine, {
    lang: sentence.lang,
    title: sentence.title,
    blocks: [{ text: sentence.text, before: sentence.prefix }],
    facts: { ...NO_FACTS, entities: everyEntity },
  });
  const scores = new Map<number, number>();
  for (const { pairs } of scored) {
    for (const { claim, features, missing } of pairs) {
      const score = probability(features) / (1 + missing.length);
      scores.set(claim, Math.max(score, scores.get(claim) ?? 0));
    }
  }
  return index.names.claimIds
    .map((claim, i) => ({ list: index.names.lists[index.claimList[i] ?? 0] ?? '', claim, score: scores.get(i) ?? 0 }))
    .sort((a, b) => b.score - a.score);
}
