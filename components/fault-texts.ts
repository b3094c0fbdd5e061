/** The words for faults of ours, in the language the reader's browser speaks. */

import { de } from './texts/faults/de.ts';
import { en } from './texts/faults/en.ts';
import { es } from './texts/faults/es.ts';
import { fr } from './texts/faults/fr.ts';
import { it } from './texts/faults/it.ts';
import { pt } from './texts/faults/pt.ts';
import type { FaultTexts } from './texts/faults/table.ts';
import { tableFor } from './texts/table-for.ts';

const tables: readonly [FaultTexts, ...FaultTexts[]] = [en, fr, es, de, it, pt];

/** The table for a BCP 47 tag (`fr-CA` → French); English where there is none. */
export function faultTextsFor(language: string): FaultTexts {
  return tableFor(tables, language);
}
