/** What of a sampled profile is ours. Times in microseconds. */
import { describe, expect, it } from 'vitest';
import { COLLECTOR, type Sample, slicesOf } from '../../bench/page/profile.ts';
import { dearest, sliceFigures } from '../../bench/page/slice-figures.ts';

/** Looks every millisecond: `o` ours, `c` litter collected, `.` not ours. */
function samples(looks: string): Sample[] {
  return [...looks].map((look, at) => ({
    startUs: 1000 * at,
    endUs: 1000 * (at + 1),
    ours: look === 'o' ? ['inner', 'outer'] : [],
    collecting: look === 'c',
  }));
}

const lengths = (looks: string, ...taskEnds: number[]) =>
  slicesOf(samples(looks), taskEnds).map(({ startUs, endUs }) => endUs - startUs);

describe('slices', () => {
  it.each([
    ['', []],
    ['....', []],
    ['.oo..o', [2000, 1000]],
    // Litter in the midst of our work is ours; alone it is nobody's.
    ['oocc.', [4000]],
    ['cc.oo', [2000]],
  ])('%s', (looks, expected) => expect(lengths(looks)).toEqual(expected));

  it('end where a task ends', () => {
    expect(lengths('oooo', 2000)).toEqual([2000, 2000]);
    // In the middle of what a look stands for.
    expect(lengths('oo..', 1500)).toEqual([1500]);
  });

  it('are told in figures', () => {
    const slices = slicesOf(samples(`${'o'.repeat(17)}.occ`), []);
    expect(sliceFigures(slices)).toEqual({ longestMs: 17, overFrame: 1, totalMs: 20, collectorMs: 2, count: 2 });
    expect(dearest(slices, 3)).toEqual([
      { name: 'inner', selfMs: 17, totalMs: 17 },
      { name: 'outer', selfMs: 0, totalMs: 17 },
    ]);
    expect(slices[1]?.self.get(COLLECTOR)).toBe(2000);
  });
});
