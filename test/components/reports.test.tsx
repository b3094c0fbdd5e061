// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Reports, type ReportsProps } from '../../components/library/Reports.tsx';
import { ReportsTo } from '../../components/library/ReportsTo.tsx';
import type { FileFault, Imported } from '../../components/library/reports-state.ts';
import { Reader } from '../../components/reader.ts';
import { reportTextsFor } from '../../components/report-texts.ts';
import { textsFor } from '../../components/texts.ts';
import type { Destination } from '../../data/destination.ts';
import { type OutboxEntry, SEND_FAULTS } from '../../data/outbox-entry.ts';
import type { Reason } from '../../data/told-fault.ts';
import { claim, entry, filled, one, story } from './fixture.ts';

afterEach(cleanup);

const CONTAINER: Destination = { kind: 'container', address: 'https://reports.example.org/drop/' };

function actions() {
  return {
    jsonOf: vi.fn((report: OutboxEntry['report']) => `json of ${report.id}`),
    onEdit: vi.fn(),
    onDraft: vi.fn(),
    onSaveEdit: vi.fn(),
    onCancelEdit: vi.fn(),
    onSend: vi.fn(),
    onGithub: vi.fn(),
    onHold: vi.fn(),
    onDelete: vi.fn(),
    onRestore: vi.fn(),
    exportText: vi.fn(() => 'all of them'),
    onImport: vi.fn(async (_: Blob): Promise<Imported> => ({ kind: 'read', added: 0, known: 0, faults: [] })),
    unreadableText: vi.fn(() => 'what is left'),
    onDeleteUnreadable: vi.fn(),
    onTryAgain: vi.fn(),
  };
}

interface More extends Partial<ReportsProps> {
  entries?: readonly OutboxEntry[];
  unreadable?: number;
  destination?: Destination;
  language?: string;
}

function show(more: More = {}) {
  const called = actions();
  const copy = vi.fn(async (_: string) => true);
  const view = ({ entries = [], unreadable = 0, destination = CONTAINER, language = 'en', ...rest }: More) => (
    <Reader.Provider value={{ language, texts: textsFor(language), copy }}>
      <Reports
        state={{ kind: 'known', entries, unreadable }}
        editing={null}
        claims={story().claims}
        destinationOf={() => destination}
        {...called}
        {...rest}
      />
    </Reader.Provider>
  );
  const { container, rerender, unmount } = render(view(more));
  const again = (next: More) => rerender(view({ ...more, ...next }));
  return { ...called, copy, container, again, unmount };
}

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const SENDS: OutboxEntry['send'][] = [
  { kind: 'saved' },
  { kind: 'queued', fault: null },
  { kind: 'sending' },
  { kind: 'sent', at: Date.UTC(2026, 10, 20), location: 'https://reports.example.org/drop/1' },
  { kind: 'refused', fault: { code: 'notAllowed', status: 403 } },
];
/** One of each state; the last is the newest. */
const oneOfEach = SENDS.map((send, index) =>
  entry(send, { id: id(index), created: `2026-11-0${index + 1}T10:00:00Z` }),
);

const rows = (container: Element) => [...container.querySelectorAll<HTMLElement>('[data-my-report]')];
const idsOf = (container: Element) => rows(container).map((row) => Number(row.dataset.myReport?.slice(-4)));
const row = (container: Element, number: number) => one(container, `[data-my-report="${id(number)}"]`);
const offeredIn = (within: Element) =>
  [...within.querySelectorAll('.report-actions button')].map(({ textContent }) => textContent);
const press = (within: Element, action: string) => {
  const button = one(within, `[data-action="${action}"]`);
  button.focus();
  button.click();
};

describe('states', () => {
  test('none: one line says how one is made', () => {
    const { container } = show();
    expect(container.querySelector('.says')?.textContent).toContain('You have no reports.');
    expect(container.querySelector('[data-file]')).toBeNull();
  });

  test('failed: the reason, and another try', () => {
    const { onTryAgain } = show({ state: { kind: 'failed', reason: { code: 'storageLocked', detail: '' } } });
    expect(screen.getByText(/cannot be reached/)).toBeTruthy();
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(onTryAgain).toHaveBeenCalledOnce();
  });
});

