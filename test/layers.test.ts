/** The path of a file tells what it may touch. Read as text: no folder is loaded. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = dirname(import.meta.dirname);

interface Layer {
  /** Folders whose values and types may be imported. Its own always may. */
  folders: string[];
  /** Folders of which types may be imported. */
  types: string[];
  /** Packages, by name or by the start of it. */
  packages: string[];
}

/** What is not named here is forbidden. */
const LAYERS: Record<string, Layer> = {
  data: { folders: [], types: [], packages: ['zod'] },
  matching: { folders: [], types: ['data'], packages: ['@orama/stemmers'] },
  page: { folders: [], types: [], packages: ['@mozilla/readability'] },
  browser: { folders: ['data'], types: ['data', 'matching'], packages: ['wxt', 'webextension-polyfill', 'idb', 'zod'] },
  components: { folders: [], types: ['data'], packages: ['preact', '@floating-ui/dom', 'd3-'] },
  entrypoints: {
    folders: ['browser', 'components', 'data', 'matching', 'page'],
    types: [],
    packages: ['wxt', 'preact', '@floating-ui/dom'],
  },
  cli: {
    folders: ['data', 'matching', 'page'],
    types: [],
    packages: ['node:', 'commander', 'jsonc-parser', 'linkedom', 'cli-', 'zod', 'minisearch', 'fuse.js'],
  },
};

/** Names of the browser's that a folder must not touch, as `name.` or `name(`. */
const FORBIDDEN_NAMES: Record<string, string[]> = {
  matching: ['document', 'window', 'navigator', 'localStorage', 'fetch', 'customElements', 'CSS', 'browser', 'chrome'],
  data: ['document', 'window', 'navigator', 'localStorage', 'fetch', 'browser', 'chrome'],
  page: ['browser', 'chrome'],
  components: ['browser', 'chrome'],
};

interface Import {
  from: string;
  typeOnly: boolean;
}

/** No entry: the browser starts nothing there. The report form stands in the popup and in the library. */
const BESIDE_ENTRIES = 'report-form';

const filesOf = (folder: string): string[] =>
  existsSync(join(ROOT, folder))
    ? readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .map((file) => posix.join(folder, file.replaceAll('\\', '/')))
        .filter((file) => /\.tsx?$/.test(file))
    : [];

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const STRING = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/.source;
const COMMENTS_OR_STRINGS = new RegExp(`/\\*[\\s\\S]*?\\*/|//.*|(${STRING})`, 'g');

function withoutComments(text: string): string {
  return text.replace(COMMENTS_OR_STRINGS, (_, string: string | undefined) => string ?? '');
}

function withoutCommentsAndStrings(text: string): string {
  return text.replace(COMMENTS_OR_STRINGS, (_, string: string | undefined) => (string ? "''" : ''));
}

