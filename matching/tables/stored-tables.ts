/** Hash tables, phrases and texts as the named arrays of a compiled file, and back. */
import type { Unpacked } from './binary.ts';
import type { HashTable, KeySet } from './hash-table.ts';
import type { Phrases } from './phrases.ts';
import { TextColumn } from './text-column.ts';

function keyArrays(name: string, keys: KeySet) {
  return {
    [`${name}.size`]: keys.size,
    [`${name}.used`]: keys.used,
    [`${name}.ranks`]: keys.ranks,
    [`${name}.low`]: keys.low,
    [`${name}.high`]: keys.high,
  };
}

function readKeys(name: string, file: Unpacked): KeySet {
  return {
    size: file.u32(`${name}.size`),
    used: file.u8(`${name}.used`),
    ranks: file.u32(`${name}.ranks`),
    low: file.u16(`${name}.low`),
    high: file.u8(`${name}.high`),
  };
}

export function tableArrays(name: string, table: HashTable) {
  return {
    ...keyArrays(name, table),
    [`${name}.lists`]: table.lists,
    [`${name}.starts`]: table.starts,
    [`${name}.values`]: table.values,
  };
}

export function readTable(name: string, file: Unpacked): HashTable {
  return {
    ...readKeys(name, file),
    lists: file.u8(`${name}.lists`),
    starts: file.u32(`${name}.starts`),
    values: file.u32(`${name}.values`),
  };
}

export function phraseArrays(name: string, phrases: Phrases) {
  return {
    ...keyArrays(name, phrases.words),
    [`${name}.firsts`]: phrases.firsts,
    [`${name}.starts`]: phrases.starts,
    [`${name}.elements`]: phrases.elements,
    [`${name}.features`]: phrases.features,
    [`${name}.capitals`]: phrases.capitals,
  };
}

export function readPhrases(name: string, file: Unpacked): Phrases {
  return {
    words: readKeys(name, file),
    firsts: file.u32(`${name}.firsts`),
    starts: file.u32(`${name}.starts`),
    elements: file.u32(`${name}.elements`),
    features: file.u32(`${name}.features`),
    capitals: file.u8(`${name}.capitals`),
  };
}

export function textArrays(name: string, { starts, bytes }: TextColumn) {
  return { [`${name}.starts`]: starts, [`${name}.bytes`]: bytes };
}

export function readTexts(name: string, file: Unpacked): TextColumn {
  return new TextColumn(file.u32(`${name}.starts`), file.u8(`${name}.bytes`));
}
