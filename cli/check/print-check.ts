/** What was found, for people: one line a finding, `FILE:LINE:COLUMN`, as editors and terminals make it a link. */
import { plain } from '../review/plain.ts';
import type { CheckFinding, CheckResult } from './check-result.ts';

/** Code points: messages quote sentences. */
const LONGEST_MESSAGE = 400;

/** The whole result, with a last line that sums it up. */
export function printCheck(result: CheckResult): string {
  const { file, faults, warnings } = result;
  const lines = [
    ...faults.map(
      (fault) =>
        `${place(file, fault)}: fault: ${saying(fault)}${fault.value === null ? '' : ` (here: ${fault.value})`}`,
    ),
    ...warnings.map((one) => `${place(file, one)}: ${one.severity}: ${saying(one)} [${one.rule}]`),
    sum(result),
  ];
  return `${lines.join('\n')}\n`;
}

function place(file: string, { line, column }: CheckFinding): string {
  return line === null ? plain(file) : `${plain(file)}:${line}:${column}`;
}

function saying({ path, message }: CheckFinding): string {
  const said = plain(message, LONGEST_MESSAGE);
  return path === '' ? said : `${path}: ${said}`;
}

function sum({ file, faults, warnings, list, linted, skipped }: CheckResult): string {
  const counted = [
    count(faults.length, 'fault'),
    count(warnings.filter(({ severity }) => severity === 'warning').length, 'warning'),
    count(warnings.filter(({ severity }) => severity === 'information').length, 'note'),
  ].join(', ');
  if (faults.length > 0) return `${plain(file)}: ${counted}. Readers' devices refuse this list.`;
  const what = list
    ? `${count(list.claims, 'claim')}, ${count(list.phrasings, 'phrasing')} in ${count(list.languages.length, 'language')}, ${count(list.examples, 'example')}`
    : '';
  const passed = linted ? skipped.map((rule) => `; too large for the rule ${rule}`).join('') : NOT_ASKED;
  return `${plain(file)}: ${counted}. ${what}${passed}.`;
}

const NOT_ASKED = '; the matcher was not asked (--no-lint, or the list is too large)';

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
