/** An answer as plain text. */
import type { ResponseRecord, SourceRecord } from '../data/record.ts';
import { formatDate, yearOf } from './dates.ts';
import { languageName, nearestText, sameLanguage } from './nearest.ts';
import { textsFor } from './texts.ts';

/**
 * Who, when, in which words, and every source with its address, one line each. The quotation is the original; a
 * translation is added where the reader needs one, and called one.
 * @param language the reader's, BCP 47
 */
export function responseText(response: ResponseRecord, language: string): string {
  const texts = textsFor(language);
  const { kind, party, speaker, date, heading, quote, translations, summary, sources, conflicts } = response;
  const title = (heading && nearestText(heading, language)?.text) ?? texts.responseHeading(kind, party, yearOf(date));
  const who = speaker === undefined ? party : `${speaker}, ${party}`;
  const lines = [title, `${formatDate(date, language)} · ${who}`];
  if (quote) {
    const foreign = !sameLanguage(quote.lang, language);
    lines.push(`“${quote.text}”${foreign ? ` (${texts.original(languageName(quote.lang, texts.language))})` : ''}`);
    const translation = foreign ? nearestText(translations ?? {}, language) : null;
    if (translation && !translation.fallback) lines.push(`${texts.translation}: “${translation.text}”`);
  }
  lines.push(nearestText(summary, language)?.text ?? '');
  for (const { text } of conflicts) lines.push(`${texts.disagree} ${nearestText(text, language)?.text ?? ''}`);
  for (const source of sources) lines.push(`${texts.source} ${sourceText(source, language)}`);
  return lines.filter((line) => line !== '').join('\n');
}

function sourceText({ title, publisher, date, url, checked }: SourceRecord, language: string): string {
  const parts = [title, publisher, date === undefined ? '' : formatDate(date, language)].filter((part) => part !== '');
  const mark = checked ? '' : ` (${textsFor(language).unchecked})`;
  return `${parts.join(', ')}${mark}${url === undefined ? '' : `\n${url}`}`;
}
