/** The sentences of the page that make a claim, as buttons: pressing one shows it on the page. */
import { MatchNote } from './MatchNote.tsx';
import { useReader } from './reader.ts';
import { SentenceButton } from './SentenceButton.tsx';
import type { ShownMatch, ShownSentence } from './sentence.ts';

/** More than this many sentences of one claim are folded: a popup is low, and the answers come first. */
const OPEN = 1;

export interface SentencesProps {
  sentences: readonly { sentence: ShownSentence; match: ShownMatch }[];
  onShow(key: string): void;
  onRemoveReport?: (report: string) => void;
}

export function Sentences({ sentences, onShow, ...rest }: SentencesProps) {
  const { texts } = useReader();
  const lines = sentences.map(({ sentence, match }) => (
    <li key={sentence.key}>
      <SentenceButton sentence={sentence} onShow={onShow} />
      <MatchNote match={match} lang={sentence.lang} {...rest} />
    </li>
  ));
  return (
    <>
      <ul class="sentences">{lines.slice(0, OPEN)}</ul>
      {lines.length > OPEN && (
        <details>
          <summary>{texts.moreSentences(lines.length - OPEN)}</summary>
          <ul class="sentences">{lines.slice(OPEN)}</ul>
        </details>
      )}
    </>
  );
}
