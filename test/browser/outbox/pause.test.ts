import { describe, expect, it } from 'vitest';
import { endOf, longer } from '../../../browser/outbox/pause.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

describe('a destination that fails', () => {
  it('is left alone twice as long each time, at most six hours', () => {
    let pause = longer(null, null, 0, 0.5);
    const waits = [pause.wait];
    for (let i = 0; i < 12; i++) {
      pause = longer(pause, null, 0, 0.5);
      waits.push(pause.wait);
    }
    expect(waits.slice(0, 4)).toEqual([MINUTE / 2, MINUTE, 2 * MINUTE, 4 * MINUTE]);
    expect(waits.at(-1)).toBe(6 * HOUR);
  });

  it('is not tried by all readers at the same moment', () => {
    expect(longer(null, null, 0, 0).wait).toBe(24_000);
    expect(longer(null, null, 0, 1).wait).toBe(36_000);
  });

  it('is left alone at least as long as it asks, at most a day', () => {
    expect(longer(null, 5000, 0, 0).wait).toBe(5000);
    expect(longer(null, 90 * 24 * HOUR, 0, 1).wait).toBe(24 * HOUR);
  });

  it('is tried at once where the clock was set back', () => {
    const pause = { failures: 1, since: 1_000_000, wait: 5000 };
    expect(endOf(pause, 1_002_000)).toBe(1_005_000);
    expect(endOf(pause, 1_006_000)).toBe(1_006_000);
    expect(endOf(pause, 500_000)).toBe(500_000);
  });
});
