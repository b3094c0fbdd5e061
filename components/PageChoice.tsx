/** How much of the page's address goes with a report; folded to what is chosen. */
import { useId } from 'preact/hooks';
import type { PageDetail } from '../data/report.ts';
import type { ReportSubject } from './report-state.ts';
import { useReportTexts } from './report-texts.ts';

const DETAILS: readonly PageDetail[] = ['full', 'site', 'none'];

export interface PageChoiceProps {
  pages: ReportSubject['pages'];
  chosen: PageDetail;
  onChoose(page: PageDetail): void;
}

/** Shows nothing where there is nothing to choose. */
export function PageChoice({ pages, chosen, onChoose }: PageChoiceProps) {
  const words = useReportTexts().form;
  const name = useId();
  const offered = DETAILS.filter((detail) => pages[detail] !== undefined);
  if (offered.length < 2) return null;
  return (
    <details class="page-choice">
      <summary>
        {words.pageQuestion}
        {/* Not a colon: French has a space before it. */}
        {' · '}
        <span class="chosen">{words.page[chosen]}</span>
      </summary>
      <fieldset class="choices" data-choice="page">
        <legend class="visually-hidden">{words.pageQuestion}</legend>
        {offered.map((detail) => (
          <label key={detail} class="choice plain">
            <input
              type="radio"
              name={name}
              value={detail}
              checked={detail === chosen}
              onChange={() => onChoose(detail)}
            />
            <span>
              {words.page[detail]}
              {pages[detail] !== '' && (
                <bdi class="address" dir="ltr">
                  {pages[detail]}
                </bdi>
              )}
            </span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
