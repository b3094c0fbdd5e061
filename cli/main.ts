#!/usr/bin/env node
/** `sidenote`: the list maker's commands. Exit codes: 0 done, 1 a fault of ours, 2 bad input or usage. */
import { BadInput } from './bad-input.ts';
import { endWith } from './end-with.ts';
import { match } from './match.ts';
import { rank } from './rank.ts';

const HELP = `sidenote: match pages against a claim list, on this machine.

  sidenote match [--list FILE] [--json] FILE…
  sidenote rank --claims FILE --queries FILE [--top N] [--qrels FILE [--peer]]

  match        Prints which sentences state, report or deny which claims, and why.
               FILE: .html, .txt (blocks by blank lines; a first line "# …" is the title) or
               .json ({ "lang"?, "title"?, "blocks": [ "text" | ["sentence", …] ] }).
    --list FILE  match against this claim list instead of the bundled one
    --json       one JSON line a sentence, also for those without a match

  rank         Ranks claims that have only texts for each query and prints TREC run lines:
               query Q0 claim rank score tag.
    --claims FILE   tab-separated, with a header: id, text and perhaps title
    --queries FILE  the same, without a title
    --top N         so many claims for each query (default 5)
    --qrels FILE    TREC judgements: prints MAP@5 on stderr
    --peer          and MiniSearch's on the same files

  --help       this text

Exit codes: 0 done · 1 a fault of Sidenote · 2 bad input or usage.
`;

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([
  ['match', match],
  ['rank', rank],
]);

async function main(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === '--help' || command === 'help' || rest.includes('--help')) {
    process.stdout.write(HELP);
    return command === undefined ? 2 : 0;
  }
  const run = COMMANDS.get(command);
  if (!run) throw new BadInput(`There is no command "${command}". "sidenote --help" lists them.`);
  await run(rest);
  return 0;
}

endWith('sidenote', main(process.argv.slice(2)));
