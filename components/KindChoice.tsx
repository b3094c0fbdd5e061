/** What is wrong with a sentence's marks. */
import { useId } from 'preact/hooks';
import type { ReportKind } from '../data/report.ts';
import { useReportTexts } from './report-texts.ts';

const KINDS: readonly ReportKind[] = ['makes-claim', 'not-claim', 'out-of-date'];

export interface KindChoiceProps {
  chosen: ReportKind;
  onChoose(kind: ReportKind): void;
}

export function KindChoice({ chosen, onChoose }: KindChoiceProps) {
  const texts = useReportTexts();
  const name = useId();
  return (
    <fieldset class="choices" data-choice="kind">
      <legend>{texts.form.kindQuestion}</legend>
      {KINDS.map((kind) => (
        <label key={kind} class="choice plain">
          <input type="radio" name={name} value={kind} checked={kind === chosen} onChange={() => onChoose(kind)} />
          <span>
            {texts.kind[kind]}
            {kind === 'makes-claim' && <span class="choice-more"> ({texts.form.makesClaimMore})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
