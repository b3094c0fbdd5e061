/**
 * `npm run -s evaluate`: how right is the engine on labelled documents, and how often does it speak up on ordinary text?
 *   --docs DIR       labelled documents (default: test/corpus/netflix)
 *   --list FILE      the claim list they are labelled with (default: DIR/list.json, else the bundled list)
 *   --text FILE      ordinary text, blocks by blank lines: counts false highlights
 *   --pasted         puts the hard negatives among the sentences of the story pages, and counts what is painted of them
 *   --curve          prints precision against recall as the line falls
 *   --errors         prints every sentence that went wrong
 *   --json           figures for machines
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ClaimList } from '../data/claim-list.ts';
import type { Engine } from '../matching/engine.ts';
import { matchPage } from '../matching/match-page.ts';
import { badOptions } from './bad-input.ts';
import { curveOf } from './curve.ts';
import { type LabelledDocument, pageOf, readDocuments } from './documents.ts';
import { endWith } from './end-with.ts';
import { engineFor } from './engine.ts';
import { addDocument, type Count, emptyMeasure, f1, type Measure, precision, recall, wilson } from './measure.ts';
import { countPasted } from './pasted.ts';
import { readList } from './read-list.ts';
import { readPage } from './read-page.ts';

/** Width of a column: a share with its interval, and a gap. */
const COLUMN = 18;

