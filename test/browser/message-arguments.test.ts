import { describe, expect, it } from 'vitest';
import { checkedArgument } from '../../browser/message-arguments.ts';
import type { BackgroundMessages } from '../../browser/messages.ts';
import type { OutboxEntry } from '../../data/outbox-entry.ts';
import type { ListOffer } from '../../data/subscription.ts';
import { report } from '../data/report-fixture.ts';

const quote = { exact: 'Netflix read messages.', prefix: 'They say: ', suffix: '' };
const match = { list: 'a-list', claim: 'a-claim', score: 0.7, quote, lang: 'en' };
const entry: OutboxEntry = { report: report(), send: { kind: 'queued', fault: { code: 'busy' } }, tries: 2 };
const offer: ListOffer = {
  address: 'https://lists.example/',
  id: 'ferry',
  title: { en: 'Ferries' },
  publisher: { name: 'Somebody' },
  licence: 'CC0-1.0',
  version: 1,
  updated: '2026-11-22',
  claims: 3,
  languages: ['en'],
  bytes: 1000,
  fingerprint: null,
  keyOnTrust: false,
  expires: null,
  reports: null,
};

/** An example of each. A message that is added to the table has to be added here. */
const GOOD: { [K in keyof BackgroundMessages]: Parameters<BackgroundMessages[K]>[0] } = {
  match: {
    lang: 'en',
    title: 'A letter',
    blocks: [{ text: 'One. Two.', sentences: [0, 5], before: 'Nought.' }, { text: '' }],
    facts: { entities: { 'a/netflix': 2 }, claims: { 'a/read': 1 }, evidence: { 'a/read': { most: 3.5, second: 0 } } },
  },
  isOn: 'https://news.example/',
  mayStay: 'about:blank',
  prepare: undefined,
  found: undefined,
  mute: { list: 'a-list', claim: 'a-claim' },
  claims: [{ list: 'a-list', claim: 'a-claim' }],
  lists: undefined,
  refuteMatch: { match, address: 'https://news.example/', private: false },
  openReport: match,
  removeReport: 'an-id',
  stories: undefined,
  suggest: { quote, lang: '', title: '' },
  saveReport: { report: report(), send: true, private: false },
  takeReport: 7,
  restoreReport: entry,
  sendReports: ['an-id'],
  holdReports: [],
  reports: undefined,
  importReports: [report(), report()],
  dropUnreadable: undefined,
  subscriptions: undefined,
  lookAtList: '',
  subscribeTo: { address: 'https://lists.example/', offer },
  stopLooking: '',
  updateLists: ['ferry'],
  switchList: { id: 'ferry', on: false },
  removeList: { id: 'ferry', reports: 'delete' },
  forgetEverything: undefined,
};

const ODD = [
  undefined,
  null,
  0.5,
  true,
  [null],
  [[]],
  {},
  { id: null },
  { report: {} },
  { blocks: 'x' },
  { match: null },
];

const refusal = (name: string, argument: unknown) => {
  try {
    checkedArgument(name, argument);
    return null;
  } catch (error) {
    return error;
  }
};

describe('what a message brings', () => {
  it.each(Object.entries(GOOD))('passes as it is where it is what can be asked for: %s', (name, argument) => {
    expect(checkedArgument(name, argument)).toEqual(argument);
  });

  it.each(Object.entries(GOOD).filter(([, argument]) => argument !== undefined))(
    'is refused in one word where it is not: %s',
    (name) => {
      for (const odd of [...ODD, name === 'takeReport' ? 'text' : 7]) {
        const place = new RegExp(`^${name}(: [\\w.]+)?$`);
        expect(refusal(name, odd), JSON.stringify(odd)).toMatchObject({
          code: 'malformed',
          detail: expect.stringMatching(place),
        });
      }
    },
  );

  it('is told by the place of its first fault', () => {
    const long = { ...report(), quote: { ...quote, exact: 'x'.repeat(2001) } };
    expect(refusal('saveReport', { report: long, send: false, private: false })).toMatchObject({
      detail: 'saveReport: report.quote.exact',
    });
    expect(refusal('importReports', [report(), { ...report(), kind: 'praise' }])).toMatchObject({
      detail: 'importReports: 1.kind',
    });
    expect(refusal('removeList', { id: 'ferry', reports: 'burn' })).toMatchObject({ detail: 'removeList: reports' });
  });

  it('has a reason in the words of whoever checked it, for those who look into it', () => {
    expect(refusal('updateLists', 'ferry')).toMatchObject({ message: 'malformed: updateLists' });
    expect(refusal('updateLists', 'ferry')).toHaveProperty('cause.issues');
  });

  it('loses what nobody knows, and all of it where none is asked for', () => {
    expect(checkedArgument('mute', { list: 'a', claim: 'b', more: 1 })).toEqual({ list: 'a', claim: 'b' });
    expect(checkedArgument('reports', { anything: 1 })).toBeUndefined();
  });
});
