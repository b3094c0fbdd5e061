// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, type Mock, test, vi } from 'vitest';
import { ReportForm } from '../../components/ReportForm.tsx';
import { Reader } from '../../components/reader.ts';
import type { FilledForm, ReportFormState } from '../../components/report-state.ts';
import { reportTextsFor } from '../../components/report-texts.ts';
import { textsFor } from '../../components/texts.ts';
import type { Destination } from '../../data/destination.ts';
import { SEND_FAULTS } from '../../data/outbox-entry.ts';
import type { Reason } from '../../data/told-fault.ts';
import { around, claim, entry, filled, offered, one } from './fixture.ts';

afterEach(cleanup);

const CONTAINER: Destination = { kind: 'container', address: 'https://reports.example.org/drop/' };
const GITHUB: Destination = { kind: 'github', repo: 'owner/list' };

function show(state: ReportFormState, language = 'en', copy = vi.fn(async (_: string) => true)) {
  const actions = { onDraft: vi.fn(), onSave: vi.fn(), onSend: vi.fn(), onGithub: vi.fn(), onUndo: vi.fn() };
  const view = (wanted: ReportFormState) => (
    <Reader.Provider value={{ language, texts: textsFor(language), copy }}>
      <ReportForm state={wanted} actions={actions} />
    </Reader.Provider>
  );
  const { container, rerender } = render(view(state));
  return { container, actions, copy, again: (next: ReportFormState) => rerender(view(next)) };
}

const selected = (form: FilledForm, problem: Reason | null = null): ReportFormState => ({
  kind: 'selected',
  ...form,
  problem,
});
const titan = claim('titan-api');
const saveButton = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Save' });
const outcome = (container: Element) => one(container, '.outcome');
const values = (container: Element, choice: string) =>
  [...container.querySelectorAll<HTMLInputElement>(`[data-choice=${choice}] input[type=radio]`)].map(
    ({ value }) => value,
  );

describe('states', () => {
  test('with nothing selected, one line says how', () => {
    const { container } = show({ kind: 'nothingSelected' });
    expect(container.querySelector('.how')?.textContent).toBe(
      'Missed one? Select a sentence on the page, then open Sidenote again.',
    );
    expect(container.querySelector('form')).toBeNull();
  });

  test('in a private window nothing is kept, and nothing can be saved', () => {
    const { container } = show({ kind: 'private' });
    expect(container.querySelector('.how')?.textContent).toContain('Nothing from it is kept');
    expect(screen.queryByRole('button')).toBeNull();
  });

  test('nothing is chosen for the reader; without a claim nothing can be saved', () => {
    const { container, actions } = show(selected(filled()));
    expect(container.querySelector('[data-choice=claim] :checked')).toBeNull();
    expect(saveButton().disabled).toBe(true);
    fireEvent.submit(one(container, 'form'));
    expect(actions.onSave).not.toHaveBeenCalled();
  });

  test('with a claim it is saved, by the button and by Enter', () => {
    const { container, actions } = show(selected(filled({ claim: titan })));
    saveButton().click();
    fireEvent.submit(one(container, 'form'));
    expect(actions.onSave).toHaveBeenCalledTimes(2);
  });

  test('while saving it cannot be saved twice', () => {
    const { container, actions } = show({ kind: 'saving', ...filled({ claim: titan }, CONTAINER) });
    const buttons = screen.getAllByRole<HTMLButtonElement>('button');
    expect(buttons.map(({ textContent, disabled }) => [textContent, disabled])).toEqual([
      ['Saving…', true],
      ['Save and send to reports.example.org', true],
    ]);
    fireEvent.submit(one(container, 'form'));
    expect(actions.onSave).not.toHaveBeenCalled();
  });

  test('a failure is told, has the focus, and leaves what was filled in', async () => {
    const { container, again } = show(selected(filled({ claim: titan, note: 'Look' })));
    again(selected(filled({ claim: titan, note: 'Look' }), { code: 'storageFull', detail: '' }));
    expect(outcome(container).textContent).toMatch(/^There is no room left on this device/);
    expect(one<HTMLTextAreaElement>(container, '.note-field').value).toBe('Look');
    expect(saveButton().disabled).toBe(false);
    await waitFor(() => expect(document.activeElement).toBe(outcome(container)));
  });

  test('saved: what happened has the focus; undone: likewise', async () => {
    const { container, actions, again } = show(selected(filled({ claim: titan })));
    again({ kind: 'saved', entry: entry(), destination: { kind: 'none' } });
    expect(outcome(container).textContent).toBe('Saved on this device. The sentence is marked from now on.');
    await waitFor(() => expect(document.activeElement).toBe(outcome(container)));
    screen.getByRole('button', { name: 'Undo' }).click();
    expect(actions.onUndo.mock.calls).toEqual([[entry().report.id]]);
    again({ kind: 'undone' });
    expect(outcome(container).textContent).toBe('Undone. Nothing of it is kept here.');
    expect(screen.queryByRole('button')).toBeNull();
    await waitFor(() => expect(document.activeElement).toBe(outcome(container)));
  });

  test('each kind says what it has done', () => {
    const said = (kind: 'not-claim' | 'out-of-date') => {
      const { container } = show({ kind: 'saved', entry: entry({ kind: 'saved' }, { kind }), destination: GITHUB });
      const text = outcome(container).textContent;
      cleanup();
      return text;
    };
    expect(said('not-claim')).toBe('Saved on this device. The sentence is not marked as this claim any more.');
    expect(said('out-of-date')).toBe('Saved on this device.');
  });
});

