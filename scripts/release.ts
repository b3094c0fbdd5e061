/** `npm run release`: the packages for the stores with their sources, or the next version. `--help` tells. */
import { spawnSync } from 'node:child_process';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { BadVersion } from './release/bad-version.ts';
import { lint } from './release/lint.ts';
import { type Archive, makePackages } from './release/packages.ts';
import { setVersion } from './release/set-version.ts';
import { differing } from './release/verify.ts';
import { ROOT } from './root.mjs';

const HELP = `npm run release -- [options]

  makes the packages for Chrome and Firefox, the sources archive that Firefox's store asks for, and their SHA-256 sums

  --out FOLDER    where to; default: .sidenote/release
  --verify        then unpacks the sources elsewhere, installs and makes them again, and compares every byte
  --no-install    with --verify: with the npm packages that are here
  --version X.Y.Z instead: the next version, in package.json, package-lock.json and CHANGELOG.md
  --help          print this

  Exit codes: 0 done, 1 a fault of ours, 2 bad input.`;

const values = readOptions();
if (values.help) console.log(HELP);
else if (values.version !== undefined) nextVersion(values.version);
else await release(resolve(values.out)).catch(fail);

async function release(out: string): Promise<void> {
  sayWhatIsNotCommitted();
  const archives = makePackages(ROOT, out);
  for (const { name, bytes, sha256 } of archives) console.log(`${sha256}  ${String(bytes).padStart(9)}  ${name}`);
  console.log(`in ${relative(process.cwd(), out) || '.'}`);
  let isGood = await linted(archives, out);
  if (values.verify) isGood = verified(archives, out) && isGood;
  process.exitCode = isGood ? 0 : 1;
}

/** What failed has said why: a build, the linter, npm. */
function fail(error: unknown): void {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function linted(archives: readonly Archive[], out: string): Promise<boolean> {
  const name = archives.find((archive) => archive.name.endsWith('.xpi'))?.name ?? '';
  const findings = await lint(join(out, name));
  for (const finding of findings) console.log(`FAIL ${finding}`);
  console.log(`${findings.length === 0 ? 'ok  ' : 'FAIL'} web-ext lint ${name}: ${findings.length} findings`);
  return findings.length === 0;
}

function verified(archives: readonly Archive[], out: string): boolean {
  const others = differing(archives, out, values['no-install'] ? ROOT : null);
  for (const name of others) console.log(`FAIL ${name} is another when it is made elsewhere`);
  if (others.length === 0) console.log('ok   made again elsewhere out of the sources archive: every byte the same');
  return others.length === 0;
}

/** Outside a checkout there is nothing to say. */
function sayWhatIsNotCommitted(): void {
  const { status, stdout } = spawnSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' });
  const changed = status === 0 ? stdout.split('\n').filter(Boolean).length : 0;
  if (changed > 0)
    console.log(`Note: ${changed} files are not as in the last commit. What is made now is of no commit.`);
}

function nextVersion(version: string): void {
  try {
    console.log(setVersion(ROOT, version, new Date()));
  } catch (error) {
    if (!(error instanceof BadVersion)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}

/** Ends with 2 and one sentence where an option is not there. */
function readOptions() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string', default: join(ROOT, '.sidenote', 'release') },
        verify: { type: 'boolean', default: false },
        'no-install': { type: 'boolean', default: false },
        version: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(2);
  }
}
