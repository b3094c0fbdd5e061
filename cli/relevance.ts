/** Which claims are right for which query (TREC relevance judgements), and how right a ranking is. */
import { BadInput } from './bad-input.ts';
import { readText } from './read-list.ts';

/** Query → the claims that are right for it. */
export type Relevance = ReadonlyMap<string, ReadonlySet<string>>;

/** The judgements of `file`, `query 0 claim relevance` a line. Throws `BadInput` with file and line at one that is none. */
export function readRelevance(file: string): Relevance {
  const relevance = new Map<string, Set<string>>();
  readText(file, file)
    .split(/\r?\n/)
    .forEach((text, i) => {
      if (text.trim() === '') return;
      const [query = '', , claim = '', grade, ...more] = text.trim().split(/\s+/);
      if (grade === undefined || more.length > 0 || !/^-?\d+$/.test(grade)) {
        throw new BadInput(
          `${file}, line ${i + 1}: a judgement is "query 0 claim relevance", this is ${JSON.stringify(text)}.`,
        );
      }
      if (Number(grade) <= 0) return;
      const claims = relevance.get(query) ?? new Set();
      relevance.set(query, claims.add(claim));
    });
  return relevance;
}

/** Average precision of one query's ranking within its first `depth` claims, as trec_eval's `map_cut`. */
export function averagePrecision(ranking: readonly string[], right: ReadonlySet<string>, depth: number): number {
  let found = 0;
  let sum = 0;
  ranking.slice(0, depth).forEach((claim, rank) => {
    if (!right.has(claim)) return;
    found++;
    sum += found / (rank + 1);
  });
  return right.size > 0 ? sum / right.size : 0;
}

/** The mean over all judged queries; one that was not ranked counts 0. `rankings`: query → claims, best first. */
export function meanAveragePrecision(
  rankings: ReadonlyMap<string, readonly string[]>,
  relevance: Relevance,
  depth: number,
): number {
  const each = [...relevance].map(([query, right]) => averagePrecision(rankings.get(query) ?? [], right, depth));
  return each.length > 0 ? each.reduce((sum, value) => sum + value, 0) / each.length : 0;
}
