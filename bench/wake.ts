/**
 * In a process of its own, as a browser wakes a background script: from two files to the first page's answer, once, with
 * nothing compiled or warm. Arguments: lexicon file, index file, page file. Prints figures as JSON.
 */
import { readFileSync } from 'node:fs';
import { createEngine } from '../matching/engine.ts';
import { unpackIndex } from '../matching/index/claim-index.ts';
import { unpackLexicon } from '../matching/lexicon/lexicon.ts';
import { matchPage } from '../matching/match-page.ts';

export interface WakeFigures {
  /** Files into memory and views on them; the engine's own tables; the first page of forty sentences. */
  readMs: number;
  engineMs: number;
  firstPageMs: number;
  /** What the engine holds beside the files' bytes, after garbage was collected; and with them. */
  heapBytes: number;
  bytes: number;
}

function read(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

function held(): { heap: number; all: number } {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, all: heapUsed + arrayBuffers };
}

const [lexiconFile = '', indexFile = '', pageFile = ''] = process.argv.slice(2);
const page = JSON.parse(readFileSync(pageFile, 'utf8'));
const before = held();
const start = performance.now();
const lexicon = unpackLexicon(read(lexiconFile));
const index = unpackIndex(read(indexFile));
const loaded = performance.now();
const engine = createEngine(lexicon, index);
const ready = performance.now();
matchPage(engine, page);
const answered = performance.now();
const after = held();
const figures: WakeFigures = {
  readMs: loaded - start,
  engineMs: ready - loaded,
  firstPageMs: answered - ready,
  heapBytes: after.heap - before.heap,
  bytes: after.all - before.all,
};
// Naming the engine here keeps it from being collected before it was weighed.
console.log(JSON.stringify({ ...figures, claims: engine.index.names.claimIds.length }));
