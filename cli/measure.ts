/** How right is the engine on labelled documents? Pairs (sentence × claim) and, more simply, sentences (any claim). */
import type { SentenceResult } from '../matching/match-page.ts';
import type { LabelledDocument } from './documents.ts';

export interface Count {
  right: number;
  wrong: number;
  missed: number;
}

export interface Measure {
  /** (sentence, claim) pairs. */
  pairs: Count;
  /** Sentences with any claim. */
  any: Count;
  /** Stance where shown and labelled. */
  stance: { right: number; wrong: number; unshown: number };
  byClaim: Map<string, Count>;
  errors: { doc: string; text: string; wanted: string[]; got: string[] }[];
}

const none = (): Count => ({ right: 0, wrong: 0, missed: 0 });

export function emptyMeasure(): Measure {
  return { pairs: none(), any: none(), stance: { right: 0, wrong: 0, unshown: 0 }, byClaim: new Map(), errors: [] };
}

/** Adds one document to `measure`. `results`: one a sentence, in order. */
export function addDocument(
  measure: Measure,
  doc: LabelledDocument,
  results: readonly SentenceResult[],
  tier?: 'sure',
): void {
  doc.sentences.forEach((sentence, i) => {
    if (sentence.borderline) return;
    const matches = (results[i]?.matches ?? []).filter((match) => tier === undefined || match.tier === tier);
    const wanted = new Set(sentence.claims);
    const allowed = new Set([...sentence.claims, ...sentence.alsoOk]);
    const got = matches.map((match) => match.claim);
    const wrong = got.filter((claim) => !allowed.has(claim));
    const right = got.filter((claim) => wanted.has(claim));
    const missed = sentence.claims.filter((claim) => !got.includes(claim));
    measure.pairs.right += right.length;
    measure.pairs.wrong += wrong.length;
    measure.pairs.missed += missed.length;
    for (const claim of right) countOf(measure, claim).right++;
    for (const claim of wrong) countOf(measure, claim).wrong++;
    for (const claim of missed) countOf(measure, claim).missed++;
    if (got.length > 0 && wanted.size > 0) measure.any.right++;
    else if (got.length > 0 && allowed.size === 0) measure.any.wrong++;
    else if (wanted.size > 0) measure.any.missed++;
    const shown = matches.find((match) => wanted.has(match.claim));
    if (sentence.stance !== null && shown) {
      if (shown.stance === null) measure.stance.unshown++;
      else if (shown.stance === sentence.stance) measure.stance.right++;
      else measure.stance.wrong++;
    }
    if (wrong.length > 0 || missed.length > 0) {
      measure.errors.push({
        doc: doc.id,
        text: sentence.text,
        wanted: sentence.claims,
        got: matches.map((match) => `${match.claim} ${match.score}`),
      });
    }
  });
}

function countOf(measure: Measure, claim: string): Count {
  let count = measure.byClaim.get(claim);
  if (!count) {
    count = none();
    measure.byClaim.set(claim, count);
  }
  return count;
}

export const precision = ({ right, wrong }: Count): number => (right + wrong > 0 ? right / (right + wrong) : 1);
export const recall = ({ right, missed }: Count): number => (right + missed > 0 ? right / (right + missed) : 1);

export function f1(count: Count): number {
  const p = precision(count);
  const r = recall(count);
  return p + r > 0 ? (2 * p * r) / (p + r) : 0;
}

const Z95 = 1.96;

/** 95 % interval of a share (E. B. Wilson, 1927). */
export function wilson(hits: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const p = hits / of;
  const z2 = (Z95 * Z95) / of;
  const centre = (p + z2 / 2) / (1 + z2);
  const half = (Z95 * Math.sqrt((p * (1 - p) + z2 / 4) / of)) / (1 + z2);
  return [centre - half, centre + half];
}
