/** Floors under the figures of the labelled corpus: what the engine has reached must not be lost unseen. */
import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type LabelledDocument, pageOf, readDocuments } from '../../cli/documents.ts';
import { addDocument, emptyMeasure, type Measure, precision, recall } from '../../cli/measure.ts';
import { countPasted } from '../../cli/pasted.ts';
import { readList } from '../../cli/read-list.ts';
import type { Engine } from '../../matching/engine.ts';
import { matchPage } from '../../matching/match-page.ts';
import { engineOn } from '../matching/lists.ts';

const CORPUS = 'test/corpus';
const stories = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
/** With a stranger's list of a few phrasings a claim; the lists that we publish are not among them. */
const others = stories.filter((story) => existsSync(`${CORPUS}/${story}/list.json`));
const documentsOf = (story: string) => readDocuments(`${CORPUS}/${story}`);
const bundled = engineOn(readList(undefined));

function addAll(measure: Measure, engine: Engine, documents: readonly LabelledDocument[], tier?: 'sure'): Measure {
  for (const doc of documents) addDocument(measure, doc, matchPage(engine, pageOf(doc)).sentences, tier);
  return measure;
}

it('the bundled story: painted, and painted firmly', () => {
  const documents = documentsOf('netflix');
  const painted = addAll(emptyMeasure(), bundled, documents);
  const sure = addAll(emptyMeasure(), bundled, documents, 'sure');
  expect(precision(painted.any)).toBeGreaterThanOrEqual(0.93);
  expect(recall(painted.any)).toBeGreaterThanOrEqual(0.6);
  expect(precision(painted.pairs)).toBeGreaterThanOrEqual(0.9);
  expect(precision(sure.any)).toBeGreaterThanOrEqual(0.96);
  expect(recall(sure.any)).toBeGreaterThanOrEqual(0.48);
});

it("strangers' lists: a handful of phrasings a claim", () => {
  const painted = emptyMeasure();
  const sure = emptyMeasure();
  for (const story of others) {
    const engine = engineOn(readList(`${CORPUS}/${story}/list.json`));
    addAll(painted, engine, documentsOf(story));
    addAll(sure, engine, documentsOf(story), 'sure');
  }
  expect(precision(painted.any)).toBeGreaterThanOrEqual(0.86);
  expect(recall(painted.any)).toBeGreaterThanOrEqual(0.27);
  expect(precision(sure.any)).toBeGreaterThanOrEqual(0.9);
});

it('the bundled list on the pages of other stories', () => {
  const sentences = others.flatMap((story) =>
    documentsOf(story).flatMap((doc) => matchPage(bundled, pageOf(doc)).sentences),
  );
  const painted = sentences.filter(({ matches }) => matches.length > 0);
  expect(sentences.length).toBeGreaterThan(2500);
  expect(painted.length / sentences.length).toBeLessThanOrEqual(0.001);
});

it('hard negatives among the sentences of the story', () => {
  const { sentences, highlights } = countPasted(bundled, documentsOf('netflix'));
  expect(sentences).toBeGreaterThan(400);
  expect(highlights / sentences).toBeLessThanOrEqual(0.11);
});
