// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import { claim, entry, filled, one, sentences, story } from './fixture.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function actions() {
  return {
    onSwitch: vi.fn(),
    onSwitchSite: vi.fn(),
    onCheckOnce: vi.fn(),
    onEverywhere: vi.fn(),
    onReadAnyway: vi.fn(),
    onTryAgain: vi.fn(),
    onShowSentence: vi.fn(),
    onRemoveReport: vi.fn(),
    onAlwaysOnSite: vi.fn(),
    onCopy: vi.fn(async () => true),
    onMute: vi.fn(),
    onLibrary: vi.fn(),
  };
}

function show(state: PopupState, more: Partial<PopupProps> = {}) {
  const called = actions();
  const props: PopupProps = {
    language: 'en',
    state,
    on: true,
    site: { host: 'www.example.org', on: true },
    claims: story().claims.length,
    report: null,
    reports: { all: 0, waiting: 0, refused: 0 },
    refuted: null,
    access: null,
    form: { onDraft: vi.fn(), onSave: vi.fn(), onSend: vi.fn(), onGithub: vi.fn(), onUndo: vi.fn() },
    ...called,
    ...more,
  };
  const { container, rerender } = render(<Popup {...props} />);
  const again = (next: Partial<PopupProps>) => rerender(<Popup {...props} {...next} />);
  return { ...called, container, again };
}

const press = (name: string) => screen.getByRole('button', { name }).click();
const says = () => screen.getAllByRole('status').map((status) => status.textContent);
const found: PopupState = {
  kind: 'found',
  checked: 42,
  framesUnread: false,
  sentences,
  claims: [claim('titan-api'), claim('netflix-read-messages')],
  stories: [story()],
};

describe('states', () => {
  test('noAccess: once, always on this site, or every news page', () => {
    const { onCheckOnce, onAlwaysOnSite, onEverywhere } = show({ kind: 'noAccess', host: 'example.org' });
    expect(says()).toEqual(['Sidenote has not looked at this page.']);
    const asked = () => [onCheckOnce, onAlwaysOnSite, onEverywhere].map(({ mock }) => mock.calls.length);
    press('Check this page once');
    expect(asked()).toEqual([1, 0, 0]);
    press('Always on example.org');
    expect(asked()).toEqual([1, 1, 0]);
    press('Every news page');
    expect(asked()).toEqual([1, 1, 1]);
  });

  test('noAccess: a page without a site to allow, as in a private window, is not offered one', () => {
    show({ kind: 'noAccess', host: null });
    expect(screen.queryByRole('button', { name: /^Always on/ })).toBeNull();
  });

  test('notWebPage: says what can be done', () => {
    const { container } = show({ kind: 'notWebPage' }, { site: null });
    expect(says()).toEqual(['This is not a page Sidenote can read.']);
    expect(container.textContent).toContain('Open a news article');
    expect(screen.getAllByRole('switch')).toHaveLength(1);
  });

  test('notArticle: read anyway', () => {
    const { onReadAnyway } = show({ kind: 'notArticle' });
    expect(says()).toEqual(['This page does not look like an article.']);
    press('Read anyway');
    expect(onReadAnyway).toHaveBeenCalledOnce();
  });

  test('off everywhere and off here: switched on where they are off', () => {
    const everywhere = show({ kind: 'off', where: 'everywhere' }, { on: false });
    expect(says()).toEqual(['Highlights are switched off.']);
    press('Switch them on');
    expect(everywhere.onSwitch.mock.calls).toEqual([[true]]);
    cleanup();
    const here = show({ kind: 'off', where: 'here' }, { site: { host: 'example.org', on: false } });
    expect(says()).toEqual(['Highlights are switched off on this site.']);
    press('Switch them on here');
    expect(here.onSwitchSite.mock.calls).toEqual([[true]]);
  });

  test('reading: no word before it has lasted a moment', async () => {
    vi.useFakeTimers();
    show({ kind: 'reading' });
    await vi.advanceTimersByTimeAsync(150);
    expect(screen.queryAllByRole('status')).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect(says()).toEqual(['Reading the page…']);
  });

  test('nothingFound: coverage, and the record a press away', () => {
    const { container } = show({ kind: 'nothingFound', checked: 1, framesUnread: false, stories: [story()] });
    expect(says()[0]).toBe('No known claim was found on this page.');
    expect(container.querySelector('.coverage')?.textContent).toBe(
      '1 sentence compared with 6 claims, on this device. A sentence without a highlight is not thereby true.',
    );
    const record = one(container, 'details[data-story]');
    expect(record.hasAttribute('open')).toBe(false);
    expect(record.querySelector('summary')?.textContent).toBe(
      'Did Netflix read private Facebook messages?as of 22 November 2026',
    );
    const answers = [...record.querySelectorAll(':scope > .responses > [data-response]')];
    expect(answers.map((answer) => answer.querySelector('h3')?.textContent)).toEqual([
      'Meta’s denial',
      'The 2018 blog rebuttal',
      'Context: encryption',
    ]);
    expect(record.querySelectorAll('[data-claim]')).toHaveLength(6);
  });

  test('found: claims in the order in which the page makes them, the first one’s answers open', () => {
    const { container } = show(found);
    expect(says()[0]).toBe('2 claims on this page');
    const sections = [...container.querySelectorAll<HTMLElement>('.found [data-claim]')];
    expect(sections.map((section) => section.dataset.claim)).toEqual(['netflix-read-messages', 'titan-api']);
    expect(sections.map((section) => section.querySelector('.answers')?.hasAttribute('open'))).toEqual([true, false]);
  });

  test('found: pressing a sentence shows it on the page', () => {
    const { onShowSentence, container } = show(found);
    container.querySelector<HTMLElement>('[data-sentence="s2"]')?.click();
    expect(onShowSentence.mock.calls).toEqual([['s2']]);
    expect(container.querySelector('[data-sentence="s2"]')?.closest('li')?.textContent).toContain('Possible match');
  });

  test('failed: the reason, and another try', () => {
    const { onTryAgain, container } = show({
      kind: 'failed',
      reason: { code: 'other', detail: 'The page was closed.' },
    });
    expect(says()).toEqual(['This page could not be read.']);
    expect(container.textContent).toContain(
      'Something went wrong in Sidenote. Try again. Details: The page was closed.',
    );
    press('Try again');
    expect(onTryAgain).toHaveBeenCalledOnce();
  });

  test('opening: the head stands, nothing is said yet', () => {
    show({ kind: 'opening' });
    expect(screen.queryAllByRole('status')).toEqual([]);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sidenote');
  });

  test('no coverage is claimed where nothing was read', () => {
    const { container } = show({ kind: 'notArticle' });
    expect(container.querySelector('.coverage')).toBeNull();
  });
});

