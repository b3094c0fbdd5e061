/** The results file, written by `--save` and by nobody's hand. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asMarkdown, type Section } from './table.ts';

const FILE = join(import.meta.dirname, 'RESULTS.md');

/** @param about lines on the machine and the run; `command`: what wrote it */
export function resultsText(about: readonly string[], command: string, sections: readonly Section[]): string {
  return `# Results of the bench

Written by \`${command}\`; do not edit. What each figure is, \`README.md\` says. Figures of two runs on two machines say
nothing about each other; those of one run do.

${about.map((line) => `- ${line}`).join('\n')}

${asMarkdown(sections)}
`;
}

export function saveResults(text: string): void {
  writeFileSync(FILE, text);
}
