/** What a mark is called, for those who do not see it. */
import type { EventRecord } from '../../data/record.ts';
import { formatDate } from '../dates.ts';
import { nearestText } from '../nearest.ts';
import type { TimelineWords } from './words.ts';

/** "2 April 2024, Denial, Meta: Andy Stone denies …" */
export function eventName(event: EventRecord, words: Pick<TimelineWords, 'kind'>, language: string): string {
  const head = [formatDate(event.date, language), words.kind[event.kind], event.party].filter((part) => part !== null);
  return `${head.join(', ')}: ${nearestText(event.text, language)?.text ?? ''}`;
}