describe('the words', () => {
  test('stand as a quotation, with what is around them apart', () => {
    const { container } = show(selected(filled()));
    expect(container.querySelector('.exact')?.textContent).toBe('Then came Titan 🛰️, they say.');
    expect([...container.querySelectorAll('.around')].map(({ textContent }) => textContent)).toEqual([
      'It rained. ',
      ' Nobody noticed.',
    ]);
  });

  const select = (container: Element, words: string) => {
    const field = one<HTMLTextAreaElement>(container, '.bounds-field');
    const start = around.indexOf(words);
    field.setSelectionRange(start, start + words.length);
    fireEvent.select(field);
  };

  /** The words that were chosen last. */
  const last = ({ onDraft }: { onDraft: Mock }, text = around) => {
    const [chosen] = onDraft.mock.lastCall ?? [];
    return text.slice(chosen?.start, chosen?.end);
  };

  test('are changed by selecting others: whole words, no space at either end', () => {
    const { container, actions } = show(selected(filled()));
    select(container, ' came Tit');
    expect(last(actions)).toBe('came Titan');
    select(container, 'Titan 🛰️,');
    expect(last(actions)).toBe('Titan 🛰️,');
  });

  test('stay as they are where nothing or only space is selected, or the same again', () => {
    const { container, actions } = show(selected(filled()));
    select(container, '');
    select(container, ' ');
    select(container, 'Then came Titan 🛰️, they say.');
    expect(actions.onDraft).not.toHaveBeenCalled();
  });

  test('the field cannot be written in, has a name, and shows the present words selected when it unfolds', () => {
    const { container } = show(selected(filled()));
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', {
      name: 'The text around the sentence',
      hidden: true,
    });
    expect(field.readOnly).toBe(true);
    const fold = one<HTMLDetailsElement>(container, '.bounds');
    fold.open = true;
    fireEvent(fold, new Event('toggle'));
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe('Then came Titan 🛰️, they say.');
  });

  test('offsets fit where a line ends in two signs', () => {
    const form = filled();
    const text = 'One.\r\nTwo words. Three.';
    const { container, actions } = show(selected({ ...form, subject: { ...form.subject, text } }));
    const field = one<HTMLTextAreaElement>(container, '.bounds-field');
    const start = field.value.indexOf('Two');
    field.setSelectionRange(start, start + 'Two words.'.length);
    fireEvent.select(field);
    expect(last(actions, text)).toBe('Two words.');
  });
});

describe('what is filled in', () => {
  test('the kind', () => {
    const { container, actions } = show(selected(filled()));
    expect(values(container, 'kind')).toEqual(['makes-claim', 'not-claim', 'out-of-date']);
    fireEvent.click(screen.getByRole('radio', { name: 'The answer is out of date' }));
    expect(actions.onDraft.mock.calls).toEqual([[{ kind: 'out-of-date' }]]);
  });

  test('the note', () => {
    const { actions } = show(selected(filled()));
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'A note, if you like' });
    expect(note.maxLength).toBe(2000);
    fireEvent.input(note, { target: { value: '<b>see</b> the print' } });
    expect(actions.onDraft.mock.calls).toEqual([[{ note: '<b>see</b> the print' }]]);
  });

  test('the page: what each choice would be is shown, folded to what is chosen', () => {
    const { container, actions } = show(selected(filled()));
    const fold = one(container, '.page-choice');
    expect(fold.querySelector('summary')?.textContent).toBe('Address of the page · Site only');
    expect([...fold.querySelectorAll('label')].map(({ textContent }) => textContent)).toEqual([
      'Full addresshttps://example.org/article',
      'Site onlyhttps://example.org/',
      'Not at all',
    ]);
    fireEvent.click(one(fold, 'input[value=none]'));
    expect(actions.onDraft.mock.calls).toEqual([[{ page: 'none' }]]);
  });

  test('what a kept report does not have cannot be had back', () => {
    const form = filled({ page: 'none' });
    const { container, again } = show(selected({ ...form, subject: { ...form.subject, pages: { none: '' } } }));
    expect(container.querySelector('.page-choice')).toBeNull();
    again(selected({ ...form, subject: { ...form.subject, pages: { site: 'https://example.org/', none: '' } } }));
    expect(values(container, 'page')).toEqual(['site', 'none']);
  });
});

