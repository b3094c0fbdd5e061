/** The words for claim lists, in the language the reader's browser speaks. */

import { useReader } from '../../reader.ts';
import { de } from '../../texts/lists/de.ts';
import { en } from '../../texts/lists/en.ts';
import { es } from '../../texts/lists/es.ts';
import { fr } from '../../texts/lists/fr.ts';
import { it } from '../../texts/lists/it.ts';
import { pt } from '../../texts/lists/pt.ts';
import type { ListTexts } from '../../texts/lists/table.ts';
import { tableFor } from '../../texts/table-for.ts';

const tables: readonly [ListTexts, ...ListTexts[]] = [en, fr, es, de, it, pt];

/** The table for a BCP 47 tag (`fr-CA` → French); English where there is none. */
export function listTextsFor(language: string): ListTexts {
  return tableFor(tables, language);
}

export function useListTexts(): ListTexts {
  return listTextsFor(useReader().language);
}
