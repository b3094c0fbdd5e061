/** A sentence of the page as a button: pressing it shows the sentence where it stands. */
import { useReader } from './reader.ts';
import type { ShownSentence } from './sentence.ts';

export interface SentenceButtonProps {
  sentence: ShownSentence;
  /** Of its text, where other buttons are said to be about it. */
  id?: string;
  onShow(key: string): void;
}

export function SentenceButton({ sentence, id, onShow }: SentenceButtonProps) {
  const { texts } = useReader();
  return (
    <button type="button" class="sentence" data-sentence={sentence.key} onClick={() => onShow(sentence.key)}>
      <span class="visually-hidden">{texts.showOnPage} </span>
      <span class="sentence-text" {...(id === undefined ? {} : { id })} lang={sentence.lang || undefined} dir="auto">
        {sentence.text}
      </span>
    </button>
  );
}
