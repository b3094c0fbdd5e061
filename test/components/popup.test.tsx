// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '../../components/Popup.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import { claim, one, report, sentences, story } from './fixture.ts';

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
    onSaveReport: vi.fn(),
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
    claims: story().claims,
    report: null,
    reports: [],
    access: null,
    ...called,
    ...more,
  };
  const { container } = render(<Popup {...props} />);
  return { ...called, container };
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

  test('failed: the reason in plain words, and another try', () => {
    const { onTryAgain, container } = show({ kind: 'failed', reason: 'The page was closed.' });
    expect(says()).toEqual(['This page could not be read.']);
    expect(container.textContent).toContain('The page was closed.');
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

test('the reader’s reports: sentence, claim, removal', () => {
  const { onRemoveReport, container } = show(
    { kind: 'notArticle' },
    { reports: [report(), report({ id: 'b', claim: 'gone' })] },
  );
  const rows = [...container.querySelectorAll('[data-my-report]')];
  expect(rows.map((row) => row.querySelector('p')?.textContent)).toEqual([
    'In August 2013 Facebook gave Netflix access to a private interface called Titan.',
    'gone',
  ]);
  rows[1]?.querySelector('button')?.click();
  expect(onRemoveReport.mock.calls).toEqual([['b']]);
});
