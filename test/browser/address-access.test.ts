// @vitest-environment node
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropConsent, mayFetch, maySend, requestFetching, requestSending } from '../../browser/address-access.ts';

const BOX = 'https://reports.example/box/';
const PATTERN = 'https://reports.example/*';
const EVERYWHERE = '*://*/*';

/** What the browser has granted by name, and what the reader says to the next question. */
let granted: string[] = [];
let answer: () => Promise<boolean> = async () => true;
let questions = 0;

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  questions = 0;
  answer = async () => true;
  const holds = (origins: string[] = []) =>
    origins.every((one) => granted.includes(EVERYWHERE) || granted.includes(one));
  Object.assign(fakeBrowser.permissions, {
    contains: async ({ origins }: { origins?: string[] }) => holds(origins),
    getAll: async () => ({ origins: granted, permissions: [] }),
    // As browsers do: what is granted already is asked no more, and a yes is kept by its name.
    request: async ({ origins = [] }: { origins?: string[] }) => {
      if (holds(origins)) return true;
      questions++;
      if (!(await answer())) return false;
      granted.push(...origins);
      return true;
    },
  });
});

describe('sending', () => {
  it('needs a press that was answered with yes, not only access', async () => {
    granted = [EVERYWHERE];
    expect(await maySend(BOX)).toBe(false);
    expect(await mayFetch(BOX)).toBe(true);
    // The press is the answer where the browser has no question to ask.
    expect(await requestSending([BOX])).toBe(true);
    expect(questions).toBe(0);
    expect(await maySend(BOX)).toBe(true);
    expect(await maySend('https://elsewhere.example/box/')).toBe(false);
  });

  it('stays refused, also where every page is allowed later', async () => {
    answer = async () => false;
    expect(await requestSending([BOX])).toBe(false);
    granted = [EVERYWHERE];
    expect(await maySend(BOX)).toBe(false);
  });

  it('is refused where the browser gives no answer, and a question that fails counts as that', async () => {
    answer = async () => Promise.reject(new Error('This function must be called during a user gesture'));
    expect(await requestSending([BOX])).toBe(false);
    expect(await maySend(BOX)).toBe(false);
  });

  it('is allowed where whoever asked was closed before the reader said yes', async () => {
    answer = () => new Promise(() => undefined);
    void requestSending([BOX]);
    await expect.poll(() => questions).toBe(1);
    expect(await maySend(BOX)).toBe(false);
    granted.push(PATTERN);
    expect(await maySend(BOX)).toBe(true);
  });

  it('is not allowed by access to every page that comes while a question is open', async () => {
    answer = () => new Promise(() => undefined);
    void requestSending([BOX]);
    await expect.poll(() => questions).toBe(1);
    granted.push(EVERYWHERE);
    expect(await maySend(BOX)).toBe(false);
  });

  it('that was given back is asked for anew, whatever else is allowed then', async () => {
    await requestSending([BOX]);
    expect(await maySend(BOX)).toBe(true);
    granted = [];
    expect(await maySend(BOX)).toBe(false);
    granted = [EVERYWHERE];
    expect(await maySend(BOX)).toBe(false);
  });

  it('is forgotten with everything else, and leaves nothing behind', async () => {
    await dropConsent();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await requestSending([BOX]);
    await dropConsent();
    expect(await maySend(BOX)).toBe(false);
  });

  it('to nowhere is no question', async () => {
    expect(await requestSending([])).toBe(true);
    expect(questions).toBe(0);
  });
});

describe('fetching', () => {
  it('is what the browser lets us, and says nothing of sending', async () => {
    expect(await mayFetch(BOX)).toBe(false);
    expect(await requestFetching(BOX)).toBe(true);
    expect(await mayFetch(BOX)).toBe(true);
    expect(await maySend(BOX)).toBe(false);
  });
});
