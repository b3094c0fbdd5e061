/** Reports in a file, or in all files of a folder. */
import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { BadInput } from '../bad-input.ts';
import { plain } from './plain.ts';
import { faultIn, isSideFile, LARGEST_FILE, type ReportSource, sourceOf, tooLarge } from './report-source.ts';

const SUFFIX = /\.json(ld)?$/i;

/**
 * The file `path` whatever its name, or every `.json` and `.jsonld` in that folder and those below, by name; links in a
 * folder are not followed. Throws `BadInput` where there is no such file or folder.
 */
export function* readReportFiles(path: string): Generator<ReportSource> {
  const found = statOf(path);
  if (found.isDirectory()) yield* inFolder(path);
  else if (found.isFile()) yield readReportFile(path);
  else throw new BadInput(`${plain(path)} is neither a file nor a folder.`);
}

function statOf(path: string): Stats {
  try {
    return statSync(path);
  } catch (error) {
    throw new BadInput(`${plain(path)} ${codeOf(error) === 'ENOENT' ? 'does not exist' : 'cannot be read'}.`);
  }
}

function* inFolder(folder: string): Generator<ReportSource> {
  let entries: Dirent[] = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield faultIn(folder, 'unreadable', `the folder cannot be read (${codeOf(error)})`);
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (isSideFile(entry.name)) continue;
    if (entry.isSymbolicLink()) yield { kind: 'link', source: path };
    else if (entry.isDirectory()) yield* inFolder(path);
    else if (entry.isFile() && SUFFIX.test(entry.name)) yield readReportFile(path);
  }
}

function readReportFile(path: string): ReportSource {
  try {
    if (statSync(path).size > LARGEST_FILE) return tooLarge(path, LARGEST_FILE);
    return sourceOf(path, readFileSync(path));
  } catch (error) {
    return faultIn(path, 'unreadable', `it cannot be read (${codeOf(error)})`);
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
