import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sendToBackground, sendToFrame } from '../../browser/messaging.ts';

const NO_ANSWER = 'Sidenote did not answer. Reload the page and try again.';

beforeEach(() => fakeBrowser.reset());

test('where nobody answers, that is said in plain words', async () => {
  await expect(sendToBackground('reports')).rejects.toThrow(NO_ANSWER);
  await expect(sendToFrame(1, 0, 'state')).rejects.toThrow(NO_ANSWER);
});

test('so it is where our script has outlived its extension, and the browser throws', async () => {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  await expect(sendToBackground('reports')).rejects.toThrow(NO_ANSWER);
});
