/** The words for reports, in the language the reader's browser speaks. */

import { useReader } from './reader.ts';
import { de } from './texts/reports/de.ts';
import { en } from './texts/reports/en.ts';
import { es } from './texts/reports/es.ts';
import { fr } from './texts/reports/fr.ts';
import { it } from './texts/reports/it.ts';
import { pt } from './texts/reports/pt.ts';
import type { ReportTexts } from './texts/reports/table.ts';
import { tableFor } from './texts/table-for.ts';

const tables: readonly [ReportTexts, ...ReportTexts[]] = [en, fr, es, de, it, pt];

/** The table for a BCP 47 tag (`fr-CA` → French); English where there is none. */
export function reportTextsFor(language: string): ReportTexts {
  return tableFor(tables, language);
}

export function useReportTexts(): ReportTexts {
  return reportTextsFor(useReader().language);
}
