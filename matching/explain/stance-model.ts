/** Named features → a stance, or none: a multinomial logistic regression, and what each stance must have to be shown. */
import type { Stance } from './stance.ts';

export const STANCES: readonly Stance[] = ['asserts', 'attributes', 'denies', 'asks'];

/** Feature → what it adds for each of `STANCES`; the lexicon's file carries the learned ones (`stance-weights.ts`). */
export type StanceWeights = Readonly<Record<string, readonly number[]>>;

/** Chance from which a stance is shown: 95 % are right there when each story is judged by the others (README, "Stance"). */
const LINES: Readonly<Record<Stance, number>> = { asserts: 0.82, attributes: 0.88, denies: 0.72, asks: 0.6 };

/** Voices other than the writer's own. Without one of them nothing is attributed, with one nothing is asserted. */
const OTHERS = ['according', 'says', 'tells', 'aside', 'hearsay', 'accuses', 'finds', 'promises'].map(
  (v) => `voice:${v}`,
);

/** The line where somebody plainly says so: no denial in the sentence, and the claim is none itself. */
const ORDINARY_LINE = 0.8;

function isOrdinary(features: readonly string[]): boolean {
  const plainly = ['voice:says', 'voice:according', 'voice:aside'].some((voice) => features.includes(voice));
  return plainly && features.includes('denial:none') && features.includes('claim:ordinary');
}

/** `null` where no stance is likely enough, or the one that is lacks its cue. */
export function clearStance(features: readonly string[], weights: StanceWeights): Stance | null {
  const chances = stanceChances(features, weights);
  let best = 0;
  chances.forEach((chance, k) => {
    if (chance > (chances[best] ?? 0)) best = k;
  });
  const stance = STANCES[best];
  if (
    !stance ||
    (chances[best] ?? 0) < (stance === 'attributes' && isOrdinary(features) ? ORDINARY_LINE : LINES[stance])
  )
    return null;
  return hasCue(stance, features) ? stance : null;
}

/** In the order of `STANCES`; they add up to 1. */
export function stanceChances(features: readonly string[], weights: StanceWeights): number[] {
  const sums = STANCES.map(() => 0);
  for (const feature of features) {
    const row = weights[feature];
    if (row) for (let k = 0; k < sums.length; k++) sums[k] = (sums[k] ?? 0) + (row[k] ?? 0);
  }
  const raised = sums.map((sum) => Math.exp(sum));
  const total = raised.reduce((sum, value) => sum + value, 0);
  return raised.map((value) => value / total);
}

function hasCue(stance: Stance, features: readonly string[]): boolean {
  const byOther = features.some((feature) => OTHERS.includes(feature));
  switch (stance) {
    case 'asserts':
      return !byOther;
    case 'attributes':
      return byOther;
    case 'denies':
      return !features.includes('denial:none') && !features.includes('denial:twice');
    case 'asks':
      return features.includes('denial:question') || features.includes('denial:whether');
  }
}
