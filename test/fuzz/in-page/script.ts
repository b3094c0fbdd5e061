/** The script that each generated page begins with, as text. */
import { begin, KEY } from './begin.ts';
import { HOSTILITIES } from './hostilities.ts';
import { MUTATIONS } from './mutations.ts';
import { keepNatives } from './natives.ts';
import { makePaintReader } from './paint.ts';
import { makeStructureReader } from './structure.ts';
import { makeWitness } from './witness.ts';

export function pageScript(): string {
  return `(() => {
  'use strict';
  const natives = (${keepNatives})();
  const readers = { structure: ${makeStructureReader}, paint: ${makePaintReader} };
  const witness = (${makeWitness})(natives, readers);
  (${begin})(natives, witness, ${asObject(HOSTILITIES)}, ${asObject(MUTATIONS)}, ${JSON.stringify(KEY)});
})();`;
}

/** Functions by name as text; one written as a method is given its `function`. */
function asObject(functions: Readonly<Record<string, (...given: never[]) => void>>): string {
  const members = Object.entries(functions).map(([name, made]) => {
    const text = String(made);
    return `${JSON.stringify(name)}: ${/^[\w$]+\(/.test(text) && !text.startsWith('function') ? `function ${text}` : text}`;
  });
  return `{ ${members.join(',\n')} }`;
}
