/** A small picture of what Sidenote does, made of a sentence and a note: from the story that ships. */
import { useReader } from './reader.ts';
import { When } from './When.tsx';

/** When Meta's spokesman answered. */
const ANSWERED = '2024-04-02';
/** The language he answered in. */
const SAID_IN = 'en';

export function Example() {
  const { texts } = useReader();
  const { exampleLabel, exampleBefore, exampleMarked, exampleAfter, exampleHeading, exampleQuote } = texts.welcome;
  return (
    <figure class="example" aria-label={exampleLabel}>
      <p class="example-article">
        {exampleBefore}
        <mark>{exampleMarked}</mark>
        {exampleAfter}
      </p>
      <div class="example-note">
        <p class="status" data-status="contested">
          <strong class="status-word">{texts.status.contested}</strong>
        </p>
        <p class="example-heading">{exampleHeading}</p>
        <p class="byline">
          <When iso={ANSWERED} /> · Andy Stone, Meta
        </p>
        <blockquote>{exampleQuote}</blockquote>
        {texts.language !== SAID_IN && <p class="translation-mark">{texts.translation}</p>}
      </div>
    </figure>
  );
}
