/** A claim's answers, folded to one line that names them. */
import type { ResponseRecord } from '../data/record.ts';
import { ResponseHeading } from './ResponseNote.tsx';
import { Responses } from './Responses.tsx';
import { useReader } from './reader.ts';

/** How many answers the folded line names: it stays one or two lines long. */
const NAMED = 3;

/** `open`: whether it stands open at first. Shows nothing where nobody has answered. */
export function Answers({ responses, open }: { responses: readonly ResponseRecord[]; open: boolean }) {
  const { texts } = useReader();
  if (responses.length === 0) return null;
  return (
    <details class="answers" open={open}>
      <summary>
        {texts.answers}
        <span class="answers-named">
          {responses.slice(0, NAMED).map((response, index) => (
            <span key={response.id}>
              {index > 0 && ' · '}
              <ResponseHeading response={response} />
            </span>
          ))}
          {responses.length > NAMED && ` · +${responses.length - NAMED}`}
        </span>
      </summary>
      <Responses responses={responses} />
    </details>
  );
}
