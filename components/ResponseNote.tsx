/** One answer to a claim: who, in what role, when, in which words, with what source. */
import type { ResponseRecord } from '../data/record.ts';
import { Conflicts } from './Conflicts.tsx';
import { CopyAnswer } from './CopyAnswer.tsx';
import { yearOf } from './dates.ts';
import { nearestText } from './nearest.ts';
import { Quotation } from './Quotation.tsx';
import { useReader } from './reader.ts';
import { Sources } from './Sources.tsx';
import { When } from './When.tsx';
import { Words } from './Words.tsx';

export function ResponseNote({ response }: { response: ResponseRecord }) {
  return (
    <article class="response" data-response={response.id} data-kind={response.kind}>
      <h3>
        <ResponseHeading response={response} />
      </h3>
      <Byline response={response} />
      <Quotation response={response} />
      <p class="summary">
        <Words of={response.summary} />
      </p>
      <Conflicts conflicts={response.conflicts} />
      <Sources sources={response.sources} />
      <CopyAnswer response={response} />
    </article>
  );
}

/** The list maker's heading, or one made of kind, party and year. */
export function ResponseHeading({ response }: { response: ResponseRecord }) {
  const { texts } = useReader();
  if (response.heading) return <Words of={response.heading} />;
  return <>{texts.responseHeading(response.kind, response.party, yearOf(response.date))}</>;
}

function Byline({ response }: { response: ResponseRecord }) {
  const { language } = useReader();
  const { speaker, role, party, date } = response;
  // "Meta's communications director, Meta" says it twice.
  const partyNamed = role !== undefined && nearestText(role, language)?.text.includes(party);
  const who = [
    speaker !== undefined && <strong key="speaker">{speaker}</strong>,
    role && <Words key="role" of={role} />,
    !partyNamed && party,
  ].filter((part) => part !== false && part !== undefined);
  return (
    <p class="byline">
      <When iso={date} /> · {who.flatMap((part, index) => (index === 0 ? [part] : [', ', part]))}
    </p>
  );
}
