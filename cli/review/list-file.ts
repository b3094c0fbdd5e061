/** A claim list as a file that is rewritten: all of it or nothing, in its own form as far as JSON tells. */
import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import { BadInput } from '../bad-input.ts';
import { readText } from '../read-list.ts';

export interface ListFile {
  path: string;
  /** As it was read. */
  text: string;
  /** The list with everything that stands in the file, also what the format does not know. */
  list: ClaimList;
}

/** `path` leads to a valid list (`readList`). Throws `BadInput` if it cannot be read again. */
export function readListFile(path: string): ListFile {
  const text = readText(path, path);
  const list: ClaimList = JSON.parse(text);
  return { path, text, list };
}

/**
 * Writes `list` in the place of the file's. Throws `BadInput`, and leaves the file as it is, where the list is not valid,
 * the file has changed since it was read, or its folder cannot be written to.
 */
export function writeListFile({ path, text }: ListFile, list: ClaimList): void {
  const parsed = parseClaimList(list);
  if (!parsed.ok) {
    const [fault] = parsed.faults;
    throw new BadInput(
      `With this the list would not be valid: at ${fault?.path}: ${fault?.message}. Nothing was written.`,
    );
  }
  // A link stays a link.
  const real = realpathSync(path);
  const temporary = join(dirname(real), `.${basename(real)}.${process.pid}.tmp`);
  try {
    const file = openSync(temporary, 'wx');
    try {
      writeFileSync(file, inFormOf(readFileSync(real, 'utf8'), list));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    chmodSync(temporary, statSync(real).mode);
    if (readText(real, path) !== text) throw new BadInput(`${path} has changed meanwhile. Nothing was written.`);
    renameSync(temporary, real);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${path} cannot be written: ${error instanceof Error ? error.message : error}.`);
  }
}

/** Indentation, line ends, last line end and byte order mark as in `before`. */
function inFormOf(before: string, list: ClaimList): string {
  const indent = /\n([ \t]+)\S/.exec(before)?.[1] ?? '  ';
  const json = JSON.stringify(list, null, indent);
  const lines = before.includes('\r\n') ? json.replaceAll('\n', '\r\n') : json;
  return (before.startsWith('\uFEFF') ? '\uFEFF' : '') + lines + (/\r?\n$/.exec(before)?.[0] ?? '');
}
