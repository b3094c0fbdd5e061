/**
 * The packages for the stores, made from the very sources archive that goes with them: it is unpacked elsewhere and built
 * there. So the archive has all that is needed, and nothing else of this machine gets in.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow, sourceFiles } from './source-files.ts';
import { unzipTo } from './unzip.ts';
import { type Entry, zip } from './zip.ts';

export const STORES = ['chrome', 'firefox'] as const;
export type Store = (typeof STORES)[number];
const ENDINGS: Record<Store, string> = { chrome: 'zip', firefox: 'xpi' };

export interface Archive {
  /** Of the file: `sidenote-0.1.0-firefox.xpi`. */
  name: string;
  /** Bytes. */
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/** The file's name, as it is in `.sidenote/release/` and in a store. */
export function packageName(store: Store, version: string): string {
  return `sidenote-${version}-${store}.${ENDINGS[store]}`;
}

/**
 * Writes to `out`: the archives, `SHA256SUMS` of them, and for each package the sums of the files in it, all as `sha256sum
 * -c` reads them. Throws with the bundler's words if a build fails.
 */
export function makePackages(root: string, out: string): Archive[] {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const sources = zip(sourceFiles(root));
  const files: Entry[] = [{ name: `sidenote-${version}-sources.zip`, content: sources }];
  const tree = mkdtempSync(join(realpathSync(tmpdir()), 'sidenote-release-'));
  try {
    unzipTo(sources, tree);
    symlinkSync(realpathSync(join(root, 'node_modules')), join(tree, 'node_modules'), 'junction');
    for (const store of STORES) files.push(...packageOf(store, version, tree));
  } finally {
    // The link goes, not what it leads to.
    rmSync(tree, { recursive: true, force: true });
  }
  files.push({ name: 'SHA256SUMS', content: sumsOf(files.filter(({ name }) => !name.endsWith('.sha256'))) });
  mkdirSync(out, { recursive: true });
  for (const { name, content } of files) writeFileSync(join(out, name), content);
  return files.map(({ name, content }) => ({ name, bytes: content.length, sha256: sha256(content) }));
}

function packageOf(store: Store, version: string, tree: string): Entry[] {
  const wxt = join(tree, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'build', '-b', store, '--mv3'], {
    cwd: tree,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  if (status !== 0) throw new Error(`The build for ${store} failed:\n${stdout}${stderr}`);
  const built = filesBelow(join(tree, '.output', `${store}-mv3`));
  const name = packageName(store, version);
  return [
    { name, content: zip(built) },
    { name: `${name}.sha256`, content: sumsOf(built) },
  ];
}

/** As `sha256sum` writes it: the sum, two spaces, the name. */
function sumsOf(files: readonly Entry[]): Buffer {
  const lines = files.map(({ name, content }) => `${sha256(content)}  ${name}\n`);
  return Buffer.from(lines.toSorted((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1)).join(''));
}

function nameIn(line: string): string {
  return line.slice(line.indexOf('  ') + 2);
}

function sha256(content: Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}
