import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { FoundSentence, PageState } from '../../browser/messages.ts';
import { showBadge } from '../../entrypoints/background/badge.ts';
import { claim } from '../components/fixture.ts';

const states: { frame: number; state: PageState }[] = [];
vi.mock('../../browser/frames.ts', () => ({ frameStates: async () => states }));
vi.mock('../../browser/lists/records.ts', () => ({
  readClaimRecords: async (ids: { list: string; claim: string }[]) =>
    ids.map(({ list, claim: id }) => ({ ...claim(id), list })),
}));

const sender = { tab: { id: 7, url: 'https://news.example/', private: false }, frame: 0 };

/** A frame in which these claims were found, each `list/claim`. */
function frame(...found: string[]): { frame: number; state: PageState } {
  const matches = found.map((one) => {
    const [list = '', id = ''] = one.split('/');
    return { list, claim: id } as FoundSentence['matches'][number];
  });
  const sentence = { key: 'k', text: '', lang: 'en', prefix: '', suffix: '', matches };
  return { frame: states.length, state: { kind: 'read', found: [sentence], checked: 1, closedFrames: 0 } };
}

async function badgeWith(...frames: { frame: number; state: PageState }[]): Promise<[number, string]> {
  states.splice(0, states.length, ...frames);
  const setText = vi.spyOn(browser.action, 'setBadgeText').mockResolvedValue(undefined);
  vi.spyOn(browser.action, 'setBadgeBackgroundColor').mockResolvedValue(undefined);
  vi.spyOn(browser.action, 'setBadgeTextColor').mockResolvedValue(undefined);
  const count = await showBadge(sender);
  return [count, setText.mock.calls[0]?.[0].text ?? ''];
}

test('claims are counted once in all frames, and once however many lists have them', async () => {
  expect(await badgeWith(frame('one/titan-api', 'one/netflix-read-messages'), frame('one/titan-api'))).toEqual([
    2,
    '2',
  ]);
  expect(await badgeWith(frame('one/titan-api', 'other/titan-api', 'other/netflix-read-messages'))).toEqual([2, '2']);
});

test('nothing stands there for nothing', async () => {
  expect(await badgeWith({ frame: 0, state: { kind: 'notArticle' } })).toEqual([0, '']);
});
