/** Precision against recall as the line falls: for every sentence its likeliest claim, as if there were one line for all. */
import type { Engine } from '../matching/engine.ts';
import { scorePage } from '../matching/match-page.ts';
import { isThin, probability } from '../matching/scoring/model.ts';
import { type LabelledDocument, pageOf } from './documents.ts';
import type { Count } from './measure.ts';

/** Lines between these, in steps of this. */
const FROM = 30;
const TO = 95;
const STEP = 5;

/** What would be right, wrong and missed (any claim) if everything over `line` were painted; the highest line first. */
export function curveOf(engine: Engine, documents: readonly LabelledDocument[]): ({ line: number } & Count)[] {
  const scores = documents.flatMap((doc) => {
    const { scored } = scorePage(engine, pageOf(doc));
    return doc.sentences.flatMap(({ borderline, claims, alsoOk }, i) => {
      if (borderline || (claims.length === 0 && alsoOk.length > 0)) return [];
      const pairs = scored[i]?.pairs.filter(({ missing, features }) => missing.length === 0 && !isThin(features)) ?? [];
      return { score: Math.max(0, ...pairs.map(({ features }) => probability(features))), isTrue: claims.length > 0 };
    });
  });
  const wanted = scores.filter(({ isTrue }) => isTrue).length;
  const lines = Array.from({ length: (TO - FROM) / STEP + 1 }, (_, i) => (TO - i * STEP) / 100);
  return lines.map((line) => {
    const painted = scores.filter(({ score }) => score >= line);
    const right = painted.filter(({ isTrue }) => isTrue).length;
    return { line, right, wrong: painted.length - right, missed: wanted - right };
  });
}
