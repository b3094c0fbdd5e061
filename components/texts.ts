/** The words of the interface, in the language the reader's browser speaks. */

import { de } from './texts/de.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import { it } from './texts/it.ts';
import { pt } from './texts/pt.ts';
import type { Texts } from './texts/table.ts';
import { tableFor } from './texts/table-for.ts';

const tables: readonly [Texts, ...Texts[]] = [en, fr, es, de, it, pt];

/** The table for a BCP 47 tag (`fr-CA` → French); English where there is none. */
export function textsFor(language: string): Texts {
  return tableFor(tables, language);
}