function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const named = [...code.matchAll(/^\s*(?:import|export)\s+(type\s)?([^'";]*?)\s*\bfrom\s*['"]([^'"]+)['"]/gm)];
  const bare = [...code.matchAll(/^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm)];
  return [
    ...named.map(([, type, what = '', from = '']) => ({ from, typeOnly: type !== undefined || onlyTypes(what) })),
    ...bare.map(([, effect, dynamic]) => ({ from: effect ?? dynamic ?? '', typeOnly: false })),
  ];
}

/** Whether the braces of an import hold nothing but `type A, type B`. */
function onlyTypes(what: string): boolean {
  const inner = /^\{([\s\S]*)\}$/.exec(what.trim())?.[1];
  const names = inner?.split(',').map((name) => name.trim()) ?? [];
  return names.some(Boolean) && names.every((name) => name === '' || name.startsWith('type '));
}

/** The imports of a file that its layer forbids, each as `file → what`. */
function forbiddenImports(file: string, text: string): string[] {
  const folder = file.split('/')[0] ?? '';
  const layer = LAYERS[folder];
  if (!layer) return [];
  return importsOf(text).flatMap(({ from, typeOnly }) => {
    const allowed = from.startsWith('.')
      ? mayImport(file, layer, posix.join(posix.dirname(file), from), typeOnly)
      : layer.packages.some((name) => from === name || from.startsWith(/\W$/.test(name) ? name : `${name}/`));
    return allowed ? [] : [`${file} → ${from}${typeOnly ? ' (type)' : ''}`];
  });
}

function mayImport(file: string, layer: Layer, target: string, typeOnly: boolean): boolean {
  const [folder = '', entry] = target.split('/');
  const [own = '', ownEntry] = file.split('/');
  // An entry point is where the browser starts us: only files of the same one belong to it.
  if (folder === 'entrypoints') return own === 'entrypoints' && (entry === ownEntry || entry === BESIDE_ENTRIES);
  if (folder === own) return true;
  return layer.folders.includes(folder) || (typeOnly && layer.types.includes(folder));
}

/** The forbidden names that a file uses without having made them itself. */
function forbiddenNames(file: string, text: string): string[] {
  const names = FORBIDDEN_NAMES[file.split('/')[0] ?? ''] ?? [];
  const code = withoutCommentsAndStrings(text);
  return names
    .filter((name) => new RegExp(`(?<![.\\w$#])${name}\\s*\\??[.([]`).test(code))
    .filter((name) => !new RegExp(`\\b(?:const|let|function)\\s+${name}\\b|[({,]\\s*${name}\\s*[:,})]`).test(code))
    .map((name) => `${file} uses ${name}`);
}

/** The method names of an interface, read from its text. */
function methodsOf(text: string, name: string): string[] {
  const body = new RegExp(`interface ${name} \\{([\\s\\S]*?)\\n\\}`).exec(withoutCommentsAndStrings(text))?.[1] ?? '';
  return [...body.matchAll(/^ {2}(\w+)\(/gm)].map(([, method = '']) => method);
}

/** What is handed to this function, read from the text of the files. Empty if none calls it. */
function handlersIn(files: string[], name: string): string {
  for (const file of files) {
    const code = withoutCommentsAndStrings(textOf(file));
    const start = new RegExp(`${name}\\(\\s*\\{`).exec(code);
    if (!start) continue;
    let depth = 1;
    let at = start.index + name.length + 1;
    for (; depth > 0 && at < code.length; at++) depth += code[at] === '(' ? 1 : code[at] === ')' ? -1 : 0;
    return code.slice(start.index, at);
  }
  return '';
}

describe('layers', () => {
  it.each(Object.keys(LAYERS))('%s/ imports only what it may', (folder) => {
    expect(filesOf(folder).flatMap((file) => forbiddenImports(file, textOf(file)))).toEqual([]);
  });

  it.each(Object.keys(FORBIDDEN_NAMES))('%s/ names nothing of the browser that it must not touch', (folder) => {
    expect(filesOf(folder).flatMap((file) => forbiddenNames(file, textOf(file)))).toEqual([]);
  });

  it('finds files in every folder', () => {
    for (const folder of ['entrypoints', 'components', 'data', 'matching', 'page', 'browser']) {
      expect(filesOf(folder), folder).not.toEqual([]);
    }
  });

  it('notices what is forbidden', () => {
    const found = (file: string, text: string) =>
      forbiddenImports(file, text).length + forbiddenNames(file, text).length;
    expect(found('matching/x.ts', "import { a } from '../data/record.ts';")).toBe(1);
    expect(found('matching/x.ts', "import type { A } from '../data/record.ts';")).toBe(0);
    expect(found('matching/x.ts', "import { type A, type B } from '../data/record.ts';")).toBe(0);
    expect(found('matching/x.ts', "import { type A, b } from '../data/record.ts';")).toBe(1);
    expect(found('matching/x.ts', 'const title = document.title;')).toBe(1);
    expect(found('matching/x.ts', '// document.title\nconst a = "document.title"; a.document.b();')).toBe(0);
    expect(found('page/x.ts', "import '../matching/engine.ts';")).toBe(1);
    expect(found('page/x.ts', "const a = await import('preact');")).toBe(1);
    expect(found('components/X.tsx', "export { sendToFrame } from '../browser/messaging.ts';")).toBe(1);
    expect(found('components/X.tsx', "import * as hooks from 'preact/hooks';")).toBe(0);
    expect(found('components/X.tsx', 'browser.runtime.id;')).toBe(1);
    expect(found('browser/x.ts', "import { a } from '../entrypoints/card/index.ts';")).toBe(1);
    expect(found('entrypoints/popup/main.tsx', "import { a } from '../welcome/main.tsx';")).toBe(1);
    expect(found('entrypoints/popup/main.tsx', "import { App } from './App.tsx';")).toBe(0);
  });
});

describe('messages', () => {
  const table = textOf('browser/messages.ts');
  const entries = filesOf('entrypoints');

  it.each([
    ['GuestMessages', 'handleBackgroundMessages'],
    ['OwnMessages', 'handleBackgroundMessages'],
    ['PageMessages', 'handlePageMessages'],
  ])('every one of %s has a handler', (messages, handle) => {
    const names = methodsOf(table, messages);
    const handlers = handlersIn(entries, handle);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !new RegExp(`^\\s*${name}\\b\\s*[:(,]`, 'm').test(handlers))).toEqual([]);
  });
});
