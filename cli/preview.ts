/** `sidenote preview`: pages with what a list marks in them, as one HTML file. */
import { matchPage } from '../matching/match-page.ts';
import { BadInput } from './bad-input.ts';
import { commandLine, readArguments } from './command-line.ts';
import { engineFor } from './engine.ts';
import { previewPage } from './preview/preview-page.ts';
import { readList } from './read-list.ts';
import { readPage } from './read-page.ts';
import { plain, plainJson } from './review/plain.ts';
import { writeWhole } from './write-file.ts';

const HELP = `
One HTML page with everything in it: no script, nothing is fetched. FILE is a page you saved (.html), text (.txt, blocks
by blank lines, a first line "# …" is the title), or .json.

Example:
  sidenote preview --list ferry/list.json --out preview.html article.html
`;

interface Options {
  list?: string;
  out?: string;
  json?: boolean;
}

/** Throws `BadInput` before anything is written where the list or a page cannot be read. */
export async function preview(args: readonly string[]): Promise<void> {
  const command = commandLine('preview', 'Shows what a list marks in these pages, with the notes beside the sentences.')
    .argument('<file...>', 'the pages')
    .option('--list <file>', 'the claim list (default: the bundled one)')
    .option('--out <page>', 'the HTML file to write, in the place of one that may be there (default: standard output)')
    .option('--json', 'with --out, one JSON document: { out, pages: [{ file, sentences, marked }] }')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return;
  const { list: listFile, out, json } = command.opts<Options>();
  if (json && out === undefined) throw new BadInput('--json tells what was written: it needs --out PAGE.html, too.');
  const list = readList(listFile);
  const read = command.args.map((file) => ({ file, page: readPage(file) }));
  const engine = engineFor([list]);
  const pages = read.map(({ file, page }) => ({ file, page, sentences: matchPage(engine, page).sentences }));
  const html = previewPage(list, pages);
  if (out === undefined) {
    process.stdout.write(html);
    return;
  }
  writeWhole(out, html);
  const counts = pages.map(({ file, sentences }) => ({
    file,
    sentences: sentences.length,
    marked: sentences.filter(({ matches }) => matches.length > 0).length,
  }));
  const lines = counts.map(
    ({ file, sentences, marked }) => `${plain(file)}: ${sentences} sentences, ${marked} marked\n`,
  );
  process.stdout.write(
    json ? `${plainJson({ out, pages: counts })}\n` : `${lines.join('')}${plain(out)} shows them.\n`,
  );
}
