/** One of several languages. */
import type { Localised } from '../../data/claim-list.ts';

/** The text in `lang` (BCP 47) or a relation of it, else in English, else in the first language there is; `null` if none. */
export function localised(texts: Localised, lang: string): { lang: string; text: string } | null {
  const tags = Object.keys(texts);
  const primary = lang.split('-')[0];
  const tag =
    tags.find((one) => one === lang) ??
    tags.find((one) => one.split('-')[0] === primary) ??
    tags.find((one) => one === 'en') ??
    tags[0];
  const text = tag === undefined ? undefined : texts[tag];
  return tag === undefined || text === undefined ? null : { lang: tag, text };
}
