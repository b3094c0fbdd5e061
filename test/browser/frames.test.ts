import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { showInTab, tabState } from '../../browser/frames.ts';
import type { PageState } from '../../browser/messages.ts';

/** What stands in the frames of the tab, by frame; the others have none of ours. */
let frames: Record<number, PageState> = {};
let sent: { frame: number | undefined; name: string; argument: unknown }[] = [];

const found = (key: string) => ({ key, text: key, lang: 'en', prefix: '', suffix: '', matches: [] });
const read = (keys: string[], checked: number, closedFrames = 0): PageState => ({
  kind: 'read',
  found: keys.map(found),
  checked,
  closedFrames,
});

beforeEach(() => {
  fakeBrowser.reset();
  sent = [];
  vi.stubGlobal('browser', fakeBrowser);
  Object.assign(fakeBrowser.scripting, {
    executeScript: async () => [0, 3, 9].map((frameId) => ({ frameId, result: 0 })),
  });
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockImplementation(async (_tab, message, options) => {
    const { name, argument } = message as { name: string; argument: unknown };
    const frame = (options as { frameId?: number } | undefined)?.frameId;
    sent.push({ frame, name, argument });
    const state = frames[frame ?? 0];
    if (!state) throw new Error('Receiving end does not exist.');
    return { ok: true, value: name === 'state' ? state : true };
  });
});

test('what was found in any frame counts, the page’s own first, and keys name the frame', async () => {
  frames = { 0: read(['a'], 10, 2), 9: read(['b'], 5) };
  expect(await tabState(1)).toMatchObject({
    kind: 'read',
    found: [{ key: '0/a' }, { key: '9/b' }],
    checked: 15,
    // Two from elsewhere, one of which we are in.
    closedFrames: 1,
  });
  expect(await showInTab(1, '9/b')).toBe(true);
  expect(sent.at(-1)).toEqual({ frame: 9, name: 'showSentence', argument: 'b' });
});

test('a page that is no article around a frame that is one has been read', async () => {
  frames = { 0: { kind: 'notArticle' }, 3: read(['b'], 5) };
  expect(await tabState(1)).toMatchObject({ kind: 'read', found: [{ key: '3/b' }] });
});

test('where nothing was read the page’s own state counts', async () => {
  frames = { 0: { kind: 'off' }, 3: { kind: 'notArticle' } };
  expect(await tabState(1)).toEqual({ kind: 'off' });
  frames = { 0: { kind: 'reading' }, 3: read([], 5) };
  expect(await tabState(1)).toEqual({ kind: 'reading' });
});

test('nobody of ours is no state', async () => {
  frames = {};
  expect(await tabState(1)).toBeNull();
});
