// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { provideCard } from '../../browser/card-port.ts';
import type { MatchReply, MatchRequest } from '../../browser/messages.ts';
import { ToldFault } from '../../data/told-fault.ts';
import { PageSession } from '../../entrypoints/content-script/page-session.ts';

const SENTENCE = 'Netflix could read the private messages of Facebook users.';
const TITLE = '<title>News</title>';
const TELLS = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';

/** happy-dom has no highlights. */
class FakeHighlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** What the background was asked, in order, and which of its answers fail. */
let asked: { name: string; argument: unknown }[] = [];
let failing: string[] = [];
/** Until this is there the background does not answer to `prepare`. */
let preparing: Promise<void> = Promise.resolve();
let control: AbortController;

vi.mock('../../browser/messaging.ts', () => ({
  sendToBackground: async (name: string, argument: unknown) => {
    asked.push({ name, argument });
    if (failing.includes(name)) throw new ToldFault('noAnswer');
    if (name === 'prepare') await preparing;
    if (name === 'prepare') return { style: '', hover: false, language: 'en' };
    if (name === 'found') return ON_TAB;
    return name === 'match' ? reply(argument as MatchRequest) : undefined;
  },
}));

/** What the background counts on the tab: more than this frame's. */
const ON_TAB = 3;

/** Every block that is the sentence makes a claim. */
function reply({ blocks }: MatchRequest): MatchReply {
  const match = {
    list: 'l',
    claim: 'c',
    score: 1,
    tier: 'sure' as const,
    stance: null,
    by: null,
    why: [],
    report: null,
  };
  const sentences = blocks.flatMap(({ text }, block) =>
    text === SENTENCE ? [{ block, start: 0, end: text.length, lang: 'en', matches: [match] }] : [],
  );
  return { sentences, checked: blocks.map(() => 1), facts: { entities: {}, claims: {}, evidence: {} } };
}

async function begin(isOn: () => Promise<boolean> = async () => true): Promise<PageSession> {
  const session = new PageSession(document, control.signal);
  await session.start(isOn);
  return session;
}