describe('the list', () => {
  test('newest first, counted by state', () => {
    const { container } = show({ entries: oneOfEach });
    expect(idsOf(container)).toEqual([4, 3, 2, 1, 0]);
    expect([...container.querySelectorAll('.choice-row label')].map(({ textContent }) => textContent)).toEqual([
      'All (5)',
      'Kept here (1)',
      'Waiting (2)',
      'Sent (1)',
      'Not sent (1)',
    ]);
  });

  test.each([
    ['Kept here (1)', [0]],
    ['Waiting (2)', [2, 1]],
    ['Sent (1)', [3]],
    ['Not sent (1)', [4]],
  ])('%s shows only those', async (name, shown) => {
    const { container } = show({ entries: oneOfEach });
    fireEvent.click(screen.getByRole('radio', { name }));
    await waitFor(() => expect(idsOf(container)).toEqual(shown));
  });

  test('an empty filter says so', async () => {
    show({ entries: [entry()] });
    fireEvent.click(screen.getByRole('radio', { name: 'Sent (0)' }));
    await screen.findByText('None of these.');
  });

  test('each says what, about which claim, where, when and why; hostile text is text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { container } = show({
      entries: [
        entry(
          { kind: 'saved' },
          { note: hostile, quote: { exact: hostile, prefix: '', suffix: '' }, kind: 'not-claim' },
        ),
      ],
    });
    const [shown] = rows(container);
    expect(shown?.querySelector('blockquote')?.textContent).toBe(hostile);
    expect(shown?.querySelector('.report-claim')?.textContent).toBe(
      'It does not make this claim In August 2013 Facebook gave Netflix access to a private interface called Titan.',
    );
    expect(shown?.querySelector('.report-note')?.textContent).toBe(`Your note: ${hostile}`);
    expect(shown?.querySelector('.report-of')?.textContent).toContain('22 November 2026 · example.org/article');
    expect(container.querySelector('img')).toBeNull();
  });

  test('a claim of no list any more is named by its id, and this is said', () => {
    const { container } = show({ entries: [entry({ kind: 'saved' }, { claim: 'gone', list: 'gone-too' })] });
    expect(container.querySelector('.report-claim')?.textContent).toBe(
      'It makes this claim gone Its claim is in no list any more.',
    );
  });

  test('an address that is none of the web is no link', () => {
    const { container } = show({
      entries: [
        entry({ kind: 'sent', at: 0, location: 'javascript:alert(1)' }, { page: '' }),
        entry({ kind: 'sent', at: Number.MAX_VALUE, location: null }, { id: id(1), page: 'data:text/html,x' }),
      ],
    });
    expect([...container.querySelectorAll('.my-report a')]).toEqual([]);
    expect(rows(container).map((shown) => shown.querySelector('.report-state')?.textContent)).toEqual([
      'Sent on 1 January 1970.',
      'Sent on –.',
    ]);
  });

  test('of a thousand fifty are drawn, and fifty more at each press', async () => {
    const entries = Array.from({ length: 1000 }, (_, index) => entry({ kind: 'saved' }, { id: id(index) }));
    const { container } = show({ entries });
    expect(rows(container)).toHaveLength(50);
    screen.getByRole('button', { name: 'Show 50 more' }).click();
    await waitFor(() => expect(rows(container)).toHaveLength(100));
  });
});

describe('what became of it', () => {
  test('in plain words', () => {
    const { container } = show({
      entries: [
        ...oneOfEach,
        entry({ kind: 'queued', fault: { code: 'busy', status: 503 } }, { id: id(5), created: '2026-11-10T10:00:00Z' }),
      ],
    });
    expect(rows(container).map((shown) => shown.querySelector('.report-state')?.textContent)).toEqual([
      'The address is busy and asked us to wait. It will be tried again by itself.',
      'Not sent. The address does not take reports from readers. You can save yours as a file.',
      'Sent on 20 November 2026. See it there (opens in a new tab)',
      'It is being sent.',
      'It waits to be sent.',
      'Kept here',
    ]);
    expect(container.querySelector('.report-state a')?.getAttribute('href')).toBe('https://reports.example.org/drop/1');
  });

  test.each(['en', 'fr', 'es', 'de', 'it', 'pt'])('%s: every fault', (language) => {
    const entries = SEND_FAULTS.map((code, index) => entry({ kind: 'refused', fault: { code } }, { id: id(index) }));
    const { container } = show({ entries, language });
    const said = rows(container).map((shown) => shown.querySelector('.report-state')?.textContent);
    const { fault } = reportTextsFor(language);
    expect(SEND_FAULTS.filter((code) => !said.some((text) => text?.includes(fault[code])))).toEqual([]);
  });
});

