/**
 * `npm run pack [-- --out FOLDER]`: the list maker's commands as a tarball that npm installs anywhere, with no
 * dependencies. `npm pack` makes the same: npm packs what `package.json` says, which is about this project and its tools,
 * so `--before` puts the package's own in its place for that moment, and `--after` puts it back.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packageJson, stage } from './pack/stage.ts';
import { ROOT } from './root.mjs';

/** Where the project's products are, which git does not know. */
const PRODUCTS = '.sidenote';
const FOLDER = 'package';
const OWN = join(ROOT, 'package.json');
const KEPT = join(ROOT, PRODUCTS, 'package.json.kept');

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, PRODUCTS) },
    before: { type: 'boolean', default: false },
    after: { type: 'boolean', default: false },
  },
});

/** Also after an `npm pack` that was interrupted. */
if (existsSync(KEPT)) renameSync(KEPT, OWN);
const out = resolve(values.out);
if (!values.after) await stage(join(out, FOLDER));
if (values.before) {
  const packed = packageJson(`${PRODUCTS}/${FOLDER}/`);
  writeFileSync(KEPT, readFileSync(OWN));
  writeFileSync(OWN, packed);
} else if (!values.after) {
  console.log(tarball());
}

/** npm's tarball of the folder, beside it; its path. Throws with npm's words if that fails. */
function tarball(): string {
  const npm = spawnSync('npm', ['pack', '--silent', '--pack-destination', out], {
    cwd: join(out, FOLDER),
    encoding: 'utf8',
    // Only set under Windows, where npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm pack failed:\n${npm.stdout ?? ''}${npm.stderr ?? npm.error}`);
  return join(out, npm.stdout.trim());
}
