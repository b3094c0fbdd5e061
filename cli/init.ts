/** `sidenote init`: a list to begin with. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { BadInput } from './bad-input.ts';
import { commandLine, readArguments } from './command-line.ts';
import { exampleList } from './init/example-list.ts';
import { EXAMPLE_README } from './init/example-readme.ts';
import { plain, plainJson } from './review/plain.ts';
import { SCHEMA_FILE, SCHEMA_NAME } from './schema-file.ts';
import { writeNew } from './write-file.ts';

/** An id of the format, where the folder's name gives none. */
const SOME_ID = 'my-list';
const LONGEST_ID = 64;

const HELP = `
Writes list.json (one worked claim of a made-up story, to be changed into yours), README.md (what a claim needs) and
${SCHEMA_NAME} (for editors that know JSON Schema). Nothing is overwritten.

Example:
  sidenote init ferry && sidenote check ferry/list.json
`;

/** Throws `BadInput`, before anything is written, where one of the files exists. */
export async function init(args: readonly string[]): Promise<void> {
  const command = commandLine('init', 'Begins a claim list.')
    .argument('[folder]', 'where; made if it does not exist', '.')
    .option('--json', 'one JSON document: { folder, files }')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return;
  const [folder = '.'] = command.args;
  const { json } = command.opts<{ json?: boolean }>();
  const today = new Date().toISOString().slice(0, 10);
  const files: [name: string, content: string][] = [
    ['list.json', `${JSON.stringify(exampleList(idOf(folder), today), null, 2)}\n`],
    ['README.md', EXAMPLE_README],
    [SCHEMA_NAME, readFileSync(SCHEMA_FILE, 'utf8')],
  ];
  makeFolder(folder);
  for (const [name] of files) {
    if (existsSync(join(folder, name)))
      throw new BadInput(`${join(folder, name)} exists already. Nothing is overwritten.`);
  }
  for (const [name, content] of files) writeNew(join(folder, name), content);
  const names = files.map(([name]) => name);
  const list = join(folder, 'list.json');
  process.stdout.write(
    json
      ? `${plainJson({ folder, files: names })}\n`
      : `${plain(folder)}: ${names.join(', ')}\nNext: change ${plain(list)}, then "sidenote check ${plain(list)}".\n`,
  );
}

/** From the folder's name, as far as it has letters of the format. */
function idOf(folder: string): string {
  const letters = basename(resolve(folder))
    .normalize('NFKD')
    .replace(/[^a-zA-Z0-9.-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '');
  return letters.slice(0, LONGEST_ID) || SOME_ID;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw new BadInput(`${path} cannot be made: ${error instanceof Error ? error.message : error}.`);
  }
}
