/** Reads reports from a file the reader chooses, and tells what became of each. */
import { useRef, useState } from 'preact/hooks';
import { useReasonWords } from '../reason-words.ts';
import { useReportTexts } from '../report-texts.ts';
import type { FileFault, Imported, ImportResult } from './reports-state.ts';

type ImportState = { kind: 'offered' | 'reading' } | Imported;

/** So many faults are told one by one; their number is told in any case. */
const FAULTS = 20;

export function ImportFile({ onImport }: { onImport(file: Blob): Promise<Imported> }) {
  const words = useReportTexts().library;
  const why = useReasonWords();
  const [state, setState] = useState<ImportState>({ kind: 'offered' });
  const field = useRef<HTMLInputElement>(null);
  const read = (file: File) => {
    setState({ kind: 'reading' });
    void onImport(file).then((imported) => {
      setState(imported);
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
        {state.kind === 'failed' && why(state.reason)}
        {state.kind === 'read' && <Result {...state} />}
      </div>
    </div>
  );
}

function Result({ added, known, faults }: ImportResult) {
  const words = useReportTexts().library;
  return (
    <>
      <p>{[words.added(added), known > 0 && words.known(known)].filter(Boolean).join(' ')}</p>
      {faults.length > 0 && (
        <>
          <p>{words.faulty(faults.length)}</p>
          <ul class="faults">
            {faults.slice(0, FAULTS).map((fault, index) => (
              <li key={index}>
                <FaultWords fault={fault} />
              </li>
            ))}
            {faults.length > FAULTS && <li>…</li>}
          </ul>
        </>
      )}
    </>
  );
}

function FaultWords({ fault }: { fault: FileFault }) {
  const words = useReportTexts().library;
  if (fault.kind !== 'notTaken') return words[fault.kind];
  return (
    <>
      {words.notTaken(fault.number)} <bdi lang="en">{fault.detail}</bdi>
    </>
  );
}
