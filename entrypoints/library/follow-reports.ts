/** The reader's reports in the library: as they are in the outbox, and the one that is being changed. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { requestSending } from '../../browser/address-access.ts';
import { outboxChanges } from '../../browser/change-channel.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import type { OutboxContents } from '../../browser/outbox/entries.ts';
import { reasonOf } from '../../browser/reason.ts';
import type { ReportsProps } from '../../components/library/Reports.tsx';
import type { ReportsState } from '../../components/library/reports-state.ts';
import type { ReportDraft, ReportSubject } from '../../components/report-state.ts';
import { annotationCollection, annotationOf } from '../../data/annotation.ts';
import type { ListRecord } from '../../data/list-record.ts';
import type { ClaimRecord } from '../../data/record.ts';
import type { Report } from '../../data/report.ts';
import type { Reason } from '../../data/told-fault.ts';
import {
  changed,
  destinationFor,
  filled,
  fullest,
  issueFor,
  offeredClaims,
  pagesOf,
} from '../report-form/filled-form.ts';
import { claimNamed, withFurtherClaims } from '../report-form/further-claims.ts';
import { readReportFile } from './read-report-file.ts';

interface Edit {
  before: Report;
  subject: ReportSubject;
  draft: ReportDraft;
  saving: boolean;
  problem: Reason | null;
}

type Contents = { kind: 'loading' } | { kind: 'failed'; reason: Reason } | ({ kind: 'known' } & OutboxContents);

const NOTHING: OutboxContents = { entries: [], unreadable: [] };

/** @param shown the claims of the lists that are shown as a whole */
export function useReports(
  shown: readonly ClaimRecord[],
  lists: readonly ListRecord[],
  reportsTo: string,
): ReportsProps {
  const [contents, setContents] = useState<Contents>({ kind: 'loading' });
  const [edit, setEdit] = useState<Edit | null>(null);
  const ask = () => void read().then(setContents);
  useEffect(() => {
    ask();
    return outboxChanges.watch(ask);
  }, []);
  const { entries, unreadable } = contents.kind === 'known' ? contents : NOTHING;
  const claims = useReportedClaims(shown, entries);
  const find = (id: string) => entries.find(({ report }) => report.id === id) ?? null;
  const claimOf = (report: Report) => claimNamed(claims, report);
  const where = { lists, reportsTo };
  /** What goes wrong is told in the place of the list. */
  const act = (action: Promise<unknown>) =>
    void action.catch((error: unknown) => setContents({ kind: 'failed', reason: reasonOf(error) }));
  const contextOf = ({ id, created, engine }: Report) => ({ ...where, id, created, engine });

  const save = async () => {
    const preview = edit && filled(edit.subject, edit.draft, contextOf(edit.before)).preview;
    if (!preview) return;
    setEdit({ ...edit, saving: true, problem: null });
    try {
      const { kind } = find(edit.before.id)?.send ?? { kind: 'saved' };
      await sendToBackground('saveReport', { report: preview.report, send: kind === 'queued', private: false });
      setEdit(null);
    } catch (error) {
      setEdit({ ...edit, saving: false, problem: reasonOf(error) });
    }
  };
  return {
    state: stateOf(contents),
    claims,
    editing: edit && {
      id: edit.before.id,
      saving: edit.saving,
      problem: edit.problem,
      ...filled(edit.subject, edit.draft, contextOf(edit.before)),
    },
    destinationOf: (list) => destinationFor(list, where),
    jsonOf: (report) => JSON.stringify(annotationOf(report), null, 2),
    onEdit(id) {
      const report = find(id)?.report;
      if (report) setEdit(editOf(report, claims, claimOf(report)));
    },
    onDraft: (patch) => setEdit((now) => now && { ...now, draft: changed(now.draft, patch) }),
    onSaveEdit: () => void save(),
    onCancelEdit: () => setEdit(null),
    onSend(ids) {
      const destinations = ids.map((id) => destinationFor(find(id)?.report.list ?? '', where));
      const addresses = destinations.flatMap((one) => (one.kind === 'container' ? [one.address] : []));
      // First of all, within the click: the browser gives permissions to nobody else.
      const asked = requestSending(addresses);
      act(asked.then(() => sendToBackground('sendReports', [...ids])));
    },
    onGithub(id) {
      const report = find(id)?.report;
      const issue = report && issueFor(report, claimOf(report), destinationFor(report.list, where));
      if (issue) act(browser.tabs.create({ url: issue.address }));
    },
    onHold: (id) => act(sendToBackground('holdReports', [id])),
    onDelete: (id) => act(sendToBackground('removeReport', id)),
    onRestore: (entry) => act(sendToBackground('restoreReport', entry)),
    exportText: () =>
      `${JSON.stringify(
        annotationCollection(
          crypto.randomUUID(),
          entries.map(({ report }) => report),
        ),
        null,
        2,
      )}\n`,
    async onImport(file) {
      try {
        const { reports, faults } = readReportFile(await file.text());
        return { kind: 'read', ...(await sendToBackground('importReports', reports)), faults };
      } catch (error) {
        return { kind: 'failed', reason: reasonOf(error) };
      }
    },
    unreadableText: () => `${JSON.stringify(unreadable, null, 2)}\n`,
    onDeleteUnreadable: () => act(sendToBackground('dropUnreadable')),
    onTryAgain: ask,
  };
}

/** Together with those that reports name and no list shows. They come a moment later. */
function useReportedClaims(shown: readonly ClaimRecord[], entries: OutboxContents['entries']): readonly ClaimRecord[] {
  const [claims, setClaims] = useState(shown);
  const question = useRef(0);
  useEffect(() => {
    question.current += 1;
    const mine = question.current;
    const reported = entries.map(({ report }) => report);
    void withFurtherClaims(shown, reported).then((all) => mine === question.current && setClaims(all));
  }, [shown, entries]);
  return claims;
}

async function read(): Promise<Contents> {
  try {
    return { kind: 'known', ...(await sendToBackground('reports')) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

function stateOf(contents: Contents): ReportsState {
  return contents.kind === 'known'
    ? { kind: 'known', entries: contents.entries, unreadable: contents.unreadable.length }
    : contents;
}

/** What is kept of the page is all there is to choose other words from. */
function editOf(report: Report, claims: readonly ClaimRecord[], claim: ClaimRecord | null): Edit {
  const { quote, lang, kind, note, page, score } = report;
  const start = quote.prefix.length;
  const offered = offeredClaims(claims, []).map((one) => (one.claim === claim ? { ...one, score: score ?? 0 } : one));
  const pages = pagesOf(page);
  return {
    before: report,
    subject: { text: quote.prefix + quote.exact + quote.suffix, lang, claims: offered, pages },
    draft: {
      kind,
      claim,
      note,
      page: fullest(pages),
      start,
      end: start + quote.exact.length,
    },
    saving: false,
    problem: null,
  };
}
