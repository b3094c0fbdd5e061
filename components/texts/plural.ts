/** Plural forms by the rules of a language (French: zero is singular). */

/** Makes `(count) => text`; `#` in a form stands for the number, written as the language writes it. */
export function plural(language: string, forms: { one: string; other: string }): (count: number) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count) => (rules.select(count) === 'one' ? forms.one : forms.other).replace('#', numbers.format(count));
}