describe('the claim', () => {
  const filter = (text: string) =>
    fireEvent.input(screen.getByRole('searchbox', { name: 'Search all claims', hidden: true }), {
      target: { value: text },
    });
  const inView = (container: Element) =>
    [...container.querySelectorAll<HTMLInputElement>('[data-choice=claim] > .choice input')].map(({ value }) =>
      value.replace('small/', ''),
    );
  const folded = (container: Element) =>
    [...container.querySelectorAll<HTMLInputElement>('[data-choice=claim] details input[type=radio]')].map(
      ({ value }) => value.replace('small/', ''),
    );

  test('the likeliest three are in view, with what they miss unless they fit already', () => {
    const { container } = show(selected(filled()));
    expect(inView(container)).toEqual(['titan-api', 'netflix-read-messages', 'other-0']);
    expect([...container.querySelectorAll('.missing')].map(({ textContent }) => textContent)).toEqual([
      'not said here: August 2013 and access',
    ]);
    fireEvent.click(one(container, 'input[value="small/netflix-read-messages"]'));
  });

  test('is told when it is chosen', () => {
    const { container, actions } = show(selected(filled()));
    fireEvent.click(one(container, 'input[value="small/other-2"]'));
    expect(actions.onDraft.mock.calls.map(([{ claim: chosen }]) => chosen.id)).toEqual(['other-2']);
  });

  test('any other is found by its words, folded, in any order and in its other languages', () => {
    const { container } = show(selected(filled()));
    filter('WÀTCH letter');
    expect(folded(container)).toEqual(['other-2']);
    filter('nothing like it');
    expect(folded(container)).toEqual([]);
    expect(screen.getByText('No claim has these words.')).toBeTruthy();
    expect(inView(container)).toHaveLength(3);
  });

  test('is found by its French words by an English reader', () => {
    const turned = [...offered].reverse();
    const form = filled();
    const { container } = show(selected({ ...form, subject: { ...form.subject, claims: turned } }));
    filter('messages privés lu');
    expect(folded(container)).toEqual(['netflix-read-messages']);
  });

  test('once chosen it stays in view, wherever it was found', () => {
    const { container } = show(selected(filled({ claim: claim('other-3') })));
    expect(inView(container)).toEqual(['titan-api', 'netflix-read-messages', 'other-0', 'other-3']);
    expect(folded(container)).toEqual(['other-1', 'other-2']);
  });

  test('Enter in the search saves nothing', () => {
    const { container } = show(selected(filled({ claim: titan })));
    const search = one(container, 'input[type=search]');
    expect(fireEvent.keyDown(search, { key: 'Enter' })).toBe(false);
    expect(fireEvent.keyDown(search, { key: 'a' })).toBe(true);
  });

  test('of thousands that fit some are shown, and the number of the others', () => {
    const form = filled();
    const many = Array.from({ length: 5000 }, (_, index) => ({
      claim: { ...titan, id: `many-${index}` },
      score: 0,
      match: false,
      missing: [],
    }));
    const { container } = show(selected({ ...form, subject: { ...form.subject, claims: many } }));
    expect(folded(container)).toHaveLength(20);
    expect(screen.getByText('4,977 more fit. Type another word.')).toBeTruthy();
  });
});

