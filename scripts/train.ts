/**
 * Learns the weights of `matching/scoring/model.ts` from labelled documents: a logistic regression (batch gradient descent,
 * L2) over the named features of every candidate pair. Usage:
 *   node scripts/train.ts LIST.json=FOLDER [LIST.json=FOLDER …] [--ordinary en=FILE.txt …] [--leave-out INDEX]
 * `--ordinary`: text that states no claim, one sentence or paragraph a line. Its sentences are put between those of the
 * documents, where names and context stand ready: what must not be marked there teaches more than a page apart.
 * Prints the weights and, for each folder, precision and recall at several lines.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type LabelledDocument, pageOf, readDocuments } from '../cli/documents.ts';
import { parseClaimList } from '../data/claim-list.ts';
import { createEngine, type Engine } from '../matching/engine.ts';
import { compile } from '../matching/index/compile.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { scorePage } from '../matching/match-page.ts';
import { FEATURE_NAMES, type PairFeatures, probability, type Weights } from '../matching/scoring/model.ts';
import { segment } from '../matching/text/sentences.ts';

const ROUNDS = 3000;
const RATE = 2;
const L2 = 0.0005;
/** Ordinary sentences put after each sentence of a document. */
const BETWEEN = 3;

/** Features that speak against a match. */
const AGAINST = new Set(['rival', 'stranger']);

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
const leaveOut = Number(values['leave-out'] ?? -1);
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
  const [listFile = '', docs = ''] = pair.split('=');
  const parsed = parseClaimList(JSON.parse(readFileSync(listFile, 'utf8')));
  if (!parsed.ok) throw new Error(`${listFile}: ${parsed.faults[0]?.path} ${parsed.faults[0]?.message}`);
  const engine = createEngine(lexicon, compile([parsed.list], lexicon));
  wanted[folder] = 0;
  ordinaryCount[folder] = 0;
  for (const doc of readDocuments(docs)) {
    addDocument(engine, doc, folder);
    addOrdinary(engine, doc, folder);
  }
});

function addDocument(engine: Engine, doc: LabelledDocument, folder: number): void {
  const { scored } = scorePage(engine, pageOf(doc));
  doc.sentences.forEach((sentence, i) => {
    if (sentence.borderline) return;
    wanted[folder] = (wanted[folder] ?? 0) + Number(sentence.claims.length > 0);
    for (const { claim, features, missing } of scored[i]?.pairs ?? []) {
      const id = engine.index.names.claimIds[claim] ?? '';
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

const weights = learn(examples.filter(({ folder }) => folder !== leaveOut));
console.log(JSON.stringify(weights, null, 2).replaceAll('"', ''));
positionals.forEach((name, folder) => {
  console.log(name, folder === leaveOut ? '(left out)' : '(trained on)');
  const own = examples.filter((example) => example.folder === folder);
  for (const line of [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]) {
    const painted = own.filter(({ features }) => probability(features, weights) >= line);
    const inDocuments = painted.filter((example) => !example.ordinary);
    const right = inDocuments.filter(({ label }) => label === 1);
    const count = (list: Example[]) => new Set(list.map(({ sentence }) => sentence)).size;
    console.log(
      `  line ${line}: pairs ${right.length}/${inDocuments.length} right; sentences ${count(right)}/${count(inDocuments)}, of ${wanted[folder]} wanted; ordinary ${count(painted.filter((example) => example.ordinary))} of ${ordinaryCount[folder]}`,
    );
  }
});

/** More of a feature never speaks against a match: what the data says otherwise is chance. */
function within(name: string | undefined, weight: number): number {
  if (name === 'bias') return weight;
  return AGAINST.has(name ?? '') ? Math.min(0, weight) : Math.max(0, weight);
}

/** Each folder, and within it labelled and ordinary sentences, weigh the same: the larger must not drown the smaller. */
function learn(data: readonly Example[]): Weights {
  const names = ['bias', ...FEATURE_NAMES] as const;
  const group = ({ folder, ordinary: isOrdinary }: Example) => folder * 2 + Number(isOrdinary);
  const sizes = new Map<number, number>();
  for (const example of data) sizes.set(group(example), (sizes.get(group(example)) ?? 0) + 1);
  const importance = data.map((example) => (example.ordinary ? 0.3 : 1) / (sizes.get(group(example)) ?? 1));
  const total = importance.reduce((sum, value) => sum + value, 0);
  const rows = data.map(({ features }) => names.map((name) => (name === 'bias' ? 1 : features[name])));
  const w = names.map(() => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((value, k) => (k === 0 ? 0 : L2 * value));
    for (let i = 0; i < rows.length; i++) {
      const values = rows[i] ?? [];
      let sum = 0;
      for (let k = 0; k < w.length; k++) sum += (values[k] ?? 0) * (w[k] ?? 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (data[i]?.label ?? 0)) * (importance[i] ?? 0)) / total;
      for (let k = 0; k < w.length; k++) gradient[k] = (gradient[k] ?? 0) + error * (values[k] ?? 0);
    }
    for (let k = 0; k < w.length; k++) w[k] = within(names[k], (w[k] ?? 0) - RATE * (gradient[k] ?? 0));
  }
  const result: Weights = { ...Object.fromEntries(FEATURE_NAMES.map((name) => [name, 0])), bias: 0 } as Weights;
  names.forEach((name, k) => {
    result[name] = Math.round((w[k] ?? 0) * 100) / 100;
  });
  return result;
}
