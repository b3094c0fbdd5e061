/** Exactly what of a report is kept and, where it may be sent, what would go: part by part, and as data. */
import type { ComponentChildren } from 'preact';
import type { ClaimRecord } from '../data/record.ts';
import { dayFirst } from './dates.ts';
import { destinationName } from './destination-name.ts';
import { useReader } from './reader.ts';
import type { ReportPreview } from './report-state.ts';
import { useReportTexts } from './report-texts.ts';
import type { ReportTexts } from './texts/reports/table.ts';
import { Words } from './Words.tsx';

export interface ReportPreviewViewProps {
  preview: ReportPreview;
  claim: ClaimRecord;
}

type Part = keyof ReportTexts['form']['part'];

/** Stands open where something may be sent: nobody sends what they have not seen. */
export function ReportPreviewView({ preview: { report, json, destination }, claim }: ReportPreviewViewProps) {
  const texts = useReportTexts();
  const { language } = useReader();
  const words = texts.form;
  const { quote, lang, kind, page, note, list, listVersion, engine, score, created } = report;
  const quoted = (text: string) => (
    <q lang={lang || undefined} dir="auto">
      {text}
    </q>
  );
  const percent = score === null ? null : new Intl.NumberFormat(language, { style: 'percent' }).format(score);
  const parts: [part: Part, content: ComponentChildren][] = [
    ['kind', texts.kind[kind]],
    ['claim', <Words key="claim" of={claim.statement} />],
    ['sentence', quoted(quote.exact)],
    ['before', quote.prefix !== '' && quoted(quote.prefix)],
    ['after', quote.suffix !== '' && quoted(quote.suffix)],
    ['page', page === '' ? words.noPage : <bdi dir="ltr">{page}</bdi>],
    ['note', note !== '' && <span dir="auto">{note}</span>],
    ['list', words.list(list, listVersion)],
    ['engine', words.engine(engine, percent)],
    [
      'date',
      <time key="date" dateTime={created}>
        {momentIn(created, language)}
      </time>,
    ],
  ];
  const name = destinationName(destination);
  return (
    <details class="preview" open={destination.kind !== 'none'}>
      <summary>
        {words.kept}
        {destination.kind === 'container' && `, ${words.sentTo(name)}`}
        {destination.kind === 'github' && `, ${words.formAt(name)}`}
      </summary>
      <dl>
        {parts.map(
          ([part, content]) =>
            content && (
              <div key={part} data-part={part}>
                <dt>{words.part[part]}</dt>
                <dd>{content}</dd>
              </div>
            ),
        )}
      </dl>
      <p class="how">{words.anonymous}</p>
      <details class="data">
        <summary>{words.data}</summary>
        {/* It scrolls, and the keyboard has to reach what scrolls. */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region */}
        <pre dir="ltr" tabIndex={0}>
          {json}
        </pre>
      </details>
    </details>
  );
}

/** A moment in UTC, as it is kept: the reader's own time zone would tell where they are. What is none comes back unchanged. */
function momentIn(iso: string, language: string): string {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return iso;
  return new Intl.DateTimeFormat(dayFirst(language), {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'UTC',
  }).format(moment);
}
