/** The packages for the stores, really made, twice and in two places. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { packageName, STORES, type Store } from '../../scripts/release/packages.ts';
import { unzip } from '../../scripts/release/unzip.ts';
import type { Entry } from '../../scripts/release/zip.ts';
import { permissionsIn } from './permission-table.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** What a package may weigh, as the design says (bytes). */
const MOST_BYTES = 2_000_000;
/** Milliseconds: four builds and two runs of the linter, half a minute where nothing else is at work. */
const PATIENCE = 600_000;
vi.setConfig({ hookTimeout: PATIENCE });

interface Manifest {
  version: string;
  permissions: string[];
  host_permissions?: string[];
  optional_permissions?: string[];
  optional_host_permissions: string[];
  content_scripts?: unknown;
  web_accessible_resources?: unknown;
  externally_connectable?: unknown;
  minimum_chrome_version?: string;
  browser_specific_settings?: {
    gecko: { strict_min_version: string; data_collection_permissions: { required: string[]; optional: string[] } };
  };
}

const { version }: { version: string } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
let folder = '';
let said = '';
const files: Partial<Record<Store, Entry[]>> = {};
const filesOf = (store: Store): Entry[] => files[store] ?? [];
const manifestOf = (store: Store): Manifest =>
  JSON.parse(String(filesOf(store).find(({ name }) => name === 'manifest.json')?.content));

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sidenote-packages-'));
  const run = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'release.ts'), '--out', folder, '--verify', '--no-install'],
    // Vitest's own says `test`, and then no bundler makes what it makes for readers.
    { encoding: 'utf8', env: { ...process.env, NODE_ENV: undefined, VITEST: undefined } },
  );
  said = run.stdout + run.stderr;
  if (!said.includes('web-ext lint')) throw new Error(said);
  for (const store of STORES) files[store] = unzip(readFileSync(join(folder, packageName(store, version))));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packages', () => {
  it('are the same bytes when they are made elsewhere, out of the sources archive', () => {
    expect(said).toContain('made again elsewhere out of the sources archive: every byte the same');
  });

  it('leave the add-on linter nothing to say', () => {
    expect(said).toMatch(/^ok {3}web-ext lint \S+\.xpi: 0 findings$/m);
  });

  it.each(STORES)('tell nothing of the machine that made them (%s)', (store) => {
    const places = [ROOT, homedir(), tmpdir()].filter((place) => place.length > 1);
    const telling = filesOf(store).flatMap(({ name, content }) =>
      [...places, 'sidenote-release-', 'node_modules/'].flatMap((place) =>
        content.includes(place) ? [`${name}: ${place}`] : [],
      ),
    );
    expect(telling).toEqual([]);
  });

  it.each(STORES)('have what they need and nothing of ours besides (%s)', (store) => {
    const names = filesOf(store).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['manifest.json', 'background.js', 'content-script.js']));
    expect(names.filter((name) => /\.(?:map|tsx?|md)$|(?:^|\/)\./.test(name))).toEqual([]);
    expect(readFileSync(join(folder, packageName(store, version))).length).toBeLessThan(MOST_BYTES);
    expect(manifestOf(store).version).toBe(version);
  });

  it.each(STORES)('write no markup and run no text as code (%s)', (store) => {
    const scripts = filesOf(store).filter(({ name }) => name.endsWith('.js'));
    const unsafe = /\.(?:inner|outer)HTML\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\b/;
    expect(scripts.filter(({ content }) => unsafe.test(String(content))).map(({ name }) => name)).toEqual([]);
  });
});

describe('permissions', () => {
  it.each(STORES)('are those of store/permissions.md (%s)', (store) => {
    const manifest = manifestOf(store);
    const collection = manifest.browser_specific_settings?.gecko.data_collection_permissions;
    const asked = [
      ...manifest.permissions,
      ...(manifest.optional_permissions ?? []),
      ...manifest.optional_host_permissions,
      ...(collection?.required ?? []),
      ...(collection?.optional ?? []),
    ];
    expect(asked.toSorted()).toEqual(permissionsIn(ROOT, store).toSorted());
  });

  it.each(STORES)('open no door that the table does not name (%s)', (store) => {
    const { host_permissions, content_scripts, web_accessible_resources, externally_connectable } = manifestOf(store);
    expect([host_permissions ?? [], content_scripts, web_accessible_resources, externally_connectable]).toEqual([
      [],
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('the oldest browsers', () => {
  it('are those which our tests accept', () => {
    const browsers = readFileSync(join(ROOT, 'scripts', 'browsers.mjs'), 'utf8');
    const oldest = [...browsers.matchAll(/^ {2}(\w+): \{[^}]*?\boldest: (\d+),/gm)].map(([, name, major]) => [
      name,
      major,
    ]);
    const { minimum_chrome_version } = manifestOf('chrome');
    const firefox = manifestOf('firefox').browser_specific_settings?.gecko.strict_min_version;
    expect([
      ['chromium', minimum_chrome_version],
      ['firefox', firefox?.replace(/\.0$/, '')],
    ]).toEqual(oldest);
  });
});
