/**
 * Learns the weights of `matching/scoring/model.ts` from labelled documents: a logistic regression over the named features
 * of every candidate pair, standardised, with an L2 penalty, by batch gradient descent. Usage:
 *   node scripts/train.ts LIST.json=FOLDER[=N] [LIST.json=FOLDER …] [--ordinary en=FILE.txt …] [--leave-out WORD]
 * `=N`: as if each claim of the list had only its first N phrasings a language and no `needs`: one story teaches what few
 * phrasings tell, and what many do.
 * `--ordinary`: text that states no claim, one sentence or paragraph a line. Its sentences are put between those of the
 * documents, where names and context stand ready: what must not be marked there teaches more than a page apart.
 * `--leave-out`: does not learn from folders with this word in their path.
 * Prints the weights and, for each folder, how right they are over several lines.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LabelledDocument, pageOf, readDocuments } from '../cli/documents.ts';
import { readList } from '../cli/read-list.ts';
import type { ClaimList } from '../data/claim-list.ts';
import { createEngine, type Engine } from '../matching/engine.ts';
import { compile } from '../matching/index/compile.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { scorePage } from '../matching/match-page.ts';
import { FEATURE_NAMES, type PairFeatures, probability, WEIGHTS, type Weights } from '../matching/scoring/model.ts';
import { segment } from '../matching/text/sentences.ts';

const ROUNDS = 1500;
const RATE = 1;
const MOMENTUM = 0.9;
const L2 = 0.0003;
/** Ordinary sentences put after each sentence of a document, and what one weighs beside a labelled one. */
const BETWEEN = 3;
const ORDINARY = 0.3;
const LINES = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** Features that speak against a match; all others but `FREE` speak for it. */
const AGAINST = new Set(['rival', 'stranger', 'better']);
/** Features of which either may be true. */
const FREE = new Set(['bias', 'others', 'titleCoverage', 'titleEvidence', 'titleAgrees']);

interface Example {
  features: PairFeatures;
  label: 0 | 1;
  folder: number;
  sentence: string;
  ordinary: boolean;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { ordinary: { type: 'string', multiple: true, default: [] }, 'leave-out': { type: 'string' } },
});
const ordinary = new Map(
  values.ordinary.map((pair): [string, string[]] => {
    const [lang = '', file = ''] = pair.split('=');
    return [lang, readOrdinary(file, lang)];
  }),
);
const { lexicon } = buildWholeLexicon();
const examples: Example[] = [];
const wanted: number[] = [];
const ordinaryCount: number[] = [];
let seed = 1;

positionals.forEach((pair, folder) => {
  const [listFile = '', docs = '', few] = pair.split('=');
  const whole = readList(listFile);
  const engine = createEngine(lexicon, compile([few ? withFewPhrasings(whole, Number(few)) : whole], lexicon));
  wanted[folder] = 0;
  ordinaryCount[folder] = 0;
  for (const doc of readDocuments(docs)) {
    addDocument(engine, doc, folder);
    addOrdinary(engine, doc, folder);
  }
});

function withFewPhrasings(list: ClaimList, few: number): ClaimList {
  const claims = list.claims.map(({ needs: _, phrasings, ...claim }) => ({
    ...claim,
    phrasings: Object.fromEntries(Object.entries(phrasings).map(([lang, texts]) => [lang, texts.slice(0, few)])),
  }));
  return { ...list, claims };
}

function addDocument(engine: Engine, doc: LabelledDocument, folder: number): void {
  const { scored } = scorePage(engine, pageOf(doc));
  doc.sentences.forEach((sentence, i) => {
    if (sentence.borderline) return;
    wanted[folder] = (wanted[folder] ?? 0) + Number(sentence.claims.length > 0);
    for (const { claim, features, missing } of scored[i]?.pairs ?? []) {
      const id = engine.index.names.claimIds.at(claim);
      if (missing.length > 0 || sentence.alsoOk.includes(id)) continue;
      const label = sentence.claims.includes(id) ? 1 : 0;
      examples.push({ features, label, folder, sentence: `${doc.id}.${i}`, ordinary: false });
    }
  });
}

function addOrdinary(engine: Engine, doc: LabelledDocument, folder: number): void {
  const pool = ordinary.get(doc.lang);
  if (!pool) return;
  const blocks = doc.sentences.flatMap(({ text }) => [
    { text, sentences: [0] },
    ...Array.from({ length: BETWEEN }, () => ({ text: pool[next(pool.length)] ?? '', sentences: [0] })),
  ]);
  const { scored } = scorePage(engine, { lang: doc.lang, title: doc.title, blocks });
  scored.forEach(({ pairs }, i) => {
    if (i % (BETWEEN + 1) === 0) return;
    ordinaryCount[folder] = (ordinaryCount[folder] ?? 0) + 1;
    for (const { features, missing } of pairs) {
      if (missing.length > 0) continue;
      examples.push({ features, label: 0, folder, sentence: `${doc.id}+${i}`, ordinary: true });
    }
  });
}

