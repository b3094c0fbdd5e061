/** `sidenote match`: files in; a table for people, or JSON lines, out. */
import type { ClaimList } from '../data/claim-list.ts';
import { type Match, matchPage, type SentenceResult } from '../matching/match-page.ts';
import type { PageText } from '../matching/read-page.ts';
import { BadInput } from './bad-input.ts';
import { commandLine, readArguments } from './command-line.ts';
import { engineFor } from './engine.ts';
import { readList } from './read-list.ts';
import { readPage } from './read-page.ts';

const HELP = `
FILE: .html, .txt (blocks by blank lines; a first line "# …" is the title) or
.json ({ "lang"?, "title"?, "blocks": [ "text" | ["sentence", …] ] }).

Example:
  sidenote match --list ferry/list.json article.html
`;

interface Options {
  list?: string;
  json?: boolean;
}

/** Throws `BadInput` before anything is printed if an option, the list or any file is bad. */
export async function match(args: readonly string[]): Promise<void> {
  const command = commandLine('match', 'Prints which sentences state, report or deny which claims, and why.')
    .argument('[file...]', 'the pages')
    .option('--list <file>', 'the claim list (default: the bundled one)')
    .option('--json', 'one JSON line a sentence, also for those without a match')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return;
  if (command.args.length === 0) throw new BadInput('match needs at least one file: sidenote match FILE…');
  const { list: listFile, json } = command.opts<Options>();
  const list = readList(listFile);
  const pages = command.args.map((file) => ({ file, page: readPage(file) }));
  const engine = engineFor([list]);
  for (const { file, page } of pages) {
    const { sentences } = matchPage(engine, page);
    process.stdout.write(json ? jsonLines(file, page, sentences) : table(file, page, sentences, list));
  }
}

function textOf(page: PageText, { block, start, end }: SentenceResult): string {
  return page.blocks[block]?.text.slice(start, end) ?? '';
}

function jsonLines(file: string, page: PageText, sentences: readonly SentenceResult[]): string {
  return sentences
    .map((sentence) => {
      const { block, sentence: index, start, end, lang, matches } = sentence;
      return `${JSON.stringify({ file, block, sentence: index, start, end, text: textOf(page, sentence), lang, matches })}\n`;
    })
    .join('');
}

const TIERS = { sure: '●', possible: '○' } as const;

function table(file: string, page: PageText, sentences: readonly SentenceResult[], list: ClaimList): string {
  const matched = sentences.filter(({ matches }) => matches.length > 0);
  const head = `${file}: ${sentences.length} sentences checked against ${list.claims.length} claims, ${matched.length} matched (● sure, ○ possible)\n\n`;
  const rows = matched.map((sentence) => {
    const claims = sentence.matches.map(
      (one) => `    ${TIERS[one.tier]} ${claimLine(one)}\n      why: ${whyLine(one)}\n`,
    );
    return `  ${textOf(page, sentence)}\n${claims.join('')}\n`;
  });
  return head + rows.join('');
}

function claimLine({ claim, score, stance }: Match): string {
  return `${claim}  ${score.toFixed(2)}  ${stance ?? 'stance unclear'}`;
}

const PLACES = { sentence: '', before: ' (in a sentence before)', title: ' (in the title)' } as const;

function whyLine({ why }: Match): string {
  return why.map(({ concept, text, from }) => `${concept} “${text}”${PLACES[from]}`).join(' · ');
}
