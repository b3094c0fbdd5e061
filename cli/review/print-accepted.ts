/** What `--accept` has done, for people. */
import type { Accepted } from './accept.ts';
import { plain } from './plain.ts';

export interface Acceptance {
  /** The list's file. */
  file: string;
  before: number;
  version: number;
  accepted: Accepted[];
}

export function printAcceptance({ file, before, version, accepted }: Acceptance): string {
  const last =
    before === version
      ? `${plain(file)} is as it was, version ${version}: there was nothing to add.`
      : `${plain(file)}: version ${before} is now version ${version}.`;
  return `${[...accepted.flatMap(lines), last].join('\n')}\n`;
}

function lines({ id, kind, claim, phrasing, example }: Accepted): string[] {
  if (kind === 'out-of-date') {
    return [`${plain(id)}: ${claim}: nothing to write, the answers are mended by hand.`];
  }
  return [
    ...(phrasing
      ? [`${plain(id)}: ${claim}.phrasings.${phrasing.lang}: ${plain(phrasing.text)}${already(phrasing.added)}`]
      : []),
    ...(example
      ? [`${plain(id)}: ${claim}.examples.${example.kind}: ${plain(example.text)}${already(example.added)}`]
      : []),
  ];
}

const already = (added: boolean): string => (added ? '' : ' (was there already)');
