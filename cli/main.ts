#!/usr/bin/env node
/** `sidenote`: the list maker's commands. Exit codes: 0 done, 1 a fault of ours, 2 bad input or usage. */
import { BadInput } from './bad-input.ts';
import { endWith } from './end-with.ts';
import { match } from './match.ts';
import { rank } from './rank.ts';
import { review } from './review.ts';

const HELP = `sidenote: match pages against a claim list, on this machine.

  sidenote match [--list FILE] [--json] FILE…
  sidenote rank --claims FILE --queries FILE [--top N] [--qrels FILE [--peer]]
  sidenote review REPORTS… --list FILE [--docs FOLDER] [--text FILE]… [--measure N] [--json]
  sidenote review REPORTS… --list FILE --accept ID [--accept ID]… [--json]

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

  review       Shows what readers report of a claim list, the same and nearly the same sentences as one, what the
               engine says of each today, and what taking it into the list would change.
               REPORTS: files of W3C Web Annotations, folders of them (.json, .jsonld), or the address of an LDP
               container. What is malformed is left out, counted, and named on stderr.
    --list FILE     the claim list (default: the bundled one)
    --docs FOLDER   labelled documents to try it on (default: those of the bundled list's story)
    --text FILE     ordinary news to try it on; may be repeated (default: a made-up sample)
    --measure N     propose a phrasing for the N groups with most reports that are not marked, and try it (default 50);
                    takes about a second each
    --no-effect     propose it only
    --accept ID     take this report into the list's file and raise its version; may be repeated. ID: a report's id,
                    or the beginning of it that no other has
    --json          one JSON document, with everything

  --help       this text

Exit codes: 0 done · 1 a fault of Sidenote · 2 bad input or usage.
`;

const COMMANDS: ReadonlyMap<string, (args: readonly string[]) => Promise<void>> = new Map([
  ['match', match],
  ['rank', rank],
  ['review', review],
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
