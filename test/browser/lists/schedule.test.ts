import { describe, expect, it } from 'vitest';
import { fileAddress } from '../../../browser/lists/download.ts';
import { isDue, nextAfterFailure, nextAfterSuccess } from '../../../browser/lists/schedule.ts';

const HOUR = 3600_000;
const NOW = Date.UTC(2026, 10, 22);

describe('the next look', () => {
  it('comes after a day, give or take some hours', () => {
    expect(nextAfterSuccess(NOW, 0.5)).toBe(NOW + 24 * HOUR);
    expect(nextAfterSuccess(NOW, 0)).toBeLessThan(nextAfterSuccess(NOW, 1));
    expect(nextAfterSuccess(NOW, 0)).toBeGreaterThan(NOW + 4 * HOUR);
  });

  it('comes later with every failure, but never sooner than after four hours nor later than after three days or so', () => {
    let before = { fault: null, checked: NOW, next: NOW + 24 * HOUR } as Parameters<typeof nextAfterFailure>[0];
    const waits: number[] = [];
    for (let n = 0; n < 6; n++) {
      const next = nextAfterFailure(before, NOW, 0.5);
      waits.push((next - NOW) / HOUR);
      before = { fault: { code: 'unreachable' }, checked: NOW, next };
    }
    expect(waits).toEqual([4, 8, 16, 32, 64, 72]);
    expect(nextAfterFailure({ fault: null, checked: NOW, next: NOW }, NOW, 0)).toBe(NOW + 4 * HOUR);
  });

  it('is due when its time has come, or the clock was set back', () => {
    expect(isDue({ checked: NOW, next: NOW + 1 }, NOW)).toBe(false);
    expect(isDue({ checked: NOW, next: NOW + 1 }, NOW + 1)).toBe(true);
    expect(isDue({ checked: NOW, next: NOW + 1 }, NOW - 1)).toBe(true);
  });
});

describe('the address of a list’s file', () => {
  it('is on the reader’s own machine only where the manifest is', () => {
    expect(fileAddress('list.json', 'https://a.example/m.json')).toBe('https://a.example/list.json');
    expect(fileAddress('http://127.0.0.1:80/list.json', 'https://a.example/m.json')).toBeNull();
    expect(fileAddress('http://127.0.0.1:8000/list.json', 'http://localhost:8000/m.json')).toBe(
      'http://127.0.0.1:8000/list.json',
    );
    expect(fileAddress('http://b.example/list.json', 'http://localhost:8000/m.json')).toBeNull();
  });
});