describe('switches', () => {
  test('are native buttons, so that Tab, Space and Enter reach them, with a name and a state', () => {
    show({ kind: 'notArticle' }, { site: { host: 'www.example.org', on: false } });
    const [everywhere, here] = screen.getAllByRole('switch');
    expect([everywhere?.tagName, everywhere?.getAttribute('type'), everywhere?.tabIndex]).toEqual([
      'BUTTON',
      'button',
      0,
    ]);
    expect([everywhere?.textContent, everywhere?.getAttribute('aria-checked')]).toEqual(['Highlights', 'true']);
    expect([here?.textContent, here?.getAttribute('aria-checked')]).toEqual(['on example.org', 'false']);
  });

  test('ask for the other state', () => {
    const { onSwitch, onSwitchSite } = show({ kind: 'notArticle' }, { site: { host: 'example.org', on: false } });
    for (const button of screen.getAllByRole('switch')) button.click();
    expect([onSwitch.mock.calls, onSwitchSite.mock.calls]).toEqual([[[false]], [[true]]]);
  });

  test('a site cannot be switched while everything is off', () => {
    show({ kind: 'off', where: 'everywhere' }, { on: false });
    const [, here] = screen.getAllByRole<HTMLButtonElement>('switch');
    expect([here?.disabled, here?.getAttribute('aria-checked')]).toEqual([true, 'false']);
  });
});

test('speaks the reader’s language, regional ones too', () => {
  const { container } = show({ kind: 'noAccess', host: null }, { language: 'fr-CA' });
  expect(says()).toEqual(['Sidenote n’a pas regardé cette page.']);
  expect(container.querySelector('.popup')?.getAttribute('lang')).toBe('fr');
});

test('library and settings are a press away', () => {
  const { onLibrary } = show(found);
  press('Library');
  press('Settings');
  expect(onLibrary.mock.calls).toEqual([['stories'], ['settings']]);
});

describe('by what leave the page was read', () => {
  test('once: the site or every page can be allowed', () => {
    const { onAlwaysOnSite, onEverywhere, container } = show(found, { access: { kind: 'once', host: 'example.org' } });
    expect(container.querySelector('.reach-note')?.textContent).toContain('Checked this once');
    press('Always on example.org');
    press('Every news page');
    expect([onAlwaysOnSite.mock.calls.length, onEverywhere.mock.calls.length]).toEqual([1, 1]);
  });

  test('frames of other sites that were not read are told', () => {
    const { container } = show({ ...found, framesUnread: true }, { access: { kind: 'site', host: 'example.org' } });
    expect(container.querySelector('.reach-note')?.textContent).toContain('Parts of this page come from other sites');
  });

  test('everywhere: there is nothing to widen', () => {
    const { container } = show(found, { access: { kind: 'everywhere', host: 'example.org' } });
    expect(container.querySelector('.reach-note')).toBeNull();
  });
});

test('in reading order every match is listed, as one reads', async () => {
  const { container, onShowSentence } = show(found);
  fireEvent.click(screen.getByRole('radio', { name: 'In reading order' }));
  await screen.findByRole('list', { name: 'In reading order' });
  const rows = [...container.querySelectorAll<HTMLElement>('ol.reading-order [data-sentence]')];
  expect(rows.map((row) => row.dataset.sentence)).toEqual(sentences.map(({ key }) => key));
  rows[1]?.click();
  expect(onShowSentence.mock.calls).toEqual([[sentences[1]?.key]]);
});

