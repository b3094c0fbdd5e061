/** The report form in the popup: from what the reader means to what is saved, and sent if they want it. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { requestSending } from '../../browser/address-access.ts';
import type { MeantMatch, SelectedText } from '../../browser/messages.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import { reasonOf } from '../../browser/reason.ts';
import type { ReportDraft, ReportFormActions, ReportFormState, ReportSubject } from '../../components/report-state.ts';
import type { ListRecord } from '../../data/list-record.ts';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import type { ClaimRecord } from '../../data/record.ts';
import type { Reason } from '../../data/told-fault.ts';
import {
  changed,
  destinationFor,
  type FormContext,
  filled,
  fullest,
  issueFor,
  meantSentence,
  offeredClaims,
  pagesOf,
} from './filled-form.ts';
import { claimNamed, withFurtherClaims } from './further-claims.ts';
import { type Meant, meantMatch, meantSelection } from './what-is-meant.ts';

export interface FormPage {
  address: string;
  title: string;
  /** Nothing seen in a private window is kept. */
  private: boolean;
}

interface Options {
  page: FormPage | null;
  claims: readonly ClaimRecord[];
  lists: readonly ListRecord[];
  reportsTo: string;
  /** As they are in the outbox. */
  entries: readonly OutboxEntry[];
  /** Something was saved, so that the page looks different. */
  onSaved(): Promise<void>;
  /** Takes a report back. */
  onRemove(report: string): Promise<void>;
}

interface Begun {
  subject: ReportSubject;
  draft: ReportDraft;
  /** The claim that it begins with; `null`: the reader is to choose. */
  named: Meant['claim'];
  /** Fixed at the beginning: what the preview shows is what is kept. */
  made: Pick<FormContext, 'id' | 'created' | 'engine'>;
  step:
    | { kind: 'selected'; problem: Reason | null }
    | { kind: 'saving' }
    | { kind: 'saved'; entry: OutboxEntry }
    | { kind: 'undone' };
}

export interface ReportFormInUse {
  state: ReportFormState;
  actions: ReportFormActions;
  /** Begins with this; `anew`: also if something else was begun. */
  begin(meant: SelectedText | MeantMatch, anew?: boolean): void;
}

export function useReportForm({
  page,
  claims,
  lists,
  reportsTo,
  entries,
  onSaved,
  onRemove,
}: Options): ReportFormInUse {
  const [begun, setBegun] = useState<Begun | null>(null);
  const patch = (change: Partial<Begun>) => setBegun((now) => now && { ...now, ...change });
  const context = begun && { ...begun.made, lists, reportsTo };
  const form = begun && context && filled(begun.subject, begun.draft, context);

  // Likeliest first, asked anew when other words are meant; only the last answer counts.
  const question = useRef(0);
  const meant = begun && meantSentence(begun.subject, begun.draft);
  useEffect(() => {
    if (!meant) return;
    question.current += 1;
    const mine = question.current;
    void sendToBackground('suggest', { ...meant, title: page?.title ?? '' })
      // Without suggestions the form still works: the claims stand in the list's own order.
      .catch(() => [])
      .then(async (suggestions) => {
        const named = begun?.named ? [begun.named] : [];
        const all = await withFurtherClaims(claims, [...named, ...suggestions]);
        if (mine !== question.current) return;
        const offered = offeredClaims(all, suggestions);
        setBegun((now) => now && { ...withClaim(now, all), subject: { ...now.subject, claims: offered } });
      });
  }, [begun?.made.id, meant?.quote.exact, claims]);

  const save = async (send: boolean): Promise<boolean> => {
    if (!form?.preview || begun?.step.kind !== 'selected') return false;
    patch({ step: { kind: 'saving' } });
    let entry: OutboxEntry;
    try {
      entry = await sendToBackground('saveReport', {
        report: form.preview.report,
        send,
        private: page?.private ?? false,
      });
    } catch (error) {
      patch({ step: { kind: 'selected', problem: reasonOf(error) } });
      return false;
    }
    patch({ step: { kind: 'saved', entry } });
    await onSaved();
    return true;
  };
  return {
    state: stateOf(begun, form, page, entries, { lists, reportsTo }),
    begin(what, anew = false) {
      if (begun && !anew) return;
      const { subject, draft, claim } = 'quote' in what ? meantMatch(what) : meantSelection(what);
      const pages = pagesOf(page?.address ?? '');
      setBegun({
        // None until they are in order: nothing moves under the reader's hand.
        subject: { ...subject, claims: [], pages },
        draft: { ...draft, claim: claim && claimNamed(claims, claim), note: '', page: fullest(pages) },
        named: claim,
        made: {
          id: crypto.randomUUID(),
          created: new Date().toISOString(),
          engine: browser.runtime.getManifest().version,
        },
        step: { kind: 'selected', problem: null },
      });
    },
    actions: {
      onDraft: (change) => setBegun((now) => now && { ...now, draft: changed(now.draft, change) }),
      onSave: () => void save(false),
      onSend() {
        const destination = form?.preview?.destination;
        if (destination?.kind !== 'container') return;
        // First of all, within the click: the browser gives permissions to nobody else. If it is refused the report waits.
        const asked = requestSending([destination.address]);
        const report = form?.preview?.report.id;
        void save(true).then(async (kept) => {
          // Saving may have been the quicker one, and then it was not sent for want of an answer.
          if (kept && report && (await asked)) await sendToBackground('sendReports', [report]).catch(() => undefined);
        });
      },
      onGithub() {
        const preview = form?.preview;
        if (!preview || !begun) return;
        const issue = issueFor(preview.report, begun.draft.claim, preview.destination);
        void save(false).then((kept) => (kept && issue ? browser.tabs.create({ url: issue.address }) : null));
      },
      onUndo(id) {
        if (begun?.made.id === id) patch({ step: { kind: 'undone' } });
        void onRemove(id);
      },
    },
  };
}

function stateOf(
  begun: Begun | null,
  form: ReturnType<typeof filled> | null,
  page: FormPage | null,
  entries: readonly OutboxEntry[],
  where: Pick<FormContext, 'lists' | 'reportsTo'>,
): ReportFormState {
  if (!begun || !form) return { kind: 'nothingSelected' };
  if (page?.private) return { kind: 'private' };
  const { step } = begun;
  if (step.kind === 'undone') return step;
  if (step.kind !== 'saved') return { ...step, ...form };
  // The outbox may not have told of it yet, or the background was ended before it could.
  const entry = entries.find(({ report }) => report.id === begun.made.id) ?? step.entry;
  return { kind: 'saved', entry, destination: destinationFor(entry.report.list, where) };
}

/** The claim that it begins with, as soon as it is known; what the reader has chosen meanwhile stays. */
function withClaim(begun: Begun, claims: readonly ClaimRecord[]): Begun {
  const { draft, named } = begun;
  if (draft.claim || !named) return begun;
  return { ...begun, draft: { ...draft, claim: claimNamed(claims, named) } };
}
