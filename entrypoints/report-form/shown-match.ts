/** A match that is shown, as what a report is about. */
import type { MeantMatch } from '../../browser/messages.ts';
import type { ShownSentence } from '../../components/sentence.ts';
import type { ClaimRecord } from '../../data/record.ts';

export function shownMatch({ list, id }: ClaimRecord, sentence: ShownSentence): MeantMatch {
  const { text: exact, prefix, suffix, lang, matches } = sentence;
  const score = matches.find((match) => match.list === list && match.claim === id)?.score ?? 0;
  return { list, claim: id, score, quote: { exact, prefix, suffix }, lang };
}
