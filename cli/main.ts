#!/usr/bin/env node
/** `sidenote`: the list maker's commands. Exit codes: 0 done, 1 a fault of ours, 2 bad input or usage. */
import { BadInput } from './bad-input.ts';
import { endWith } from './end-with.ts';
import { match } from './match.ts';

const HELP = `sidenote: match pages against a claim list, on this machine.

  sidenote match [--list FILE] [--json] FILE…

  match        Prints which sentences state, report or deny which claims, and why.
               FILE: .html, .txt (blocks by blank lines; a first line "# …" is the title) or
               .json ({ "lang"?, "title"?, "blocks": [ "text" | ["sentence", …] ] }).
    --list FILE  match against this claim list instead of the bundled one
    --json       one JSON line a sentence, also for those without a match

  --help       this text

Exit codes: 0 done · 1 a fault of Sidenote · 2 bad input or usage.
`;

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === 'help' || rest.includes('--help')) {
    process.stdout.write(HELP);
    return command === undefined ? 2 : 0;
  }
  if (command !== 'match') throw new BadInput(`There is no command "${command}". "sidenote --help" lists them.`);
  await match(rest);
  return 0;
}

endWith('sidenote', main(process.argv.slice(2)));