describe('what can be done', () => {
  test('with each state', () => {
    const { container } = show({ entries: oneOfEach });
    expect(SENDS.map((_, index) => offeredIn(row(container, index)))).toEqual([
      ['Change', 'Send', 'Copy', 'Delete'],
      ['Change', 'Try now', 'Do not send', 'Copy', 'Delete'],
      ['Copy'],
      ['Copy', 'Delete'],
      ['Change', 'Send again', 'Copy', 'Delete'],
    ]);
  });

  test('without an address nothing is sent; at GitHub by a form', () => {
    const { container, again, onGithub } = show({ entries: oneOfEach, destination: { kind: 'none' } });
    expect([0, 1, 4].map((index) => offeredIn(row(container, index)))).toEqual([
      ['Change', 'Copy', 'Delete'],
      ['Change', 'Do not send', 'Copy', 'Delete'],
      ['Change', 'Copy', 'Delete'],
    ]);
    again({ destination: { kind: 'github', repo: 'owner/list' } });
    expect(offeredIn(row(container, 0))).toEqual(['Change', 'Open the form at GitHub', 'Copy', 'Delete']);
    press(row(container, 0), 'github');
    expect(onGithub.mock.calls).toEqual([[id(0)]]);
  });

  test('each button does it to this report, which describes it', () => {
    const { container, onSend, onHold, onEdit } = show({ entries: oneOfEach });
    press(row(container, 1), 'send');
    press(row(container, 1), 'hold');
    press(row(container, 4), 'send');
    press(row(container, 0), 'edit');
    expect([onSend.mock.calls, onHold.mock.calls, onEdit.mock.calls]).toEqual([
      [[[id(1)]], [[id(4)]]],
      [[id(1)]],
      [[id(0)]],
    ]);
    const said = one(row(container, 0), '[data-action=edit]').getAttribute('aria-describedby');
    expect(container.querySelector(`[id="${said}"]`)?.textContent).toBe('Then came Titan.');
  });

  test('is copied as it would be sent', async () => {
    const { container, copy } = show({ entries: [entry()] });
    press(container, 'copy');
    expect(copy.mock.calls).toEqual([[`json of ${entry().report.id}`]]);
    await screen.findByText('Copied');
  });

  test('deleted, it stands there until it is put back, with the focus; a sent one says what that does not do', async () => {
    const { container, again, onDelete, onRestore } = show({ entries: oneOfEach });
    press(row(container, 3), 'delete');
    expect(onDelete.mock.calls).toEqual([[id(3)]]);
    again({ entries: oneOfEach.filter(({ report }) => report.id !== id(3)) });
    expect(row(container, 3).querySelector('[role=status]')?.textContent).toBe(
      'Deleted. What was sent cannot be called back.',
    );
    expect(idsOf(container)).toEqual([4, 3, 2, 1, 0]);
    expect(screen.getByRole('radio', { name: 'All (4)' })).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(row(container, 3)));
    press(row(container, 3), 'undo');
    expect(onRestore.mock.calls).toEqual([[oneOfEach[3]]]);
    again({ entries: oneOfEach });
    expect(offeredIn(row(container, 3))).toEqual(['Copy', 'Delete']);
    await waitFor(() => expect(document.activeElement).toBe(row(container, 3)));
  });

  test('one that leaves the filter leaves the focus in the list', async () => {
    const { container, again } = show({ entries: oneOfEach });
    fireEvent.click(screen.getByRole('radio', { name: 'Kept here (1)' }));
    await waitFor(() => expect(idsOf(container)).toEqual([0]));
    press(row(container, 0), 'send');
    again({ entries: oneOfEach.map((kept, index) => (index === 0 ? { ...kept, send: { kind: 'sending' } } : kept)) });
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.report-entries')));
  });
});