/** A linear congruential generator: the same choice at every run. */
function next(below: number): number {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
}

function readOrdinary(file: string, lang: string): string[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return lines.flatMap((line) => segment(line, lang).map(({ start, end }) => line.slice(start, end)));
}

const leftOut = values['leave-out'];
const isLearned = (folder: number) => leftOut === undefined || !positionals[folder]?.includes(leftOut);
const weights = learn(examples.filter(({ folder }) => isLearned(folder)));
console.log('{');
for (const [name, [few, many]] of Object.entries(weights)) console.log(`  ${name}: [${few}, ${many}],`);
console.log('}');
positionals.forEach((pair, folder) => {
  const own = examples.filter((example) => example.folder === folder);
  console.log(`\n${pair}${isLearned(folder) ? '' : ' (left out)'}`);
  for (const line of LINES) {
    const painted = own.filter(({ features }) => probability(features, weights) >= line);
    const inDocuments = painted.filter((example) => !example.ordinary);
    const right = inDocuments.filter(({ label }) => label === 1);
    const count = (list: Example[]) => new Set(list.map(({ sentence }) => sentence)).size;
    console.log(
      `  line ${line}: pairs ${right.length}/${inDocuments.length} right; sentences ${count(right)}/${count(inDocuments)}, of ${wanted[folder]} wanted; ordinary ${count(painted.filter((example) => example.ordinary))} of ${ordinaryCount[folder]}`,
    );
  }
});

/** More of a feature never speaks against a match, unless it is known to: what the data says otherwise is chance. */
function within(name: string, weight: number): number {
  if (FREE.has(name)) return weight;
  return AGAINST.has(name) ? Math.min(0, weight) : Math.max(0, weight);
}

/** Each folder, and within it labelled and ordinary sentences, weigh the same: the larger must not drown the smaller. */
function learn(data: readonly Example[]): Weights {
  const names = ['bias', ...FEATURE_NAMES] as const;
  const columns = names.length;
  const group = ({ folder, ordinary: isOrdinary }: Example) => folder * 2 + Number(isOrdinary);
  const sizes = new Map<number, number>();
  for (const example of data) sizes.set(group(example), (sizes.get(group(example)) ?? 0) + 1);
  const importance = data.map((example) => (example.ordinary ? ORDINARY : 1) / (sizes.get(group(example)) ?? 1));
  const total = importance.reduce((sum, value) => sum + value, 0);

  const scale = names.map((name) => (name === 'bias' ? 1 : deviation(data.map(({ features }) => features[name]))));
  const rows = data.map(({ features }) => {
    const row = new Float64Array(2 * columns);
    names.forEach((name, k) => {
      const value = (name === 'bias' ? 1 : features[name]) / (scale[k] ?? 1);
      row[k] = value * (1 - features.richness);
      row[columns + k] = value * features.richness;
    });
    return row;
  });
  const w = new Float64Array(2 * columns);
  const step = new Float64Array(2 * columns);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((value, k) => (k % columns === 0 ? 0 : L2 * value));
    rows.forEach((row, i) => {
      let sum = 0;
      for (let k = 0; k < w.length; k++) sum += (row[k] ?? 0) * (w[k] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (data[i]?.label ?? 0)) * (importance[i] ?? 0)) / total;
      for (let k = 0; k < w.length; k++) gradient[k] = (gradient[k] ?? 0) + error * (row[k] ?? 0);
    });
    for (let k = 0; k < w.length; k++) {
      step[k] = MOMENTUM * (step[k] ?? 0) - RATE * (gradient[k] ?? 0);
      w[k] = within(names[k % columns] ?? '', (w[k] ?? 0) + (step[k] ?? 0));
    }
  }
  const rounded = (k: number) => Math.round((100 * (w[k] ?? 0)) / (scale[k % columns] ?? 1)) / 100;
  const empty = Object.fromEntries(names.map((name) => [name, [0, 0]]));
  names.forEach((name, k) => {
    empty[name] = [rounded(k), rounded(columns + k)];
  });
  return { ...WEIGHTS, ...empty };
}

function deviation(numbers: readonly number[]): number {
  const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  return Math.sqrt(numbers.reduce((sum, value) => sum + (value - mean) ** 2, 0) / numbers.length) || 1;
}
