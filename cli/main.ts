#!/usr/bin/env node
/**
 * `sidenote`: the list maker's commands. Exit codes: 0 done, 1 a fault of ours (or a signature that does not hold),
 * 2 bad input or usage.
 */
import { readFileSync } from 'node:fs';
import { commandLine, readArguments } from './command-line.ts';
import { endWith } from './end-with.ts';

interface Entry {
  /** The heading of the help under which it stands. */
  group: string;
  summary: string;
  /** Loads the command, which may take a while, and runs it. Resolves to the exit code; to nothing for 0. */
  run(args: readonly string[]): Promise<unknown>;
}

const MAKE = 'Make a list:';
const PUBLISH = 'Publish it:';
const EXCHANGE = 'Exchange it:';
const MATCH = 'See what it finds:';

const COMMANDS: ReadonlyMap<string, Entry> = new Map<string, Entry>([
  [
    'init',
    {
      group: MAKE,
      summary: 'a new list with one worked claim, and a README for its maker',
      run: async (args) => (await import('./init.ts')).init(args),
    },
  ],
  [
    'check',
    {
      group: MAKE,
      summary: 'every fault of a list, with line and column; lint, examples, ordinary news',
      run: async (args) => (await import('./check.ts')).check(args),
    },
  ],
  [
    'preview',
    {
      group: MAKE,
      summary: 'pages as readers see them, with highlights and cards, in one HTML file',
      run: async (args) => (await import('./preview.ts')).preview(args),
    },
  ],
  [
    'review',
    {
      group: MAKE,
      summary: 'what readers report of a list, and what taking it in would change',
      run: async (args) => {
        if (args.includes('--help')) process.stdout.write((await import('./review-help.ts')).REVIEW_HELP);
        else await (await import('./review.ts')).review(args);
      },
    },
  ],
  [
    'keygen',
    {
      group: PUBLISH,
      summary: 'a pair of keys, once',
      run: async (args) => (await import('./keygen.ts')).keygen(args),
    },
  ],
  [
    'build',
    {
      group: PUBLISH,
      summary: 'the folder for a web host: list, signed manifest, schema',
      run: async (args) => (await import('./build.ts')).build(args),
    },
  ],
  [
    'sign',
    {
      group: PUBLISH,
      summary: 'a signature beside a file',
      run: async (args) => (await import('./sign.ts')).sign(args),
    },
  ],
  [
    'verify',
    {
      group: PUBLISH,
      summary: 'whether a signature holds',
      run: async (args) => (await import('./verify.ts')).verify(args),
    },
  ],
  [
    'import',
    {
      group: EXCHANGE,
      summary: 'a list out of a feed of fact-checks (schema.org ClaimReview)',
      run: async (args) => (await import('./import.ts')).importFeed(args),
    },
  ],
  [
    'export',
    {
      group: EXCHANGE,
      summary: 'a feed of fact-checks out of a list',
      run: async (args) => (await import('./export.ts')).exportFeed(args),
    },
  ],
  [
    'match',
    {
      group: MATCH,
      summary: 'which sentences of a page state, report or deny which claims, and why',
      run: async (args) => (await import('./match.ts')).match(args),
    },
  ],
  [
    'rank',
    {
      group: MATCH,
      summary: 'ranks claims that have only texts for each query, as TREC run lines',
      run: async (args) => (await import('./rank.ts')).rank(args),
    },
  ],
]);

const AFTER = `
Each command tells more: sidenote check --help. All but rank take --json. Nothing is sent anywhere; review alone reads
an address, where it is given one.

A first list:
  sidenote init ferry                                           # ferry/list.json, to be changed
  sidenote check ferry/list.json                                # and again, until it is content
  sidenote preview --list ferry/list.json --out ferry.html article.html
  sidenote keygen --out ferry.key                               # keep it, and a copy of it
  sidenote build ferry/list.json --key ferry.key --out public   # put "public" on any web host

Exit codes: 0 done · 1 a fault of Sidenote, or a signature that does not hold · 2 bad input or usage.
`;

async function main(args: readonly string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const asked = name === 'help' ? rest[0] : undefined;
  const entry = COMMANDS.get(asked ?? name);
  if (entry) {
    const code = await entry.run(asked === undefined ? rest : ['--help']);
    return typeof code === 'number' ? code : 0;
  }
  const program = commandLine('', 'Claim lists for Sidenote: made, tried and published on this machine.')
    .version(version(), '-V, --version', 'the version of this program')
    .addHelpText('after', AFTER);
  for (const [command, { group, summary }] of COMMANDS) {
    program.command(command).helpGroup(group).summary(summary).helpOption(false);
  }
  if (name === '' || (name === 'help' && asked === undefined)) {
    program.outputHelp();
    return name === '' ? 2 : 0;
  }
  readArguments(program, args);
  return 0;
}

function version(): string {
  const { version: own }: { version: string } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  );
  return own;
}

endWith('sidenote', main(process.argv.slice(2)));