describe('changing one', () => {
  const editing = (more: Partial<NonNullable<ReportsProps['editing']>> = {}) => ({
    ...filled({ claim: claim('titan-api') }),
    id: id(0),
    saving: false,
    problem: null,
    ...more,
  });

  test('the form stands in its place, has the focus, and can be left', async () => {
    const { container, again, onDraft, onSaveEdit, onCancelEdit } = show({ entries: oneOfEach });
    press(row(container, 0), 'edit');
    again({ editing: editing() });
    const form = one(row(container, 0), 'form');
    await waitFor(() => expect(document.activeElement).toBe(form));
    expect(container.querySelectorAll('form')).toHaveLength(1);
    fireEvent.click(one(form, 'input[value=out-of-date]'));
    expect(onDraft.mock.calls).toEqual([[{ kind: 'out-of-date' }]]);
    fireEvent.submit(form);
    press(form, 'cancel');
    expect([onSaveEdit.mock.calls.length, onCancelEdit.mock.calls.length]).toEqual([1, 1]);
    again({ editing: null });
    await waitFor(() => expect(document.activeElement).toBe(row(container, 0)));
  });

  test('without a claim, or while it is being saved, it is not saved', () => {
    const { container, again, onSaveEdit } = show({ entries: oneOfEach, editing: { ...editing(), ...filled() } });
    fireEvent.submit(one(container, 'form'));
    again({ editing: editing({ saving: true }) });
    fireEvent.submit(one(container, 'form'));
    expect(onSaveEdit).not.toHaveBeenCalled();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Saving…' }).disabled).toBe(true);
  });

  test('a failure is told and has the focus', async () => {
    const { container, again } = show({ entries: oneOfEach, editing: editing() });
    again({ editing: editing({ problem: { code: 'storageFull', detail: '' } }) });
    const told = one(container, '.report-edit .outcome');
    expect(told.textContent).toMatch(/^There is no room left on this device/);
    await waitFor(() => expect(document.activeElement).toBe(told));
  });
});

describe('all of them', () => {
  const where = (container: Element) =>
    [...container.querySelectorAll('p.report-where')].map(({ textContent }) => textContent);

  test('those that wait or are kept can be sent at once, where there is an address', () => {
    const { onSend, again } = show({ entries: oneOfEach });
    screen.getByRole('button', { name: 'Send 2 reports' }).click();
    expect(onSend.mock.calls).toEqual([[[id(0), id(1)]]]);
    again({ destination: { kind: 'none' } });
    expect(screen.queryByRole('button', { name: /^Send \d/ })).toBeNull();
  });

  test('where they go is said, with the way to change it', () => {
    const { container, again } = show({ entries: oneOfEach });
    expect(where(container)[0]).toBe('Reports go to reports.example.org, and only when you send them.');
    expect(screen.getByRole('link', { name: 'Change where they go' }).getAttribute('href')).toBe('#settings');
    again({ destination: { kind: 'none' } });
    expect(where(container)[0]).toContain('Your reports stay on this device');
    again({ destination: { kind: 'github', repo: 'owner/list' } });
    expect(where(container)[0]).toContain('owner/list at GitHub');
  });

  /** What was handed to the browser as files. */
  function files() {
    const saved: { name: string; type: string; text: Promise<string> }[] = [];
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => undefined);
    let blob: Blob | null = null;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((made) => {
      blob = made as Blob;
      return 'blob:made';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      if (blob) saved.push({ name: this.download, type: blob.type, text: blob.text() });
    });
    return { saved, revoked };
  }

  test('are saved as a file, made when it is asked for and forgotten afterwards', async () => {
    const { saved, revoked } = files();
    const { exportText, unmount } = show({ entries: oneOfEach });
    expect(exportText).not.toHaveBeenCalled();
    screen.getByRole('button', { name: 'Save all as a file' }).click();
    expect(saved.map(({ name, type }) => [name, type])).toEqual([['sidenote-reports.jsonld', 'application/ld+json']]);
    expect(await saved[0]?.text).toBe('all of them');
    unmount();
    await waitFor(() => expect(revoked.mock.calls).toEqual([['blob:made']]));
  });

  test('what cannot be read is kept, can be saved, and is deleted only when asked', async () => {
    const { saved } = files();
    const { container, again, onDeleteUnreadable } = show({ entries: oneOfEach, unreadable: 2 });
    expect(container.querySelector('.unreadable p')?.textContent).toContain('2 reports on this device cannot be read');
    screen.getByRole('button', { name: 'Save what is there as a file' }).click();
    expect(await saved[0]?.text).toBe('what is left');
    expect(onDeleteUnreadable).not.toHaveBeenCalled();
    screen.getByRole('button', { name: 'Delete what cannot be read' }).click();
    expect(onDeleteUnreadable).toHaveBeenCalledOnce();
    again({ unreadable: 0 });
    const told = await screen.findByText('Deleted.');
    await waitFor(() => expect(document.activeElement).toBe(told));
  });

  const choose = (text: string, label = 'Read from a file') =>
    fireEvent.change(screen.getByLabelText(label), {
      target: { files: [new File([text], 'reports.jsonld')] },
    });

  test('are read from a file: what was new, what was here, and each that could not be read', async () => {
    const { container, onImport } = show();
    const faults: FileFault[] = [
      { kind: 'notTaken', number: 4, detail: '<b>no</b> claim' },
      { kind: 'notTaken', number: 7, detail: 'it is no object' },
    ];
    onImport.mockResolvedValueOnce({ kind: 'read', added: 1, known: 2, faults });
    choose('{"a":1}');
    await screen.findByText('1 report was added. 2 were here already.');
    expect(await onImport.mock.calls[0]?.[0].text()).toBe('{"a":1}');
    expect(container.querySelector('.import-outcome')?.textContent).toContain('2 could not be read:');
    expect([...container.querySelectorAll('.faults li')].map(({ textContent }) => textContent)).toEqual([
      'Report 4 cannot be taken: <b>no</b> claim',
      'Report 7 cannot be taken: it is no object',
    ]);
  });

  test('of many faults some are told and all are counted', async () => {
    const { container, onImport } = show();
    onImport.mockResolvedValueOnce({
      kind: 'read',
      added: 0,
      known: 0,
      faults: Array.from({ length: 500 }, (_, n) => ({ kind: 'notTaken', number: n + 1, detail: 'it is no object' })),
    });
    choose('[]');
    await screen.findByText('500 could not be read:');
    expect(container.querySelectorAll('.faults li')).toHaveLength(21);
  });

  test('a file that is none of reports, in the reader’s language', async () => {
    const { container, onImport } = show({ language: 'fr' });
    const words = reportTextsFor('fr').library;
    for (const kind of ['notJson', 'noReports'] as const) {
      onImport.mockResolvedValueOnce({ kind: 'read', added: 0, known: 0, faults: [{ kind }] });
      choose('[]', words.import);
      await waitFor(() => expect(container.querySelector('.faults')?.textContent).toBe(words[kind]));
    }
  });

  test('a file that could not be taken as a whole: why', async () => {
    const { onImport } = show();
    onImport.mockResolvedValueOnce({ kind: 'failed', reason: { code: 'malformed', detail: 'importReports: 0.id' } });
    choose('nothing');
    await screen.findByText(/^This is not in a form .* Details: importReports: 0\.id$/);
  });
});

