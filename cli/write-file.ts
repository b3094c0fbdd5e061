/** Files that are written whole or not at all. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BadInput } from './bad-input.ts';

/** What may be read by everybody, and what by its owner alone. */
export const PUBLIC_MODE = 0o644;
export const PRIVATE_MODE = 0o600;

/** Writes a file that is not there yet. Throws `BadInput` if it is, or cannot be written. */
export function writeNew(path: string, content: string | Uint8Array, mode = PUBLIC_MODE): void {
  let file: number;
  try {
    file = openSync(path, 'wx', mode);
  } catch (error) {
    throw cannotWrite(path, error);
  }
  try {
    writeFileSync(file, content);
    fsyncSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw cannotWrite(path, error);
  } finally {
    closeSync(file);
  }
}

/** Writes a file in the place of one that may be there: it is the old one or the new one at any moment. Throws `BadInput`. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  writeTogether([[path, content]]);
}

/**
 * Writes files in the place of those that may be there, each whole, one right after the other in this order; none if one
 * cannot be written. Throws `BadInput`.
 */
export function writeTogether(files: readonly (readonly [path: string, content: string | Uint8Array])[]): void {
  const written: { path: string; temporary: string }[] = [];
  try {
    for (const [path, content] of files) {
      const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
      rmSync(temporary, { force: true });
      written.push({ path, temporary });
      writeNew(temporary, content);
    }
    for (const { path, temporary } of written) rename(temporary, path);
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
}

function rename(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    throw cannotWrite(to, error);
  }
}

function cannotWrite(path: string, error: unknown): BadInput {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  const said = error instanceof Error ? error.message : String(error);
  const why =
    code === 'EEXIST'
      ? `${path} exists already. Nothing is overwritten.`
      : code === 'ENOENT'
        ? `${path} cannot be written: there is no such folder.`
        : `${path} cannot be written: ${said}.`;
  return new BadInput(why, { cause: error });
}
