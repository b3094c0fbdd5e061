// @vitest-environment happy-dom
/** Claims of lists that are too large to be shown as a whole can be reported, and their reports changed. */
import { act, cleanup, renderHook, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MeantMatch, Suggestion } from '../../browser/messages.ts';
import type { ReportFormState } from '../../components/report-state.ts';
import { listRecord } from '../../data/list-record.ts';
import type { ClaimRecord } from '../../data/record.ts';
import type { Report } from '../../data/report.ts';
import { useReports } from '../../entrypoints/library/follow-reports.ts';
import { withFurtherClaims } from '../../entrypoints/report-form/further-claims.ts';
import { useReportForm } from '../../entrypoints/report-form/use-report-form.ts';
import { claim, entry, list } from '../components/fixture.ts';
import { report } from '../data/report-fixture.ts';

const KNOWN: readonly ClaimRecord[] = [claim('titan-api')];
const LISTS = [listRecord(list), { ...listRecord(list), id: 'large', version: 7, claims: 100_000 }];
/** What the background has of the large list. */
const inLarge = (id: string): ClaimRecord => ({ ...claim('titan-api'), list: 'large', id });
const large = (id: string) => ({ list: 'large', claim: id });

let suggestions: Suggestion[] = [];
let saved: Report[] = [];
let entries: unknown[] = [];
/** How many claims were asked for at once. */
let asked: number[] = [];
let isSilent = false;

vi.mock('../../browser/messaging.ts', () => ({
  sendToBackground: async (name: string, argument: unknown) => {
    if (name === 'suggest') return suggestions;
    if (name === 'reports') return { entries, unreadable: [] };
    if (name === 'saveReport') {
      const { report } = argument as { report: Report };
      saved.push(report);
      return { report, send: { kind: 'saved' }, tries: 0 };
    }
    if (name !== 'claims') return undefined;
    if (isSilent) throw new Error('Sidenote did not answer.');
    const wanted = argument as { list: string; claim: string }[];
    asked.push(wanted.length);
    return wanted.flatMap((one) => (one.list === 'large' && one.claim !== 'gone' ? [inLarge(one.claim)] : []));
  },
}));

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '9.9.9' }) });
  suggestions = [];
  saved = [];
  entries = [];
  asked = [];
  isSilent = false;
});
afterEach(cleanup);

const PAGE = { address: 'https://news.example/a', title: 'News', private: false };
const MATCH: MeantMatch = {
  ...large('c99999'),
  score: 0.8125,
  quote: { exact: 'They read it all.', prefix: 'Before. ', suffix: ' After.' },
  lang: 'en',
};

function form() {
  const options = {
    page: PAGE,
    claims: KNOWN,
    lists: LISTS,
    reportsTo: '',
    entries: [],
    onSaved: async () => undefined,
    onRemove: async () => undefined,
  };
  return renderHook(() => useReportForm(options)).result;
}

/** The form as it can be filled in. */
function filledIn(state: ReportFormState) {
  if (state.kind !== 'selected') throw new Error(state.kind);
  return state;
}

describe('the report form', () => {
  test('begins with a match of a large list, and saves the report on it', async () => {
    const used = form();
    await act(() => used.current.begin(MATCH));
    await waitFor(() =>
      expect(filledIn(used.current.state).draft.claim).toMatchObject({ list: 'large', id: 'c99999' }),
    );
    expect(filledIn(used.current.state).preview?.report).toMatchObject({ ...large('c99999'), listVersion: 7 });
    await act(() => used.current.actions.onSave());
    await waitFor(() => expect(saved).toMatchObject([large('c99999')]));
  });

  test('offers the claims of large lists that are suggested, with what is known of them, in their order', async () => {
    const missing = ['Netflix'];
    suggestions = [
      { ...large('c5'), score: 0.9, match: false, missing },
      { list: 'small', claim: 'titan-api', score: 0.5, match: false, missing: [] },
      { ...large('gone'), score: 0.4, match: false, missing: [] },
    ];
    const used = form();
    await act(() => used.current.begin(MATCH));
    await waitFor(() => expect(filledIn(used.current.state).subject.claims).toHaveLength(3));
    const offered = filledIn(used.current.state).subject.claims;
    expect(offered.map((one) => [one.claim.id, one.score, one.missing])).toEqual([
      ['c5', 0.9, missing],
      ['titan-api', 0.5, []],
      ['c99999', 0, []],
    ]);
  });

  test('leaves what the reader has chosen meanwhile', async () => {
    const used = form();
    const [chosen = null] = KNOWN;
    await act(() => {
      used.current.begin(MATCH);
      used.current.actions.onDraft({ claim: chosen });
    });
    await waitFor(() => expect(filledIn(used.current.state).subject.claims).toHaveLength(2));
    expect(filledIn(used.current.state).draft.claim?.id).toBe('titan-api');
  });

  test('works with what it knows where the background does not answer', async () => {
    isSilent = true;
    const used = form();
    await act(() => used.current.begin(MATCH));
    await waitFor(() => expect(filledIn(used.current.state).subject.claims).toHaveLength(1));
    expect(filledIn(used.current.state).draft.claim).toBeNull();
  });
});

describe('my reports', () => {
  test('on a large list are named, and can be changed', async () => {
    const mine = report(large('c3'));
    entries = [entry({ kind: 'saved' }, mine)];
    const used = renderHook(() => useReports(KNOWN, LISTS, '')).result;
    await waitFor(() => expect(used.current.claims.map(({ id }) => id)).toEqual(['titan-api', 'c3']));
    await act(() => used.current.onEdit(mine.id));
    expect(used.current.editing?.draft.claim).toMatchObject({ list: 'large', id: 'c3' });
    await act(() => used.current.onDraft({ note: 'Look again' }));
    await act(() => used.current.onSaveEdit());
    await waitFor(() => expect(saved).toMatchObject([{ ...large('c3'), note: 'Look again' }]));
  });
});

describe('further claims', () => {
  test('are asked for once, in moderate numbers', async () => {
    const named = Array.from({ length: 120 }, (_, i) => large(`c${i}`));
    const all = await withFurtherClaims(KNOWN, [...named, ...named, { list: 'small', claim: 'titan-api' }]);
    expect(all).toHaveLength(121);
    expect(asked).toEqual([50, 50, 20]);
  });
});
