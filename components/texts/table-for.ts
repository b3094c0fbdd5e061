/** The table for a BCP 47 tag (`fr-CA` → French); the first one where there is none. */
export function tableFor<T extends { language: string }>(tables: readonly [T, ...T[]], language: string): T {
  const primary = language.toLowerCase().split('-')[0];
  return tables.find((table) => table.language === primary) ?? tables[0];
}
