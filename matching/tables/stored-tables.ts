/** Hash tables and phrases as the named arrays of a compiled file, and back. */
import type { Unpacked } from './binary.ts';
import type { HashTable } from './hash-table.ts';
import type { Phrases } from './phrases.ts';

export function tableArrays(name: string, table: HashTable) {
  return {
    [`${name}.low`]: table.low,
    [`${name}.high`]: table.high,
    [`${name}.starts`]: table.starts,
    [`${name}.values`]: table.values,
  };
}

export function readTable(name: string, file: Unpacked): HashTable {
  return {
    low: file.u16(`${name}.low`),
    high: file.u8(`${name}.high`),
    starts: file.u32(`${name}.starts`),
    values: file.u32(`${name}.values`),
  };
}

export function phraseArrays(name: string, phrases: Phrases) {
  return {
    [`${name}.low`]: phrases.words.low,
    [`${name}.high`]: phrases.words.high,
    [`${name}.firsts`]: phrases.firsts,
    [`${name}.starts`]: phrases.starts,
    [`${name}.elements`]: phrases.elements,
    [`${name}.features`]: phrases.features,
    [`${name}.capitals`]: phrases.capitals,
  };
}

export function readPhrases(name: string, file: Unpacked): Phrases {
  return {
    words: { low: file.u16(`${name}.low`), high: file.u8(`${name}.high`) },
    firsts: file.u32(`${name}.firsts`),
    starts: file.u32(`${name}.starts`),
    elements: file.u32(`${name}.elements`),
    features: file.u32(`${name}.features`),
    capitals: file.u8(`${name}.capitals`),
  };
}