const settle = () => vi.advanceTimersByTimeAsync(1500);
const namesAsked = () => asked.map(({ name }) => name);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('CSS', { highlights: new Map() });
  vi.stubGlobal('Highlight', FakeHighlight);
  document.head.innerHTML = TITLE + TELLS;
  document.body.innerHTML = `<article><h1>News</h1><p>${SENTENCE}</p></article>`;
  document.documentElement.lang = 'en_US';
  control = new AbortController();
  asked = [];
  failing = [];
  preparing = Promise.resolve();
});
afterEach(() => {
  control.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('reads an article, paints what was found and says so', async () => {
  const session = await begin();
  expect(session.state()).toMatchObject({ kind: 'read', found: [{ text: SENTENCE }], checked: 2 });
  expect([...CSS.highlights.keys()]).toHaveLength(1);
  expect(namesAsked()).toEqual(['match', 'prepare', 'found']);
  expect(asked[0]?.argument).toMatchObject({ lang: 'en-US', title: 'News' });
});

test('a page that becomes an article only after it was opened is read then', async () => {
  document.head.innerHTML = TITLE;
  document.body.innerHTML = '<div id="app"></div>';
  const session = await begin();
  expect(session.state()).toEqual({ kind: 'notArticle' });
  document.head.innerHTML = TITLE + TELLS;
  document.querySelector('#app')?.insertAdjacentHTML('beforeend', `<article><p>${SENTENCE}</p></article>`);
  await settle();
  expect(session.state()).toMatchObject({ kind: 'read', found: [{ text: SENTENCE }] });
});

test('a page that is no article after a while is left alone', async () => {
  document.head.innerHTML = TITLE;
  document.body.innerHTML = '<div id="app"></div>';
  const session = await begin();
  await vi.advanceTimersByTimeAsync(20_000);
  document.querySelector('#app')?.append('A word.');
  await settle();
  document.head.innerHTML = TITLE + TELLS;
  document.querySelector('#app')?.insertAdjacentHTML('beforeend', `<article><p>${SENTENCE}</p></article>`);
  await settle();
  expect(session.state()).toEqual({ kind: 'notArticle' });
});

test('style and card that could not be put in are tried again', async () => {
  failing = ['prepare', 'found'];
  const session = await begin();
  expect(session.state()).toMatchObject({ kind: 'read' });
  failing = [];
  document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>More of it.</p>');
  await settle();
  expect(namesAsked().filter((name) => name === 'prepare')).toHaveLength(2);
});

test('a failure takes paint and badge away', async () => {
  const session = await begin();
  failing = ['match'];
  await session.refresh();
  expect(session.state()).toEqual({ kind: 'failed', reason: { code: 'noAnswer', detail: '' } });
  expect([...CSS.highlights.keys()]).toEqual([]);
  expect(asked.at(-1)).toEqual({ name: 'found', argument: undefined });
});

test('a sentence keeps its paint although a button within it counts', async () => {
  document.body.innerHTML =
    '<article><h1>News</h1><p>Netflix could read <button>1</button>the private messages of Facebook users.</p></article>';
  const painted = () => [...CSS.highlights.values()].flatMap((one) => [...one]).length;
  await begin();
  expect(painted()).toBe(1);
  for (const count of ['2', '3']) {
    const button = document.querySelector('button');
    if (button) button.textContent = count;
    await settle();
    expect(painted()).toBe(1);
  }
});

test('leaves nothing painted where it is told to end', async () => {
  await begin();
  control.abort();
  expect([...CSS.highlights.keys()]).toEqual([]);
  asked = [];
  document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>More of it.</p>');
  await settle();
  expect(asked).toEqual([]);
});

describe('with the card there', () => {
  const control = { show: vi.fn(), step: vi.fn(), open: vi.fn(), announce: vi.fn(), changed: vi.fn() };
  beforeEach(() => provideCard(() => control));
  afterEach(() => {
    globalThis.sidenoteCard = undefined;
    vi.clearAllMocks();
  });

  test('matches are announced once, however the page changes', async () => {
    await begin();
    await settle();
    expect(control.announce.mock.calls).toEqual([[ON_TAB]]);
    document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>More.</p><p>${SENTENCE}</p>`);
    await settle();
    expect(control.announce).toHaveBeenCalledTimes(1);
    expect(control.changed).toHaveBeenCalled();
  });

  test('the reader’s hands find nobody where nothing was found', async () => {
    document.body.innerHTML = '<article><h1>News</h1><p>Nothing of the kind.</p></article>';
    const session = await begin();
    expect(await session.card()).toBeNull();
    expect(namesAsked()).not.toContain('prepare');
  });
});

test('paint goes at once where the text under it changes, and comes back with it', async () => {
  const session = await begin();
  const text = document.querySelector('p')?.firstChild as Text;
  text.data = 'Something else now.';
  await vi.advanceTimersByTimeAsync(1);
  expect([...CSS.highlights.values()].flatMap((highlight) => [...highlight])).toEqual([]);
  text.data = SENTENCE;
  await settle();
  expect(session.state()).toMatchObject({ kind: 'read', found: [{ text: SENTENCE }] });
  expect([...CSS.highlights.values()].flatMap((highlight) => [...highlight])).toHaveLength(1);
});

test('the badge is worked out anew only when other claims were found', async () => {
  await begin();
  document.querySelector('article')?.insertAdjacentHTML('beforeend', '<p>More of it.</p>');
  await settle();
  expect(namesAsked().filter((name) => name === 'found')).toHaveLength(1);
  document.querySelector('p')?.remove();
  await settle();
  expect(namesAsked().filter((name) => name === 'found')).toHaveLength(2);
});

test('a sentence keeps its key when the page changes around it', async () => {
  const session = await begin();
  const keys = () => {
    const state = session.state();
    return state.kind === 'read' ? state.found.map(({ key }) => key) : [];
  };
  const before = keys();
  document.querySelector('p')?.insertAdjacentHTML('beforebegin', '<p>Before it.</p>');
  await settle();
  expect(keys()).toEqual(before);
});

test('who is switched off while style and card are fetched gets none', async () => {
  const attend = vi.fn(() => ({ show: vi.fn(), step: vi.fn(), open: vi.fn(), announce: vi.fn(), changed: vi.fn() }));
  provideCard(attend);
  let isOn = true;
  const session = await begin(async () => isOn);
  attend.mockClear();
  const fetched = Promise.withResolvers<void>();
  preparing = fetched.promise;
  await session.refresh();
  isOn = false;
  await session.refresh();
  fetched.resolve();
  await settle();
  globalThis.sidenoteCard = undefined;
  expect(session.state()).toEqual({ kind: 'off' });
  expect(attend).not.toHaveBeenCalled();
});