describe('the address in the settings', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Address for all reports' });
  const submit = (value: string) => {
    fireEvent.input(field(), { target: { value } });
    const form = field().closest('form');
    if (form) fireEvent.submit(form);
  };

  test('is kept when it is one', async () => {
    const onReportsTo = vi.fn(async () => ({ kind: 'kept' as const }));
    render(<ReportsTo reportsTo="" onReportsTo={onReportsTo} />);
    submit(' owner/list ');
    await screen.findByText('Saved.');
    expect(onReportsTo.mock.calls).toEqual([['owner/list']]);
    expect(field().getAttribute('aria-invalid')).toBe('false');
  });

  test('a bad one is told in a sentence, with the focus where it is mended; typing takes the word back', async () => {
    render(<ReportsTo reportsTo="" onReportsTo={async () => ({ kind: 'bad' })} />);
    submit('ftp://nowhere');
    const told = await screen.findByText('That is neither. Write https:// and an address, or owner/name.');
    expect(field().getAttribute('aria-describedby')?.split(' ')).toContain(told.id);
    expect([field().getAttribute('aria-invalid'), document.activeElement]).toEqual(['true', field()]);
    fireEvent.input(field(), { target: { value: 'https://' } });
    await waitFor(() => expect(told.textContent).toBe(''));
  });

  test('a failure is told; another value from elsewhere is shown', async () => {
    const reason: Reason = { code: 'storageFull', detail: '' };
    const { rerender } = render(<ReportsTo reportsTo="a/b" onReportsTo={async () => ({ kind: 'failed', reason })} />);
    expect(field().value).toBe('a/b');
    submit('c/d');
    await screen.findByText(/^There is no room left on this device/);
    rerender(<ReportsTo reportsTo="" onReportsTo={async () => ({ kind: 'kept' })} />);
    await waitFor(() => expect(field().value).toBe(''));
  });
});
