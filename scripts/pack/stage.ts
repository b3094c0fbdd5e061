/** The package of the list maker's commands as a folder: plain JavaScript, the compiled lexicon, nothing to install. */
import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { packLexicon } from '../../matching/lexicon/lexicon.ts';
import { buildWholeLexicon } from '../../matching/lexicon/lexicon-files.ts';
import { ROOT } from '../root.mjs';
import { licencesOf } from './licences.ts';

/** Relative to the package. */
export const PROGRAM = 'dist/sidenote.mjs';
const DATA = ['netflix-facebook-messages.json', 'claim-list.schema.json'];
const BESIDE = ['README.md', 'LICENSE'];
const EXECUTABLE = 0o755;

/** What a `package.json` of the package says; `folder`: where the package's files are, seen from it, with a last slash. */
export function packageJson(folder = ''): string {
  const { name, version, description, license }: Record<string, string> = JSON.parse(
    readFileSync(join(ROOT, 'package.json'), 'utf8'),
  );
  const manifest = {
    ...{ name, version, description, license, type: 'module' },
    bin: { sidenote: `${folder}${PROGRAM}` },
    files: folder === '' ? ['dist', 'data'] : [folder],
    engines: { node: '>=22.12' },
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** Makes the folder anew. Throws with the bundler's words if that fails. */
export async function stage(folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  const dist = join(folder, 'dist');
  const modules: string[] = [];
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [compiledLexicon(), remember(modules)],
    resolve: { conditions: ['node', 'import', 'module', 'default'] },
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: join(ROOT, 'cli', 'main.ts'),
      outDir: dist,
      target: 'node22',
      minify: true,
      rollupOptions: { output: { entryFileNames: 'main.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  copyFileSync(join(ROOT, 'scripts', 'pack', 'start.mjs'), join(folder, PROGRAM));
  chmodSync(join(folder, PROGRAM), EXECUTABLE);
  writeFileSync(join(dist, 'lexicon.bin'), packLexicon(buildWholeLexicon().lexicon));
  writeFileSync(join(dist, 'LICENSES.txt'), licencesOf(modules));
  mkdirSync(join(folder, 'data'));
  for (const name of DATA) copyFileSync(join(ROOT, 'data', name), join(folder, 'data', name));
  for (const name of BESIDE) cpSync(join(ROOT, name), join(folder, name));
  writeFileSync(join(folder, 'package.json'), packageJson());
}

/** The readable lexicon stays at home: compiling it at each start would take half a second. */
function compiledLexicon(): Plugin {
  return {
    name: 'compiled-lexicon',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith('/lexicon-files.ts') ? join(ROOT, 'scripts', 'pack', 'packed-lexicon.ts') : null),
  };
}

/** Notes which modules are in the bundle. */
function remember(modules: string[]): Plugin {
  return {
    name: 'remember-modules',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') modules.push(...file.moduleIds);
    },
  };
}