function readOptions() {
  try {
    return parseArgs({
      options: {
        docs: { type: 'string', default: 'test/corpus/netflix' },
        list: { type: 'string' },
        text: { type: 'string', multiple: true, default: [] },
        pasted: { type: 'boolean', default: false },
        curve: { type: 'boolean', default: false },
        errors: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw badOptions(error);
  }
}

async function main(): Promise<number> {
  const values = readOptions();
  const beside = join(values.docs, 'list.json');
  const list = readList(values.list ?? (existsSync(beside) ? beside : undefined));
  const engine = engineFor([list]);
  const docs = readDocuments(values.docs).map((doc) => aboutList(doc, list));
  const languages = [...new Set(docs.map(({ lang }) => lang))].sort();
  const all = measure(engine, docs);
  const sure = measure(engine, docs, 'sure');
  const byLanguage = new Map(
    languages.map((lang) => [
      lang,
      measure(
        engine,
        docs.filter((doc) => doc.lang === lang),
      ),
    ]),
  );
  const pasted = values.pasted ? countPasted(engine, docs) : null;
  const texts = values.text.map((file) => ({ file, ...countHighlights(engine, file) }));

  if (values.json) {
    const figures = (one: Measure) => ({
      pairs: { ...one.pairs, precision: precision(one.pairs), recall: recall(one.pairs), f1: f1(one.pairs) },
      any: { ...one.any, precision: precision(one.any), recall: recall(one.any) },
      stance: one.stance,
    });
    console.log(
      JSON.stringify({
        list: list.id,
        documents: docs.length,
        all: figures(all),
        sure: figures(sure),
        byLanguage: Object.fromEntries([...byLanguage].map(([lang, one]) => [lang, figures(one)])),
        byClaim: Object.fromEntries(all.byClaim),
        texts,
        ...(pasted ? { pasted } : {}),
      }),
    );
  } else {
    console.log(`${docs.length} documents, list ${list.id}\n`);
    console.log(`${'painted'.padEnd(22)}${head()}`);
    console.log(line('all', all));
    console.log(line('sure alone', sure));
    for (const [lang, one] of byLanguage) console.log(line(lang, one));
    console.log('\nclaim                    right wrong missed');
    for (const [claim, { right, wrong, missed }] of [...all.byClaim].sort(([a], [b]) => a.localeCompare(b))) {
      console.log(`${claim.padEnd(24)} ${[right, wrong, missed].map((n) => String(n).padStart(5)).join(' ')}`);
    }
    const { right, wrong, unshown } = all.stance;
    if (right + wrong + unshown > 0) {
      console.log(
        `\nstance: ${right} of ${right + wrong} right where shown; shown on ${right + wrong} of ${right + wrong + unshown}`,
      );
    }
    for (const { file, sentences, highlights, examples } of texts) {
      console.log(
        `\n${file}: ${highlights} false highlights in ${sentences} sentences (${((1000 * highlights) / Math.max(1, sentences)).toFixed(2)} per 1,000, at most ${(1000 * wilson(highlights, sentences)[1]).toFixed(2)})`,
      );
      if (values.errors) for (const example of examples) console.log(`  ${example}`);
    }
    if (values.curve) {
      console.log('\n line   any P [95 %]          any R');
      for (const point of curveOf(engine, docs)) console.log(curveLine(point));
    }
    if (pasted) {
      console.log(`\npasted hard negatives: ${share(pasted.highlights, pasted.sentences)} painted`);
      if (values.errors) for (const example of pasted.examples) console.log(`  ${example}`);
    }
    if (values.errors) {
      for (const { doc, text, wanted, got } of all.errors) {
        console.log(`\n[${doc}] wanted ${wanted.join(', ') || '–'} · got ${got.join(', ') || '–'}\n  ${text}`);
      }
    }
  }
  return 0;
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** ` 0.60   95.8 [90.5–98.2]   65.3`. */
function curveLine({ line: at, ...count }: { line: number } & Count): string {
  const column = (value: number) => percent(value).padStart(5);
  const [low, high] = wilson(count.right, count.right + count.wrong);
  return ` ${at.toFixed(2)}  ${column(precision(count))} [${column(low)}–${column(high)}]  ${column(recall(count))}`;
}

/** Claims of another story are none of this list. */
function aboutList(doc: LabelledDocument, { claims }: ClaimList): LabelledDocument {
  const known = new Set(claims.map(({ id }) => id));
  const ofList = (ids: readonly string[]) => ids.filter((id) => known.has(id));
  const sentences = doc.sentences.map((sentence) => ({
    ...sentence,
    claims: ofList(sentence.claims),
    alsoOk: ofList(sentence.alsoOk),
  }));
  return { ...doc, sentences };
}

/** `2 of 100 (2.0 %, 95 % interval 0.6–7.0)`. */
function share(hits: number, of: number): string {
  const [low, high] = wilson(hits, of);
  return `${hits} of ${of} (${percent(hits / Math.max(1, of))} %, 95 % interval ${percent(low)}–${percent(high)})`;
}

function measure(engine: Engine, documents: readonly LabelledDocument[], tier?: 'sure'): Measure {
  const result = emptyMeasure();
  for (const doc of documents) addDocument(result, doc, matchPage(engine, pageOf(doc)).sentences, tier);
  return result;
}

function countHighlights(engine: Engine, file: string): { sentences: number; highlights: number; examples: string[] } {
  const page = readPage(file);
  const { sentences } = matchPage(engine, page);
  const lit = sentences.filter(({ matches }) => matches.length > 0);
  const examples = lit.map(({ block, start, end, matches }) => {
    return `${matches.map(({ claim }) => claim).join(', ')}: ${page.blocks[block]?.text.slice(start, end)}`;
  });
  return { sentences: sentences.length, highlights: lit.length, examples };
}

function head(): string {
  return ['pair P', 'pair R', 'pair F1', 'any P [95 %]', 'any R'].map((title) => title.padStart(COLUMN)).join('');
}

function line(name: string, { pairs, any }: Measure): string {
  const [low, high] = wilson(any.right, any.right + any.wrong);
  const found = (count: Count) => percent(recall(count));
  const cells = [
    percent(precision(pairs)),
    found(pairs),
    percent(f1(pairs)),
    `${percent(precision(any))} [${percent(low)}–${percent(high)}]`,
    found(any),
  ];
  return name.padEnd(22) + cells.map((cell) => cell.padStart(COLUMN)).join('');
}

endWith('evaluate', main());