describe('the preview', () => {
  const parts = (container: Element) =>
    Object.fromEntries(
      [...container.querySelectorAll<HTMLElement>('[data-part]')].map((part) => [
        part.dataset.part,
        part.querySelector('dd')?.textContent,
      ]),
    );

  test('shows every part of what is kept, and the exact data', () => {
    const form = filled({ claim: titan, note: 'See page 3.' });
    const { container } = show(selected(form));
    expect(parts(container)).toEqual({
      kind: 'It makes this claim',
      claim: 'In August 2013 Facebook gave Netflix access to a private interface called Titan.',
      sentence: 'Then came Titan 🛰️, they say.',
      before: 'It rained. ',
      after: ' Nobody noticed.',
      page: 'https://example.org/',
      note: 'See page 3.',
      list: 'small, version 1',
      engine: 'version 1, fits by 50%',
      date: '22 November 2026 at 10:00:00 UTC',
    });
    expect(container.querySelector('pre')?.textContent).toBe(form.preview?.json);
    expect(container.textContent).toContain('Nothing in it says who you are');
  });

  test('without an address and a note these are said to be missing, or left out', () => {
    const { container } = show(selected(filled({ claim: titan, page: 'none' })));
    expect(parts(container)).toMatchObject({ page: 'No address.' });
    expect(parts(container)).not.toHaveProperty('note');
  });

  test('a moment that is none, from a strange file, is shown as it is', () => {
    const form = filled({ claim: titan });
    if (form.preview) form.preview.report.created = '2026-99-99T00:00:00Z';
    const { container } = show(selected(form));
    expect(parts(container)).toMatchObject({ date: '2026-99-99T00:00:00Z' });
  });

  test.each([
    ['nowhere', { kind: 'none' } as const, 'This is kept on this device', false],
    ['an address', CONTAINER, 'This is kept on this device, and, if you send it, goes to reports.example.org', true],
    ['GitHub', GITHUB, 'This is kept on this device, and fills in a form for owner/list at GitHub', true],
  ])('says that it goes to %s, and stands open where it may go', (_, destination, title, open) => {
    const { container } = show(selected(filled({ claim: titan }, destination)));
    const preview = one<HTMLDetailsElement>(container, '.preview');
    expect([preview.querySelector('summary')?.textContent, preview.open]).toEqual([title, open]);
  });

  test('hostile text is text', () => {
    const hostile = '<img src=x onerror=alert(1)>"\u202e';
    const { container } = show(selected(filled({ claim: titan, note: hostile })));
    expect(parts(container)).toMatchObject({ note: hostile });
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('where it goes', () => {
  const names = () => screen.getAllByRole('button').map(({ textContent }) => textContent);

  test('to an address: named on the button', () => {
    const { actions } = show(selected(filled({ claim: titan }, CONTAINER)));
    expect(names()).toEqual(['Save', 'Save and send to reports.example.org']);
    screen.getByRole('button', { name: 'Save and send to reports.example.org' }).click();
    expect([actions.onSend.mock.calls.length, actions.onSave.mock.calls.length]).toEqual([1, 0]);
  });

  test('to GitHub: the reader sends it there under their name, and is told where it was cut', () => {
    const form = filled({ claim: titan }, GITHUB);
    const { container, actions, again } = show(selected(form));
    expect(names()).toEqual(['Save', 'Open the form at GitHub']);
    expect(container.textContent).toContain('You send it there yourself, under your name at GitHub.');
    expect(container.textContent).not.toContain('It was cut');
    screen.getByRole('button', { name: 'Open the form at GitHub' }).click();
    expect(actions.onGithub).toHaveBeenCalledOnce();
    if (form.preview) again(selected({ ...form, preview: { ...form.preview, cut: true } }));
    expect(container.textContent).toContain('It was cut to fit into the form.');
  });

  test('nowhere: it can be copied, and carried away from the library', async () => {
    const form = filled({ claim: titan });
    const { container, copy } = show(selected(form));
    expect(names()).toEqual(['Save', 'Copy']);
    expect(container.textContent).toContain('From the library you can carry them away as a file.');
    screen.getByRole('button', { name: 'Copy' }).click();
    expect(copy.mock.calls).toEqual([[form.preview?.json]]);
    await screen.findByText('Copied');
  });

  test('a browser that refuses to copy is told of', async () => {
    show(
      selected(filled({ claim: titan })),
      'en',
      vi.fn(async () => false),
    );
    screen.getByRole('button', { name: 'Copy' }).click();
    await screen.findByText('The browser did not allow copying here.');
  });
});

describe('why it was not sent', () => {
  test.each(['en', 'fr', 'es', 'de', 'it', 'pt'])('%s has a sentence of its own for each fault', (language) => {
    const texts = reportTextsFor(language);
    const sentences = SEND_FAULTS.map((code) => texts.fault[code]);
    expect(sentences.filter((text) => !/^\p{Lu}.{15,}\.$/u.test(text))).toEqual([]);
    expect(new Set(sentences).size).toBe(SEND_FAULTS.length);
    for (const code of SEND_FAULTS) {
      const { container } = show(
        { kind: 'saved', entry: entry({ kind: 'refused', fault: { code } }), destination: CONTAINER },
        language,
      );
      expect(outcome(container).textContent).toContain(texts.fault[code]);
      cleanup();
    }
  });
});
