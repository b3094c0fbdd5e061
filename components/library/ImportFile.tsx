/** Reads reports from a file the reader chooses, and tells what became of each. */
import { useRef, useState } from 'preact/hooks';
import { useReportTexts } from '../report-texts.ts';
import type { ImportResult } from './reports-state.ts';

type ImportState =
  | { kind: 'offered' }
  | { kind: 'reading' }
  | { kind: 'done'; result: ImportResult }
  | { kind: 'failed'; reason: string };

/** So many faults are told one by one; their number is told in any case. */
const FAULTS = 20;

export function ImportFile({ onImport }: { onImport(text: string): Promise<ImportResult> }) {
  const words = useReportTexts().library;
  const [state, setState] = useState<ImportState>({ kind: 'offered' });
  const field = useRef<HTMLInputElement>(null);
  const read = (file: File) => {
    setState({ kind: 'reading' });
    file
      .text()
      .then(onImport)
      .then(
        (result) => setState({ kind: 'done', result }),
        (error: unknown) =>
          setState({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
      )
      .finally(() => {
        // So that the same file can be chosen again once it is mended.
        if (field.current) field.current.value = '';
      });
  };
  return (
    <div class="import" data-import={state.kind}>
      <label class="file-button">
        <input
          ref={field}
          class="visually-hidden"
          type="file"
          accept=".json,.jsonld,application/json,application/ld+json"
          disabled={state.kind === 'reading'}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) read(file);
          }}
        />
        {words.import}
      </label>
      <div class="import-outcome" role="status">
        {state.kind === 'reading' && words.importing}
        {state.kind === 'failed' && state.reason}
        {state.kind === 'done' && <Imported {...state.result} />}
      </div>
    </div>
  );
}

function Imported({ added, known, faults }: ImportResult) {
  const words = useReportTexts().library;
  return (
    <>
      <p>{[words.added(added), known > 0 && words.known(known)].filter(Boolean).join(' ')}</p>
      {faults.length > 0 && (
        <>
          <p>{words.faulty(faults.length)}</p>
          <ul class="faults">
            {faults.slice(0, FAULTS).map((fault, index) => (
              <li key={index}>{fault}</li>
            ))}
            {faults.length > FAULTS && <li>…</li>}
          </ul>
        </>
      )}
    </>
  );
}
