import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readBundled } from '../../browser/lists/bundled.ts';
import { DEFAULT_SETTINGS, isOn, readSettings, writeSettings } from '../../browser/settings.ts';

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

describe('a setting that cannot be kept', () => {
  it.each([
    ['Firefox', 'QuotaExceededError: storage.local API call exceeded its quota limitations.'],
    ['Chromium', 'QUOTA_BYTES quota exceeded'],
    ['Chromium on a full disk', 'IO error: …/000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 9::Append::8)'],
  ])('says that there is no room: %s', async (_, message) => {
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error(message));
    await expect(writeSettings({ on: false })).rejects.toMatchObject({ code: 'storageFull' });
    full.mockRestore();
    await writeSettings({ hover: true });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, hover: true });
  });

  it('says what the browser says, whatever else it is', async () => {
    const closed = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('It is closed.'));
    await expect(writeSettings({ on: false })).rejects.toThrow('It is closed.');
    closed.mockRestore();
  });
});

describe('the bundled list', () => {
  it('is asked for again after it could not be read', async () => {
    const answers = [new Response('', { status: 500 }), Response.json({ id: 'l' })];
    vi.stubGlobal('fetch', async () => answers.shift());
    await expect(readBundled()).rejects.toMatchObject({ code: 'ownFile', detail: '/compiled/bundled.json' });
    expect(await readBundled()).toEqual({ id: 'l' });
    vi.unstubAllGlobals();
  });
});
