/** Plural forms by the rules of a language (French: zero is singular). */

/**
 * Makes `(count) => text`; `#` in a form stands for the number, written as the language writes it. The rules are asked for
 * at the first count: to ask for those of every language at the start would cost a page 15 ms.
 */
export function plural(language: string, forms: { one: string; other: string }): (count: number) => string {
  let rules: Intl.PluralRules | undefined;
  let numbers: Intl.NumberFormat | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(language);
    numbers ??= new Intl.NumberFormat(language);
    return (rules.select(count) === 'one' ? forms.one : forms.other).replace('#', numbers.format(count));
  };
}
