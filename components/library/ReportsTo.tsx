/** Where the reader's reports go, if not where each claim list says. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Reason } from '../../data/told-fault.ts';
import { useReasonWords } from '../reason-words.ts';
import { useReportTexts } from '../report-texts.ts';

export interface ReportsToProps {
  /** An address, `owner/name`, or the empty string: as each list says. */
  reportsTo: string;
  /** Keeps it. Never rejects. */
  onReportsTo(value: string): Promise<KeptReportsTo>;
}

/** What became of what the reader typed; `bad`: it is none of these. */
export type KeptReportsTo = { kind: 'kept' | 'bad' } | { kind: 'failed'; reason: Reason };

export function ReportsTo({ reportsTo, onReportsTo }: ReportsToProps) {
  const texts = useReportTexts();
  const words = texts.settings;
  const why = useReasonWords();
  const [value, setValue] = useState(reportsTo);
  const [outcome, setOutcome] = useState<KeptReportsTo | { kind: 'none' }>({ kind: 'none' });
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // It may change elsewhere
  useEffect(() => setValue(reportsTo), [reportsTo]);
  const submit = async () => {
    const kept = await onReportsTo(value.trim());
    setOutcome(kept);
    if (kept.kind === 'bad') field.current?.focus();
  };
  return (
    <form
      class="reports-to"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <label class="field-name" for={id}>
        {words.address}
      </label>
      <div class="reports-to-field">
        <input
          ref={field}
          id={id}
          type="text"
          inputMode="url"
          spellcheck={false}
          autoComplete="off"
          dir="ltr"
          aria-describedby={`${id}-more ${id}-outcome`}
          aria-invalid={outcome.kind === 'bad'}
          value={value}
          onInput={({ currentTarget }) => {
            setValue(currentTarget.value);
            setOutcome({ kind: 'none' });
          }}
        />
        <button type="submit">{texts.save}</button>
      </div>
      <p id={`${id}-more`} class="check-more">
        {words.more}
      </p>
      <p id={`${id}-outcome`} class="outcome" role="status">
        {outcome.kind === 'kept' && words.saved}
        {outcome.kind === 'bad' && words.bad}
        {outcome.kind === 'failed' && why(outcome.reason)}
      </p>
    </form>
  );
}