describe('the reader’s reports', () => {
  const news = (container: Element) => container.querySelector('.reports-news')?.textContent ?? null;

  test('none: no line', () => {
    const { container } = show(found);
    expect(container.querySelector('.reports-line')).toBeNull();
  });

  test('a line that leads to the library, with those that wait and those that could not be sent', () => {
    const { container, onLibrary } = show(found, { reports: { all: 12, waiting: 1, refused: 2 } });
    press('Your reports (12)');
    expect(onLibrary.mock.calls).toEqual([['reports']]);
    expect(news(container)).toBe('1 waits to be sent · 2 could not be sent');
    cleanup();
    expect(news(show(found, { reports: { all: 1, waiting: 0, refused: 0 } }).container)).toBeNull();
  });

  test('a selected sentence puts the form first; without one it is a line at the end', () => {
    const places = (container: Element) =>
      [...one(container, '.popup-body').children].map((child) => child.className).filter((name) => name !== 'record');
    const selected = show(found, { report: { kind: 'selected', ...filled(), problem: null } });
    expect(places(selected.container)).toEqual(['report', 'found']);
    cleanup();
    expect(places(show(found, { report: { kind: 'nothingSelected' } }).container)).toEqual(['found', 'report']);
  });
});

describe('what the reader says of a match', () => {
  const reporting = () => ({ onNotClaim: vi.fn(), onReport: vi.fn(), onUndo: vi.fn() });
  const named = (within: ParentNode, action: string) => [
    ...within.querySelectorAll<HTMLElement>(`.found [data-action="${action}"]`),
  ];

  test('each sentence has its own buttons, described by it', () => {
    const saying = reporting();
    const { container } = show(found, { reporting: saying });
    expect([named(container, 'not-claim').length, named(container, 'report').length]).toEqual([3, 3]);
    const described = named(container, 'not-claim').map((button) =>
      container.querySelector(`[id="${button.getAttribute('aria-describedby')}"]`)?.textContent?.slice(0, 12),
    );
    expect(described).toEqual(['According to', 'Meta denies ', 'A second int']);
    named(container, 'not-claim')[1]?.click();
    named(container, 'report')[2]?.click();
    expect(saying.onNotClaim.mock.calls.map(([of, sentence]) => [of.id, sentence.key])).toEqual([
      ['netflix-read-messages', 's3'],
    ]);
    expect(saying.onReport.mock.calls.map(([of, sentence]) => [of.id, sentence.key])).toEqual([['titan-api', 's2']]);
  });

  test('no buttons where nothing is kept', () => {
    const { container } = show(found);
    expect(container.querySelector('.found [data-action]')).toBeNull();
  });

  test('what one press has said of a claim of two lists is taken back for both', () => {
    const form = { onDraft: vi.fn(), onSave: vi.fn(), onSend: vi.fn(), onGithub: vi.fn(), onUndo: vi.fn() };
    const refuted = { reports: ['r1', 'r2'], claim: claim('titan-api'), sentence: 's2', text: 'Titan.', lang: 'en' };
    show(found, { form, refuted });
    press('Undo');
    expect(form.onUndo.mock.calls).toEqual([['r1'], ['r2']]);
  });

  test('afterwards a note has the focus, and takes it back', () => {
    const form = { onDraft: vi.fn(), onSave: vi.fn(), onSend: vi.fn(), onGithub: vi.fn(), onUndo: vi.fn() };
    const { container, again } = show(found, { form });
    const text = 'Then <i>came</i> Titan.';
    again({ form, refuted: { reports: ['r9'], claim: claim('titan-api'), sentence: 's2', text, lang: 'en' } });
    const note = one(container, '[data-refuted]');
    expect(note.textContent).toContain('Not marked as this claim any more.');
    expect(note.querySelector('blockquote')?.textContent).toBe('Then <i>came</i> Titan.');
    expect(document.activeElement).toBe(note.querySelector('[role=status]'));
    press('Undo');
    expect(form.onUndo.mock.calls).toEqual([['r9']]);
  });

  test('the outcome of a report is followed on its way', () => {
    const to = { kind: 'container', address: 'https://reports.example.org/drop/' } as const;
    const outcome = (send: Parameters<typeof entry>[0]) => ({
      report: { kind: 'saved', entry: entry(send), destination: to } as const,
    });
    const { container, again } = show(found, outcome({ kind: 'queued', fault: null }));
    const said = () => container.querySelector('.report .outcome')?.textContent;
    expect(said()).toContain('Being sent to reports.example.org…');
    again(outcome({ kind: 'sent', at: 0, location: null }));
    expect(said()).toContain('Sent to reports.example.org. What was sent cannot be called back.');
    again(outcome({ kind: 'queued', fault: { code: 'unreachable' } }));
    expect(said()).toContain('It will be tried again by itself.');
    again(outcome({ kind: 'refused', fault: { code: 'otherAnswer', status: 418 } }));
    expect(said()).toContain('The address did not take the report. It answered with number 418.');
  });
});
