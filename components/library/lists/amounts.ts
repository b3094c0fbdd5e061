/** How large a list is and what it speaks, in the reader's language. */
import { languageName } from '../../nearest.ts';

const UNITS = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
  ['byte', 1],
] as const;

/** So many languages are named, the others counted: a list may name a thousand. */
const NAMED = 12;

/** `bytes` with the unit that fits: "120 kB", « 1,5 Mo ». */
export function sizeText(bytes: number, language: string): string {
  const [unit, size] = UNITS.find((candidate) => bytes >= candidate[1]) ?? UNITS[UNITS.length - 1] ?? ['byte', 1];
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    // 1.5 MB, 15 MB: the second digit tells enough.
    maximumFractionDigits: bytes / size < 10 ? 1 : 0,
  }).format(bytes / size);
}

/** `tags` (BCP 47) by their names; the empty string where there are none. */
export function languagesText(tags: readonly string[], language: string): string {
  const named = tags.slice(0, NAMED).map((tag) => languageName(tag, language));
  return [...named, ...(tags.length > NAMED ? [`+${tags.length - NAMED}`] : [])].join(', ');
}
