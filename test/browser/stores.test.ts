import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readLists } from '../../browser/list-store.ts';
import { addReport, dropReport, readReports } from '../../browser/report-store.ts';
import { DEFAULT_SETTINGS, isOn, readSettings, writeSettings } from '../../browser/settings.ts';
import { cutAddress, type Report } from '../../data/report.ts';

const report = (id: string): Report => ({
  id,
  kind: 'makes-claim',
  list: 'l',
  claim: 'a',
  quote: { exact: 'x', prefix: '', suffix: '' },
  page: '',
  lang: 'en',
  listVersion: 1,
  created: '2026-11-22T10:00:00Z',
});
const ONE = '6f1c1a52-6b0e-4b8e-9d5a-3f1f0a0b1c2d';
const TWO = '7f1c1a52-6b0e-4b8e-9d5a-3f1f0a0b1c2d';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are as on the first day where storage is empty or damaged', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await fakeBrowser.storage.local.set({
      settings: { on: 'yes', offSites: [1, 'a.example'], colour: 'mud', muted: 7 },
    });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, offSites: ['a.example'] });
  });

  it('keep both of two changes at once', async () => {
    await Promise.all([writeSettings({ on: false }), writeSettings({ offSites: ['a.example'] })]);
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, on: false, offSites: ['a.example'] });
  });

  it('tell whether highlights are on at an address', async () => {
    await writeSettings({ offSites: ['a.example'] });
    const settings = await readSettings();
    expect(isOn(settings, 'https://a.example/x')).toBe(false);
    expect(isOn(settings, 'https://b.example/')).toBe(true);
    expect(isOn({ ...settings, on: false }, 'https://b.example/')).toBe(false);
  });
});

describe('claim lists', () => {
  it('are asked for again after they could not be read', async () => {
    const answers = [new Response('', { status: 500 }), Response.json({ id: 'l' })];
    vi.stubGlobal('fetch', async () => answers.shift());
    await expect(readLists()).rejects.toThrow(/bundled\.json cannot be read/);
    expect(await readLists()).toEqual([{ id: 'l' }]);
    vi.unstubAllGlobals();
  });
});

describe('reports', () => {
  it('are kept, also when two are saved at once, and dropped by id', async () => {
    await Promise.all([addReport(report(ONE)), addReport(report(TWO))]);
    expect((await readReports()).map(({ id }) => id)).toEqual([ONE, TWO]);
    await dropReport(ONE);
    expect((await readReports()).map(({ id }) => id)).toEqual([TWO]);
  });

  it('leave out what cannot be read, and do not lose it', async () => {
    await fakeBrowser.storage.local.set({ reports: [{ id: 'broken' }, report(ONE)] });
    await addReport(report(TWO));
    expect((await readReports()).map(({ id }) => id)).toEqual([ONE, TWO]);
    const { reports } = await fakeBrowser.storage.local.get('reports');
    expect(reports).toHaveLength(3);
  });

  it('cut query, fragment and login from an address', () => {
    expect(cutAddress('https://me:pw@news.example/a?from=mail#x')).toBe('https://news.example/a');
    expect(cutAddress('nonsense')).toBe('');
  });
});
