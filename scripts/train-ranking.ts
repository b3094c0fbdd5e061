/**
 * Learns the weights of `matching/ranking/rank-model.ts` from judged queries: the chance that a right claim stands first
 * (softmax over the candidates of each query, Adam, L2 on standardised features). Usage:
 *   node scripts/train-ranking.ts --claims FILE --queries FILE --qrels FILE [--queries FILE --qrels FILE …]
 * Prints MAP@5 of the first look, of weights learned on the other folds, and on all; then the weights.
 */
import { parseArgs } from 'node:util';
import { averagePrecision, readRelevance } from '../cli/relevance.ts';
import { readClaims, readQueries } from '../cli/texts.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { lookClosely } from '../matching/ranking/rank.ts';
import { buildRankIndex } from '../matching/ranking/rank-index.ts';
import { RANK_FEATURES, type RankFeatures } from '../matching/ranking/rank-model.ts';

const FOLDS = 5;
const ROUNDS = 250;
const RATE = 0.1;
/** Flat from 0.003 to 0.03. */
const L2 = 0.01;
const DEPTH = 5;

interface Example {
  /** One row a candidate, in the order of the first look. */
  rows: Float64Array[];
  right: boolean[];
  claims: string[];
  wanted: ReadonlySet<string>;
}

const { values } = parseArgs({
  options: {
    claims: { type: 'string', default: '' },
    queries: { type: 'string', multiple: true, default: [] },
    qrels: { type: 'string', multiple: true, default: [] },
  },
});
const claims = readClaims(values.claims);
const index = buildRankIndex(claims, buildWholeLexicon().lexicon);
const examples = values.queries.flatMap((file, i) => readExamples(file, values.qrels[i] ?? ''));
const scale = standardise(examples);

const folds = examples.map((_, i) => i % FOLDS);
const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = learn(examples.filter((_, i) => folds[i] !== fold));
  return examples.filter((_, i) => folds[i] === fold).map((example) => precisionOf(example, weights));
}).flat();
const weights = learn(examples);
const figure = (list: readonly number[]) => (list.reduce((sum, value) => sum + value, 0) / list.length).toFixed(4);
console.log(`${examples.length} queries, ${claims.length} claims`);
console.log(
  `first look alone ${figure(examples.map(({ claims: order, wanted }) => averagePrecision(order, wanted, DEPTH)))}`,
);
console.log(`left-out folds   ${figure(heldOut)}`);
console.log(`learned on       ${figure(examples.map((example) => precisionOf(example, weights)))}`);
RANK_FEATURES.forEach((name, k) => {
  console.log(`  ${name}: ${Number(((weights[k] ?? 0) / (scale[k] ?? 1)).toPrecision(3))},`);
});

function readExamples(queriesFile: string, qrelsFile: string): Example[] {
  const relevance = readRelevance(qrelsFile);
  return readQueries(queriesFile).flatMap(({ id, text }) => {
    const wanted = relevance.get(id);
    if (!wanted) return [];
    const looked = lookClosely(index, text);
    const order = looked.map(({ claim }) => claims[claim]?.id ?? '');
    return [
      {
        rows: looked.map(({ features }) => rowOf(features)),
        right: order.map((claim) => wanted.has(claim)),
        claims: order,
        wanted,
      },
    ];
  });
}

function rowOf(features: RankFeatures): Float64Array {
  return Float64Array.from(RANK_FEATURES, (name) => features[name]);
}

/** Divides every feature by its standard deviation, in place, and returns these; what is the same for all cancels out. */
function standardise(list: readonly Example[]): Float64Array {
  const rows = list.flatMap((example) => example.rows);
  const deviations = Float64Array.from(RANK_FEATURES, (_, k) => {
    const mean = rows.reduce((sum, row) => sum + (row[k] ?? 0), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + ((row[k] ?? 0) - mean) ** 2, 0) / rows.length) || 1;
  });
  for (const row of rows) for (let k = 0; k < row.length; k++) row[k] = (row[k] ?? 0) / (deviations[k] ?? 1);
  return deviations;
}

function scoreOf(row: Float64Array, given: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < row.length; k++) sum += (row[k] ?? 0) * (given[k] ?? 0);
  return sum;
}

function precisionOf({ rows, claims: order, wanted }: Example, given: Float64Array): number {
  const scored = rows.map((row, i) => ({ claim: order[i] ?? '', score: scoreOf(row, given) }));
  const ranking = scored.sort((a, b) => b.score - a.score).map(({ claim }) => claim);
  return averagePrecision(ranking, wanted, DEPTH);
}

/** Queries whose claim is not among the candidates teach nothing. */
function learn(list: readonly Example[]): Float64Array {
  const teaching = list.filter(({ right }) => right.includes(true));
  const size = RANK_FEATURES.length;
  const learned = new Float64Array(size);
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size);
    for (const example of teaching) addGradient(gradient, example, learned);
    const rate = RATE * Math.min(1, 2 * (1 - round / ROUNDS) + 0.02);
    for (let k = 0; k < size; k++) {
      const slope = (gradient[k] ?? 0) / teaching.length + L2 * (learned[k] ?? 0);
      first[k] = 0.9 * (first[k] ?? 0) + 0.1 * slope;
      second[k] = 0.99 * (second[k] ?? 0) + 0.01 * slope * slope;
      const step = (first[k] ?? 0) / (1 - 0.9 ** round);
      learned[k] = (learned[k] ?? 0) - (rate * step) / (Math.sqrt((second[k] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
    }
  }
  return learned;
}

function addGradient(gradient: Float64Array, { rows, right }: Example, given: Float64Array): void {
  const scores = rows.map((row) => scoreOf(row, given));
  const highest = Math.max(...scores);
  const chances = scores.map((score) => Math.exp(score - highest));
  const total = chances.reduce((sum, chance) => sum + chance, 0);
  const wanted = right.filter((each) => each).length;
  rows.forEach((row, i) => {
    const error = (chances[i] ?? 0) / total - (right[i] ? 1 / wanted : 0);
    if (Math.abs(error) < 1e-5) return;
    for (let k = 0; k < row.length; k++) gradient[k] = (gradient[k] ?? 0) + error * (row[k] ?? 0);
  });
}
