/** The reader's reports one by one, the newest first: filtered by what has become of them, changed and deleted in their place. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import type { ClaimRecord } from '../../data/record.ts';
import { Choice } from '../Choice.tsx';
import { Notice } from '../Notice.tsx';
import { useReportTexts } from '../report-texts.ts';
import type { ReportFilter } from '../texts/reports/table.ts';
import { ReportEntry } from './ReportEntry.tsx';
import { countsOf, FILTERS, fits } from './report-filter.ts';
import type { EditedReport, ReportsActions } from './reports-state.ts';

/** So many are shown at once, and so many more at each press: nobody reads a thousand, and every change would draw them all. */
const SHOWN = 50;

export interface ReportEntriesProps {
  entries: readonly OutboxEntry[];
  /** `null`: none is being changed. */
  editing: EditedReport | null;
  /** Every known claim. */
  claims: readonly ClaimRecord[];
  actions: ReportsActions;
}

/** What the reader has deleted; `comesBack`: and then wanted back. */
interface Deleted {
  entry: OutboxEntry;
  comesBack: boolean;
}

/** Says how a report is made where there is none. */
export function ReportEntries({ entries, editing, claims, actions }: ReportEntriesProps) {
  const words = useReportTexts().library;
  const [filter, setFilter] = useState<ReportFilter>('all');
  const [shown, setShown] = useState(SHOWN);
  // What was deleted stands where it stood, until the reader leaves, so that it can be put back.
  const [deleted, setDeleted] = useState<ReadonlyMap<string, Deleted>>(new Map());
  const list = useRef<HTMLUListElement>(null);
  const used = useRef(false);
  const claimOf = useMemo(() => new Map(claims.map((claim) => [`${claim.list}/${claim.id}`, claim])), [claims]);
  const newestFirst = useMemo(
    () =>
      [
        ...entries.filter(({ report }) => !deleted.has(report.id)),
        ...[...deleted.values()].map(({ entry }) => entry),
      ].toSorted((a, b) => (a.report.created < b.report.created ? 1 : a.report.created > b.report.created ? -1 : 0)),
    [entries, deleted],
  );
  const counts = useMemo(() => countsOf(newestFirst.filter(({ report }) => !deleted.has(report.id))), [newestFirst]);
  const fitting = newestFirst.filter((entry) => fits(entry, filter));
  // What was pressed may be gone with a report that does not fit the filter any more
  useEffect(() => {
    if (used.current && document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [entries]);
  // It is called deleted until it is really there again
  useEffect(() => {
    const back = entries.filter(({ report }) => deleted.get(report.id)?.comesBack).map(({ report }) => report.id);
    if (back.length > 0) setDeleted((now) => new Map([...now].filter(([id]) => !back.includes(id))));
  }, [entries, deleted]);
  if (newestFirst.length === 0) return <Notice says={words.none} />;
  const remove = (entry: OutboxEntry) => {
    setDeleted((now) => new Map(now).set(entry.report.id, { entry, comesBack: false }));
    actions.onDelete(entry.report.id);
  };
  const restore = (entry: OutboxEntry) => {
    setDeleted((now) => new Map(now).set(entry.report.id, { entry, comesBack: true }));
    actions.onRestore(entry);
  };
  return (
    <>
      <Choice
        label={words.filter}
        options={FILTERS.map((value) => ({ value, text: `${words.filters[value]} (${counts[value]})` }))}
        chosen={filter}
        onChoose={(chosen) => {
          setFilter(chosen);
          setShown(SHOWN);
        }}
      />
      {fitting.length === 0 && <p class="none">{words.noneOfThese}</p>}
      <ul
        ref={list}
        class="report-entries"
        tabIndex={-1}
        onFocusIn={() => {
          used.current = true;
        }}
      >
        {fitting.slice(0, shown).map((entry) => (
          <ReportEntry
            key={entry.report.id}
            entry={entry}
            claim={claimOf.get(`${entry.report.list}/${entry.report.claim}`) ?? null}
            destination={actions.destinationOf(entry.report.list)}
            edited={editing?.id === entry.report.id ? editing : null}
            deleted={deleted.has(entry.report.id)}
            actions={actions}
            onDelete={() => remove(entry)}
            onRestore={() => restore(entry)}
          />
        ))}
      </ul>
      {fitting.length > shown && (
        <button type="button" data-action="more" onClick={() => setShown((now) => now + SHOWN)}>
          {words.more(Math.min(SHOWN, fitting.length - shown))}
        </button>
      )}
    </>
  );
}
