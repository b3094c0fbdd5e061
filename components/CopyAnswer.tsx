/** Copies an answer with its source, ready to be pasted into a letter or a post. */
import { useState } from 'preact/hooks';
import type { ResponseRecord } from '../data/record.ts';
import { useReader } from './reader.ts';
import { responseText } from './response-text.ts';

/** Shows nothing where copying is not offered. */
export function CopyAnswer({ response }: { response: ResponseRecord }) {
  const { language, texts, copy } = useReader();
  const [outcome, setOutcome] = useState('');
  if (!copy) return null;
  const onClick = () =>
    void copy(responseText(response, language)).then((done) => setOutcome(done ? texts.copied : texts.copyFailed));
  return (
    <p class="copy">
      <button type="button" class="quiet" data-copy={response.id} onClick={onClick}>
        {texts.copyAnswer}
      </button>{' '}
      <span role="status">{outcome}</span>
    </p>
  );
}
