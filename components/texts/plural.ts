/** Plural forms by the rules of a language (French: zero is singular). */

/** Languages in which zero is singular, too; in our others one alone is. */
const SINGULAR_ZERO = ['fr', 'pt'];
/** From here on languages write numbers in groups, each in its own way. */
const GROUPED = 1000;

/**
 * Makes `(count) => text`; `#` in a form stands for the number, written as the language writes it. The browser is asked
 * for neither rules nor digits where we know them: its first answer costs a page 22 ms.
 */
export function plural(language: string, forms: { one: string; other: string }): (count: number) => string {
  let numbers: Intl.NumberFormat | undefined;
  const written = (count: number): string => {
    if (count < GROUPED) return String(count);
    numbers ??= new Intl.NumberFormat(language);
    return numbers.format(count);
  };
  return (count) => {
    const isOne = count === 1 || (count === 0 && SINGULAR_ZERO.includes(language));
    return (isOne ? forms.one : forms.other).replace('#', written(count));
  };
}
