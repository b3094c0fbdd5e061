/** What the sample pages state, as their labels tell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ExpectedSentence {
  text: string;
  claims: string[];
}

/** The labelled sentences of a sample page, in reading order. */
export function expectedOf(name: string): ExpectedSentence[] {
  const file = join(import.meta.dirname, '..', 'pages', `${name}.expected.json`);
  const { sentences }: { sentences: ExpectedSentence[] } = JSON.parse(readFileSync(file, 'utf8'));
  return sentences;
}
