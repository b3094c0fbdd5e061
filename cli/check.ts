/** `sidenote check`: everything that is wrong with a claim list, with line and column. */
import type { ClaimList } from '../data/claim-list.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { checkForm, isLintable, lint, rulesSkipped } from './check/check-list.ts';
import type { CheckResult } from './check/check-result.ts';
import { readListText } from './check/list-text.ts';
import { printCheck } from './check/print-check.ts';
import { collect, commandLine, readArguments } from './command-line.ts';
import { Progress } from './progress.ts';
import { readPage } from './read-page.ts';
import { plainJson } from './review/plain.ts';

const HELP = `
Faults are what readers' devices refuse a list for: syntax, form, ids that lead nowhere. Then come warnings: keys
twice, keys that the format does not have, characters that nobody sees, and what the matcher has to say: phrasings
too long or too common, examples that do not hold, phrasings that mark ordinary news, answers without a source.

Example:
  sidenote check ferry.json --text yesterday.html
  ferry.json:41:13: fault: claims[0].status: expected one of "contested"|… (here: "false")

Exit codes: 0 readers' devices take the list · 2 they refuse it, or with --strict, there are warnings.
`;

interface Options {
  text?: string[];
  lint: boolean;
  strict?: boolean;
  json?: boolean;
}

/** Resolves to the exit code. Throws `BadInput` where the file cannot be looked at at all. */
export async function check(args: readonly string[]): Promise<number> {
  const command = commandLine(
    'check',
    'Looks a claim list over: every fault, with path, line and column, then warnings.',
  )
    .argument('<list>', 'the claim list, a JSON file')
    .option('--text <file>', 'more ordinary news that no claim may mark (.html, .txt, .json); may be repeated', collect)
    .option('--no-lint', 'form only: does not ask the matcher')
    .option('--strict', 'warnings count as faults')
    .option('--json', 'one JSON document: { file, ok, list, faults, warnings, linted, skipped }')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return 0;
  const [file = ''] = command.args;
  const options = command.opts<Options>();
  const ordinary = (options.text ?? []).flatMap((path) => readPage(path).blocks.map(({ text }) => text));
  const result = checkFile(file, options.lint, ordinary);
  process.stdout.write(options.json ? `${plainJson(result)}\n` : printCheck(result));
  const isSound = result.ok && !(options.strict && result.warnings.some(({ severity }) => severity === 'warning'));
  return isSound ? 0 : 2;
}

function checkFile(file: string, isLinted: boolean, ordinary: readonly string[]): CheckResult {
  const { text } = readListText(file);
  const { list, faults, warnings } = checkForm(text);
  if (!list) return { file, ok: false, list: null, faults, warnings, linted: false, skipped: [] };
  const progress = new Progress();
  const linted = isLinted && isLintable(list);
  const said = linted
    ? lint(list, text, {
        lexicon: buildWholeLexicon().lexicon,
        ordinary,
        onStep: (what, done, of) => progress.show(what, done, of),
      })
    : [];
  progress.end();
  const skipped = linted ? rulesSkipped(list) : [];
  return { file, ok: true, list: sizeOf(list), faults, warnings: [...warnings, ...said], linted, skipped };
}

function sizeOf({ id, version, claims }: ClaimList): NonNullable<CheckResult['list']> {
  const texts = claims.flatMap(({ phrasings }) => Object.values(phrasings));
  const examples = claims.map(({ examples: own }) => (own?.match?.length ?? 0) + (own?.noMatch?.length ?? 0));
  return {
    id,
    version,
    claims: claims.length,
    phrasings: texts.reduce((sum, own) => sum + own.length, 0),
    languages: [...new Set(claims.flatMap(({ phrasings }) => Object.keys(phrasings)))].toSorted(),
    examples: examples.reduce((sum, own) => sum + own, 0),
  };
}
