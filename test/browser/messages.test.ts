import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { checkedArgument } from '../../browser/message-arguments.ts';
import { handleBackgroundMessages, sendToBackground, sendToFrame } from '../../browser/messaging.ts';
import { reasonOf } from '../../browser/reason.ts';
import { ToldFault } from '../../data/told-fault.ts';

type Listen = (message: unknown, sender: object) => Promise<unknown> | undefined;

/** Only what is asked for here; the types want a whole table. */
const table = (handlers: object) => handlers as never;

/** Joins sender and background as a browser does: what crosses is text, and the sender is known. */
function join(guests: object, own: object, from = fakeBrowser.runtime.getURL('/popup.html')): void {
  const listeners: Listen[] = [];
  vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation((listen) => {
    listeners.push(listen as Listen);
  });
  const copy = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    const sender = { id: fakeBrowser.runtime.id, url: from };
    for (const listen of listeners) {
      const answer = listen(copy(message), sender);
      if (answer) return copy(await answer);
    }
  });
  handleBackgroundMessages(table(guests), table(own), checkedArgument);
}

const refusal = (asked: Promise<unknown>) => asked.then(() => null, reasonOf);

beforeEach(() => fakeBrowser.reset());

test('where nobody answers, that is what is told', async () => {
  await expect(sendToBackground('reports')).rejects.toMatchObject({ code: 'noAnswer' });
  await expect(sendToFrame(1, 0, 'state')).rejects.toMatchObject({ code: 'noAnswer' });
});

test('so it is where our script has outlived its extension, and the browser throws', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await expect(sendToBackground('reports')).rejects.toMatchObject({ code: 'noAnswer' });
});

describe('what went wrong in the background', () => {
  it.each([
    ['a fault of ours', new ToldFault('ownFile', '/a.bin'), { code: 'ownFile', detail: '/a.bin' }],
    ['a full disk', new DOMException('It is full.', 'QuotaExceededError'), { code: 'storageFull', detail: '' }],
    ['a newer database', new DOMException('99 > 1', 'VersionError'), { code: 'newerDatabase', detail: '' }],
    ['what nobody has foreseen', new TypeError('x is not y'), { code: 'other', detail: 'x is not y' }],
    ['what is no error', 'a text', { code: 'other', detail: 'a text' }],
  ])('arrives as it was told there: %s', async (_, error, reason) => {
    const fail = async () => {
      throw error;
    };
    join({}, { reports: fail, stories: fail });
    expect(await refusal(sendToBackground('reports'))).toEqual(reason);
    expect(await refusal(sendToBackground('stories'))).toEqual(reasonOf(error));
  });
});

it('is refused to a page’s process where it is for our own pages', async () => {
  const reports = vi.fn();
  join({ lists: async () => [] }, { reports }, 'https://news.example/');
  expect(await refusal(sendToBackground('reports'))).toMatchObject({ code: 'notForPages' });
  expect(reports).not.toHaveBeenCalled();
  expect(await sendToBackground('lists')).toEqual([]);
});

it('never reaches a handler where it has no form of ours', async () => {
  const updateLists = vi.fn(async () => undefined);
  const mute = vi.fn(async () => undefined);
  join({ mute }, { updateLists });
  const odd = (value: unknown) => value as never;
  expect(await refusal(sendToBackground('updateLists', odd('ferry')))).toEqual({
    code: 'malformed',
    detail: 'updateLists',
  });
  expect(await refusal(sendToBackground('mute', odd({ list: 'a' })))).toEqual({
    code: 'malformed',
    detail: 'mute: claim',
  });
  expect([updateLists, mute].flatMap(({ mock }) => mock.calls)).toEqual([]);
  await sendToBackground('updateLists', ['ferry']);
  expect(updateLists.mock.calls).toEqual([[['ferry'], { tab: null, frame: 0 }]]);
});
