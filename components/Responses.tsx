/** The answers to a claim or a story, in the list maker's order. */
import type { ResponseRecord } from '../data/record.ts';
import { ResponseNote } from './ResponseNote.tsx';
import { useReader } from './reader.ts';

/** The deciding answers come first in a list; this many stand open, so that a claim and its answers fit one look. */
const DECIDING = 3;

export function Responses({ responses }: { responses: readonly ResponseRecord[] }) {
  const { texts } = useReader();
  const deciding = responses.slice(0, DECIDING);
  const rest = responses.slice(DECIDING);
  return (
    <div class="responses">
      {deciding.map((response) => (
        <ResponseNote key={response.id} response={response} />
      ))}
      {rest.length > 0 && (
        <details class="more">
          <summary>{texts.moreAnswers(rest.length)}</summary>
          {rest.map((response) => (
            <ResponseNote key={response.id} response={response} />
          ))}
        </details>
      )}
    </div>
  );
}
