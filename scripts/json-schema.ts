/**
 * Writes `data/claim-list.schema.json`, the JSON Schema that gives authors of claim lists completion and warnings in
 * their editor, from the zod schema in `data/claim-list.ts`. Run it after every change there:
 * `node scripts/json-schema.ts`. A test compares the committed file with what this makes.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import * as z from 'zod/mini';
import { ClaimList } from '../data/claim-list.ts';

/** Where the generated file lies. */
export const schemaFile = new URL('../data/claim-list.schema.json', import.meta.url);

/**
 * The JSON Schema (draft 2020-12) of a claim list as file text, with a final newline. It is of the output side, which
 * forbids unknown keys: a reader's device ignores them, but for an author an unknown key is nearly always a slip.
 */
export function claimListJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(ClaimList, { target: 'draft-2020-12' });
  const titled = {
    $schema,
    title: 'Sidenote claim list, format 1',
    description: 'Claims, who answered them, when, and with what source. Inert data: no patterns, no code.',
    ...rest,
  };
  return `${JSON.stringify(titled, null, 2)}\n`;
}

const invoked = process.argv[1];
if (invoked !== undefined && pathToFileURL(invoked).href === import.meta.url) {
  writeFileSync(schemaFile, claimListJsonSchema());
}
