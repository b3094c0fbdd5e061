/** Where the reader's reports go, if not where each claim list says. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useReportTexts } from '../report-texts.ts';

export interface ReportsToProps {
  /** An address, `owner/name`, or the empty string: as each list says. */
  reportsTo: string;
  /** Whether it is one of these; kept only then. Rejects with an Error in plain words. */
  onReportsTo(value: string): Promise<boolean>;
}

type Outcome = { kind: 'none' | 'kept' | 'bad' } | { kind: 'failed'; reason: string };

export function ReportsTo({ reportsTo, onReportsTo }: ReportsToProps) {
  const texts = useReportTexts();
  const words = texts.settings;
  const [value, setValue] = useState(reportsTo);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // It may change elsewhere
  useEffect(() => setValue(reportsTo), [reportsTo]);
  const submit = async () => {
    try {
      const kept = await onReportsTo(value.trim());
      setOutcome({ kind: kept ? 'kept' : 'bad' });
      if (!kept) field.current?.focus();
    } catch (error) {
      setOutcome({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
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
        {outcome.kind === 'failed' && outcome.reason}
      </p>
    </form>
  );
}
