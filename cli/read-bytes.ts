/** A file's bytes. */
import { readFileSync, statSync } from 'node:fs';
import { BadInput } from './bad-input.ts';

/** What Node takes in one piece. */
const MOST_BYTES = 2 ** 31 - 1;

/** Throws `BadInput` where the file cannot be read, or has more bytes than `most`. */
export function readBytes(path: string, most = MOST_BYTES): Uint8Array<ArrayBuffer> {
  try {
    const { size } = statSync(path);
    if (size > most) throw new BadInput(`${path} has ${size} bytes; at most ${most} are taken.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof BadInput) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT') throw new BadInput(`${path} does not exist.`);
    if (code === 'EISDIR') throw new BadInput(`${path} is a folder, not a file.`);
    throw new BadInput(`${path} cannot be read: ${error instanceof Error ? error.message : error}.`);
  }
}
