import { describe, expect, it } from 'vitest';
import type { ListSource } from '../../../browser/lists/list-source.ts';
import { mayFollow, pinnedAgain } from '../../../browser/lists/pinned.ts';

const ADDRESS = 'https://harbour.example/manifest.json';
const BEFORE = {
  address: ADDRESS,
  key: 'second',
  nextKeys: ['third'],
  ratchet: { first: 9, second: 4, third: 7 },
  version: 4,
  expires: 1000,
};
const source = (patch: Partial<ListSource>): ListSource => ({
  address: ADDRESS,
  key: 'second',
  nextKeys: [],
  expires: 2000,
  etag: null,
  ...patch,
});

describe('what a subscription is pinned to', () => {
  it.each<[boolean, Partial<ListSource>, number]>([
    [true, {}, 5],
    [true, { key: 'third' }, 7],
    [false, { key: 'third' }, 6],
    [false, { key: 'first' }, 10],
    [false, { key: 'another' }, 10],
    [false, { key: null }, 10],
    [false, { address: 'https://elsewhere.example/manifest.json' }, 5],
  ])('%s: %j may follow with version %d', (may, patch, version) => {
    expect(mayFollow(BEFORE, source(patch), version)).toBe(may);
  });

  it('is never a key where there was none', () => {
    const unsigned = { ...BEFORE, key: null, nextKeys: [], ratchet: {} };
    expect(mayFollow(unsigned, source({ key: null }), 5)).toBe(true);
    expect(mayFollow(unsigned, source({}), 5)).toBe(false);
  });

  it('is renewed by the same edition, but not by one that was signed earlier, nor by another hand', () => {
    expect(pinnedAgain(BEFORE, source({ nextKeys: ['fourth'] }))).toEqual({
      ...source({ nextKeys: ['fourth'] }),
      ratchet: BEFORE.ratchet,
    });
    expect(pinnedAgain(BEFORE, source({ nextKeys: ['fourth'], expires: 999 }))).toEqual({});
    expect(pinnedAgain(BEFORE, source({ key: 'another' }))).toEqual({});
  });
});
