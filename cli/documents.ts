/** Labelled documents: what a reader of the page would say each sentence claims. Format: `test/corpus/README.md`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../matching/read-page.ts';
import { BadInput } from './bad-input.ts';
import { readJson } from './read-list.ts';

export interface LabelledSentence {
  text: string;
  /** Claim ids, the primary one first. */
  claims: string[];
  /** May be predicted without counting as an error. */
  alsoOk: string[];
  /** Not scored. */
  borderline: boolean;
  /** What the sentence does with its primary claim, where that was labelled. */
  stance: string | null;
}

export interface LabelledDocument {
  id: string;
  lang: string;
  kind: string;
  title: string;
  sentences: LabelledSentence[];
}

/** All `*.json` documents of a folder, by name. Throws `BadInput` with the file's name where one is no labelled document. */
export function readDocuments(folder: string): LabelledDocument[] {
  const files = filesIn(folder).filter((name) => name.endsWith('.json') && !name.startsWith('list'));
  return files.sort().map((name) => readDocument(readJson(join(folder, name), name), name));
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    throw new BadInput(`${folder} is no folder that can be read.`);
  }
}

function readDocument(value: unknown, name: string): LabelledDocument {
  const doc = record(value);
  if (!doc || !Array.isArray(doc.sentences))
    throw new BadInput(`${name} is no labelled document: it has no "sentences".`);
  return {
    id: text(doc.id) || name.replace(/\.json$/, ''),
    lang: text(doc.lang),
    kind: text(doc.kind),
    title: text(doc.title),
    sentences: doc.sentences.map((entry: unknown, i) => {
      const sentence = record(entry);
      if (!sentence || typeof sentence.text !== 'string') throw new BadInput(`${name}: sentence ${i} has no "text".`);
      return {
        text: sentence.text,
        claims: texts(sentence.claims),
        alsoOk: texts(sentence.alsoOk),
        borderline: sentence.borderline === true,
        stance: typeof sentence.stance === 'string' ? sentence.stance : null,
      };
    }),
  };
}

/** The document as the engine reads it: one block a sentence. */
export function pageOf(doc: LabelledDocument): PageText {
  return { lang: doc.lang, title: doc.title, blocks: doc.sentences.map(({ text }) => ({ text, sentences: [0] })) };
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null ? { ...value } : null;
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
