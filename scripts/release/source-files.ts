/** The files of the project: what lies in its folder and is not made, installed, or git's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entry } from './zip.ts';

/** Works the same in a checkout and in an unpacked archive, which has no git. Links are left out. */
export function sourceFiles(root: string): Entry[] {
  return filesBelow(root, ignoredBy(readFileSync(join(root, '.gitignore'), 'utf8')));
}

/** Every file below the folder, but for what is to be left out. */
export function filesBelow(
  root: string,
  isLeftOut: (name: string, isFolder: boolean) => boolean = () => false,
): Entry[] {
  const namesIn = (folder: string): string[] =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
      const name = `${folder}${entry.name}`;
      if (isLeftOut(entry.name, entry.isDirectory())) return [];
      return entry.isDirectory() ? namesIn(`${name}/`) : entry.isFile() ? [name] : [];
    });
  return namesIn('').map((name) => ({ name, content: readFileSync(join(root, name)) }));
}

/**
 * What a `.gitignore` says of a name, as far as ours goes: `folder/` and `*.ending`. Throws for any other line: it would
 * have to be understood here first.
 */
export function ignoredBy(text: string): (name: string, isFolder: boolean) => boolean {
  const lines = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
  const folders = new Set(['.git']);
  const endings: string[] = [];
  for (const line of lines) {
    if (/^[^*?![\]/]+\/$/.test(line)) folders.add(line.slice(0, -1));
    else if (/^\*\.[^*?![\]/]+$/.test(line)) endings.push(line.slice(1));
    else throw new Error(`.gitignore: "${line}" is not understood by scripts/release/source-files.ts.`);
  }
  // In a work tree of its own `.git` is a file.
  return (name, isFolder) =>
    name === '.git' || (isFolder ? folders.has(name) : endings.some((ending) => name.endsWith(ending)));
}
