import { describe, expect, it } from 'vitest';
import { PARTS, readOptions } from '../../bench/options.ts';
import { BadInput } from '../../cli/bad-input.ts';

const partsOf = (...args: string[]) => [...readOptions(args).parts];

describe('what the bench is asked for', () => {
  it('is every part but the lists if no part is named', () => {
    expect(partsOf()).toEqual([...PARTS]);
    expect(readOptions([])).toMatchObject({ lists: null, liveMs: null, json: false, save: false });
    expect(readOptions([])).toMatchObject({ claimsCounts: [15, 10_000, 100_000], words: [2000, 20_000, 100_000] });
  });

  it('is the parts that are named', () => {
    expect(partsOf('--sizes')).toEqual(['sizes']);
    expect(partsOf('--background', '--engine')).toEqual(['engine', 'background']);
    expect(readOptions(['--lists', '--claims-in-list', '100'])).toMatchObject({ lists: 100, parts: new Set() });
  });

  it.each([
    [['--sizes', '15,10000']],
    [['--claims-counts', '15,many']],
    [['--words', '']],
    [['--browser', 'lynx']],
    [['--only', 'lucene']],
    [['--save', '--engine']],
    [['--lists', '--json']],
    [['--quick']],
  ])('%s cannot be taken', (args) => expect(() => readOptions(args)).toThrow(BadInput));
});
