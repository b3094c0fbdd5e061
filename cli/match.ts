/** `sidenote match`: files in; a table for people, or JSON lines, out. */
import { parseArgs } from 'node:util';
import type { ClaimList } from '../data/claim-list.ts';
import { type Match, matchPage, type SentenceResult } from '../matching/match-page.ts';
import type { PageText } from '../matching/read-page.ts';
import { BadInput, badOptions } from './bad-input.ts';
import { engineFor } from './engine.ts';
import { readList } from './read-list.ts';
import { readPage } from './read-page.ts';

interface Options {
  list: string | undefined;
  json: boolean;
  files: string[];
}

/** Throws `BadInput` before anything is printed if an option, the list or any file is bad. */
export async function match(args: readonly string[]): Promise<void> {
  const { list: listFile, json, files } = readOptions(args);
  const list = readList(listFile);
  const pages = files.map((file) => ({ file, page: readPage(file) }));
  const engine = engineFor([list]);
  for (const { file, page } of pages) {
    const { sentences } = matchPage(engine, page);
    process.stdout.write(json ? jsonLines(file, page, sentences) : table(file, page, sentences, list));
  }
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { list: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    if (positionals.length === 0) throw new BadInput('match needs at least one file: sidenote match FILE…');
    return { list: values.list, json: values.json, files: positionals };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw badOptions(error);
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
