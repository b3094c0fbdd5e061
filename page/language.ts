/**
 * The language that a page declares, as BCP 47. Pages write `en_US` or `fr,en`: what can be read of such is taken, for
 * `Intl` throws on the rest.
 * @returns the empty string if there is none
 */
export function languageTag(written: string): string {
  const tag = written.trim().replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? '';
  } catch {
    return /^[a-z]{2,3}(?![a-z])/i.exec(tag)?.[0].toLowerCase() ?? '';
  }
}
