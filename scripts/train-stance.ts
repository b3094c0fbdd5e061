/**
 * Learns `matching/explain/stance-weights.ts` from the stance labels of labelled documents: a multinomial logistic
 * regression over named features (`stance-features.ts`), with an L2 penalty, by batch gradient descent. Usage:
 *   node scripts/train-stance.ts [--half odd|even|all] [--write]
 * Every folder of `test/corpus` is a story. `--half`: learn from the stories at odd or even places only (netflix by
 * document). Prints how right it is on what it learned from, each story judged by the others, and on the rest.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pageOf, readDocuments } from '../cli/documents.ts';
import { readList } from '../cli/read-list.ts';
import { createEngine } from '../matching/engine.ts';
import { stanceFeatures } from '../matching/explain/stance-features.ts';
import { clearStance, STANCES, type StanceWeights } from '../matching/explain/stance-model.ts';
import { compile } from '../matching/index/compile.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { matchPage, scorePage } from '../matching/match-page.ts';

const CORPUS = 'test/corpus';
const FILE = 'matching/explain/stance-weights.ts';
const ROUNDS = 300;
const RATE = 0.7;
const MOMENTUM = 0.9;
const L2 = 0.004;
/** What a sentence counts that the engine does not match: it is labelled, but never shown. */
const UNMATCHED = 0.7;
/** Weights that are smaller in every stance are left out. */
const SMALL = 0.11;

interface Example {
  story: string;
  odd: boolean;
  lang: string;
  matched: boolean;
  label: number;
  features: string[];
}

const { values } = parseArgs({
  options: { half: { type: 'string', default: 'all' }, write: { type: 'boolean', default: false } },
});
const examples = readExamples();
const learned = examples.filter(({ odd }) => values.half === 'all' || odd === (values.half === 'odd'));
const rest = examples.filter((example) => !learned.includes(example));

function readExamples(): Example[] {
  const { lexicon } = buildWholeLexicon();
  const found: Example[] = [];
  let documents = 0;
  const stories = readdirSync(CORPUS, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  stories.sort().forEach((story, place) => {
    const folder = join(CORPUS, story);
    const file = join(folder, 'list.json');
    const engine = createEngine(lexicon, compile([readList(existsSync(file) ? file : undefined)], lexicon));
    for (const doc of readDocuments(folder)) {
      documents++;
      const page = pageOf(doc);
      const { scored } = scorePage(engine, page);
      const { sentences } = matchPage(engine, page);
      const odd = (story === 'netflix' ? documents : place + 1) % 2 === 1;
      doc.sentences.forEach((sentence, i) => {
        const label = STANCES.findIndex((stance) => stance === sentence.stance);
        const read = scored[i]?.sentence;
        const shown = sentences[i]?.matches.find(({ claim }) => sentence.claims.includes(claim));
        const claim = engine.index.names.claimIds.find(shown?.claim ?? sentence.claims[0] ?? '');
        if (label < 0 || sentence.borderline || !read || claim < 0) return;
        const features = stanceFeatures(engine, read, claim);
        found.push({ story, odd, lang: doc.lang, matched: shown !== undefined, label, features });
      });
    }
  });
  return found;
}

function learn(data: readonly Example[]): StanceWeights {
  const places = new Map([...new Set(data.flatMap(({ features }) => features))].sort().map((name, i) => [name, i]));
  const kinds = STANCES.length;
  const rows = data.map(({ features }) => features.map((name) => places.get(name) ?? 0));
  const importance = data.map(({ matched }) => (matched ? 1 : UNMATCHED));
  const total = importance.reduce((sum, value) => sum + value, 0);
  const weights = new Float64Array(places.size * kinds);
  const step = new Float64Array(weights.length);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((value) => L2 * value);
    rows.forEach((row, i) => {
      const sums = STANCES.map((_, k) => row.reduce((sum, at) => sum + (weights[at * kinds + k] ?? 0), 0));
      const raised = sums.map((sum) => Math.exp(sum));
      const all = raised.reduce((sum, value) => sum + value, 0);
      raised.forEach((value, k) => {
        const error = ((value / all - Number(data[i]?.label === k)) * (importance[i] ?? 0)) / total;
        for (const at of row) gradient[at * kinds + k] = (gradient[at * kinds + k] ?? 0) + error;
      });
    });
    for (let at = 0; at < weights.length; at++) {
      step[at] = MOMENTUM * (step[at] ?? 0) - RATE * (gradient[at] ?? 0);
      weights[at] = (weights[at] ?? 0) + (step[at] ?? 0);
    }
  }
  const rounded = (at: number) => Math.round(100 * (weights[at] ?? 0)) / 100 + 0;
  const named = [...places].map(([name, at]): [string, number[]] => [
    name,
    STANCES.map((_, k) => rounded(at * kinds + k)),
  ]);
  return Object.fromEntries(named.filter(([, row]) => row.some((value) => Math.abs(value) >= SMALL)));
}

interface Judged {
  example: Example;
  shown: string | null;
}

function report(title: string, judged: readonly Judged[]): void {
  console.log(`\n${title}`);
  const line = (name: string, some: readonly Judged[]) => {
    const shown = some.filter((one) => one.shown !== null);
    const right = shown.filter((one) => one.shown === STANCES[one.example.label]);
    const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;
    console.log(
      `  ${name.padEnd(24)} right ${right.length} / shown ${shown.length} / all ${some.length}: ${percent(right.length, shown.length)} right at ${percent(shown.length, some.length)} shown`,
    );
  };
  const matched = judged.filter(({ example }) => example.matched);
  line('labelled', judged);
  line('matched', matched);
  for (const [k, stance] of STANCES.entries()) {
    line(
      `matched, says ${stance}`,
      matched.filter(({ shown }) => shown === stance),
    );
    line(
      `matched, is ${stance}`,
      matched.filter(({ example }) => example.label === k),
    );
  }
  for (const lang of [...new Set(matched.map(({ example }) => example.lang))].sort()) {
    line(
      `matched, ${lang}`,
      matched.filter(({ example }) => example.lang === lang),
    );
  }
}

const judge = (data: readonly Example[], weights: StanceWeights): Judged[] =>
  data.map((example) => ({ example, shown: clearStance(example.features, weights) }));

const weights = learn(learned);
report(
  `${values.half}: each story judged by the others`,
  [...new Set(learned.map(({ story }) => story))].flatMap((story) =>
    judge(
      learned.filter((example) => example.story === story),
      learn(learned.filter((example) => example.story !== story)),
    ),
  ),
);
if (rest.length > 0) report('the stories that were not learned from', judge(rest, weights));
if (values.write) {
  const rows = Object.entries(weights).map(
    ([name, row]) => `${JSON.stringify(name).replaceAll('"', "'")}: [${row.join(', ')}],`,
  );
  writeFileSync(
    FILE,
    `/**
 * Feature → what it adds for asserts, attributes, denies, asks. Made by \`node scripts/train-stance.ts --write\` from the
 * stance labels of \`test/corpus\` (${examples.length} sentences of ${new Set(examples.map(({ story }) => story)).size} stories); do not edit.
 */
export const STANCE_WEIGHTS: Readonly<Record<string, readonly number[]>> = {
${rows.map((one) => `  ${one}`).join('\n')}
};
`,
  );
}
