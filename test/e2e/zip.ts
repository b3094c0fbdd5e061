/** Packs a folder as Firefox wants an extension. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zip } from '../../scripts/release/zip.ts';

/** Writes every file below `folder` to a ZIP file at `path`. */
export async function zipFolder(folder: string, path: string): Promise<void> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const entries = files.map(async (file) => ({
    name: relative(folder, file).replaceAll(sep, '/'),
    content: await readFile(file),
  }));
  await writeFile(path, zip(await Promise.all(entries)));
}
