/** A claim list from a file. */
import { readFileSync } from 'node:fs';
import { type ClaimList, type ParsedClaimList, parseClaimList } from '../data/claim-list.ts';
import { BadInput } from './bad-input.ts';

const BUNDLED = new URL('../data/netflix-facebook-messages.json', import.meta.url);

/** The list in `file`, or the bundled one. Throws `BadInput` where it is no valid claim list. */
export function readList(file: string | undefined): ClaimList {
  const name = file ?? 'the bundled list';
  const parsed = parse(readJson(file ?? BUNDLED, name), name);
  if (parsed.ok) return parsed.list;
  const [first] = parsed.faults;
  const more = parsed.faults.length > 1 ? ` (and ${parsed.faults.length - 1} more)` : '';
  throw new BadInput(`${name} is no valid claim list: at ${first?.path || 'the top'}: ${first?.message}${more}.`);
}

function parse(value: unknown, name: string): ParsedClaimList {
  try {
    return parseClaimList(value);
  } catch (error) {
    // zod hands all faults over in one call, which takes some 100,000.
    if (!(error instanceof RangeError)) throw error;
    throw new BadInput(`${name} is no valid claim list: it has over 100,000 faults. "sidenote check" lists them.`);
  }
}

/** The JSON value in `file`. Throws `BadInput` if it cannot be read or is no JSON. */
export function readJson(file: string | URL, name: string): unknown {
  const text = readText(file, name);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${name} is not JSON: ${error instanceof Error ? error.message : error}.`);
  }
}

/** The text of `file`, without a byte order mark. Throws `BadInput` if it cannot be read. */
export function readText(file: string | URL, name: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new BadInput(`${name} does not exist.`);
    if (code === 'EISDIR') throw new BadInput(`${name} is a folder, not a file.`);
    throw new BadInput(`${name} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}
