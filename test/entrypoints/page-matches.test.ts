import { beforeEach, expect, test } from 'vitest';
import type { MatchReply, MatchRequest } from '../../browser/messages.ts';
import { PageMatches } from '../../entrypoints/content-script/page-matches.ts';
import type { Block } from '../../page/blocks.ts';

const PAGE = { lang: 'en', title: 'T' };
const noPart = () => true;
const made = new Map<string, Block>();
/** The same text is the same block. */
function blockOf(text: string): Block {
  const block = made.get(text) ?? newBlock(text);
  made.set(text, block);
  return block;
}
/** As after a re-render: the same words in new nodes. */
function newBlock(text: string): Block {
  return { text, element: {} as Element, surface: {} as Element, nodes: [], runs: [], lang: null };
}
beforeEach(() => made.clear());

/** Finds one sentence in every block, and writes down what it was asked. */
function background() {
  const asked: string[][] = [];
  const held: (() => void)[] = [];
  let hold = false;
  const ask = async (_: 'match', { blocks, facts }: MatchRequest): Promise<MatchReply> => {
    asked.push(blocks.map(({ text }) => text));
    if (hold) await new Promise<void>((resolve) => held.push(resolve));
    const sentences = blocks.map(({ text }, block) => ({ block, start: 0, end: text.length, lang: 'en', matches: [] }));
    const entities = { ...facts?.entities, ...Object.fromEntries(blocks.map(({ text }) => [text, 1])) };
    return { sentences, checked: blocks.map(() => 1), facts: { entities, claims: {}, evidence: {} } };
  };
  return {
    asked,
    ask,
    hold: () => {
      hold = true;
    },
    letGo: () => {
      hold = false;
      for (const resolve of held.splice(0)) resolve();
    },
  };
}

test('a text that is known is not asked for again, also in new nodes', async () => {
  const { asked, ask } = background();
  const matches = new PageMatches();
  await matches.ask(PAGE, [blockOf('a'), blockOf('b')], ask, noPart);
  const again = newBlock('b');
  await matches.ask(PAGE, [blockOf('a'), again, blockOf('c')], ask, noPart);
  expect(asked.slice(0, 2)).toEqual([['a', 'b'], ['c']]);
  expect(matches.of(again)).toHaveLength(1);
  expect(matches.checked([blockOf('a'), blockOf('c'), blockOf('d')])).toBe(2);
});

test('a text after another one is asked for again: what it refers to may be something else', async () => {
  const { asked, ask } = background();
  const matches = new PageMatches();
  await matches.ask(PAGE, [blockOf('a'), blockOf('it')], ask, noPart);
  await matches.ask(PAGE, [blockOf('it'), blockOf('a')], ask, noPart);
  expect(asked).toEqual([
    ['a', 'it'],
    ['it', 'a'],
  ]);
});

test('what a later part tells of the page has the earlier ones asked for again, once', async () => {
  const { asked, ask } = background();
  const matches = new PageMatches();
  await matches.ask(PAGE, [blockOf('a')], ask, noPart);
  await matches.ask(PAGE, [blockOf('a'), blockOf('b')], ask, noPart);
  await matches.ask(PAGE, [blockOf('a'), blockOf('b')], ask, noPart);
  expect(asked).toEqual([['a'], ['b'], ['a']]);
});

test('two questions at once wait for each other, so that none is asked twice', async () => {
  const { asked, ask } = background();
  const matches = new PageMatches();
  await Promise.all([
    matches.ask(PAGE, [blockOf('a'), blockOf('b')], ask, noPart),
    matches.ask(PAGE, [blockOf('a'), blockOf('b'), blockOf('c')], ask, noPart),
  ]);
  expect(asked.slice(0, 2)).toEqual([['a', 'b'], ['c']]);
});

test('a failed question does not keep the next from being asked', async () => {
  const { ask } = background();
  const matches = new PageMatches();
  const failing = matches.ask(PAGE, [blockOf('a')], () => Promise.reject(new Error('no answer')), noPart);
  const next = matches.ask(PAGE, [blockOf('a')], ask, noPart);
  await expect(failing).rejects.toThrow('no answer');
  await next;
  expect(matches.of(blockOf('a'))).toHaveLength(1);
});

test('an answer to a question from before everything was forgotten is dropped', async () => {
  const { ask, hold, letGo } = background();
  const matches = new PageMatches();
  hold();
  const before = matches.ask(PAGE, [blockOf('a')], ask, noPart);
  await Promise.resolve();
  matches.forget();
  letGo();
  await before;
  expect(matches.of(blockOf('a'))).toEqual([]);
});

test('what is on the page stays known, however much has come and gone', async () => {
  const { asked, ask } = background();
  const matches = new PageMatches();
  for (let change = 0; change < 10; change++) {
    const passing = Array.from({ length: 2001 }, (_, i) => blockOf(`passing ${change}.${i}`));
    await matches.ask(PAGE, [blockOf('stays'), ...passing], ask, noPart);
  }
  await matches.ask(PAGE, [blockOf('stays'), blockOf('new')], ask, noPart);
  expect(matches.of(blockOf('stays'))).toHaveLength(1);
  asked.length = 0;
  await matches.ask(PAGE, [blockOf('stays'), newBlock('passing 0.0')], ask, noPart);
  expect(asked[0]).toEqual(['passing 0.0']);
});
