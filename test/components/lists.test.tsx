// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Card } from '../../components/Card.tsx';
import { Found } from '../../components/Found.tsx';
import { languagesText, sizeText } from '../../components/library/lists/amounts.ts';
import { droppedAddress } from '../../components/library/lists/dropped-address.ts';
import { Lists, type ListsProps } from '../../components/library/lists/Lists.tsx';
import { listTextsFor } from '../../components/library/lists/list-texts.ts';
import type { ShownList, SubscribeState } from '../../components/library/lists/lists-state.ts';
import { agoText, dayText } from '../../components/library/lists/moments.ts';
import { Masthead } from '../../components/library/Masthead.tsx';
import { placeOf } from '../../components/library/place.ts';
import { ListNames } from '../../components/list-names.ts';
import { Reader } from '../../components/reader.ts';
import { sameClaims } from '../../components/same-claim.ts';
import type { ShownSentence } from '../../components/sentence.ts';
import { textsFor } from '../../components/texts.ts';
import { destinationOf } from '../../data/destination.ts';
import { listRecord } from '../../data/list-record.ts';
import type { ClaimRecord } from '../../data/record.ts';
import {
  LIST_FAULTS,
  type ListFault,
  type ListOffer,
  type ListProgress,
  type Subscription,
} from '../../data/subscription.ts';
import { claim, firstSentence, match, one, list as small } from './fixture.ts';

afterEach(cleanup);

const HOUR = 3_600_000;
const FINGERPRINT = '3f9a 01bc 77de 4410 9b2e c0ff ee12 8a6d';
const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'];

function subscription(more: Partial<Subscription> = {}): Subscription {
  return {
    id: 'ferry',
    address: 'https://lists.example.org/ferry/manifest.json',
    key: 'abc',
    nextKeys: [],
    ratchet: { abc: 4 },
    version: 4,
    bytes: 1_500_000,
    claims: 15,
    languages: ['en', 'de'],
    on: true,
    expires: null,
    checked: Date.now() - 3 * HOUR - 60_000,
    changed: 0,
    next: 0,
    etag: null,
    history: [],
    fault: null,
    ...more,
  };
}

const bundled: ShownList = {
  record: listRecord(small),
  subscription: null,
  languages: ['en', 'fr'],
  bytes: 412_345,
  fingerprint: null,
  on: true,
  leftOut: false,
  stale: false,
  busy: null,
  problem: null,
  reports: 0,
};

function subscribed(more: Partial<ShownList> = {}, kept: Partial<Subscription> = {}): ShownList {
  return {
    ...bundled,
    record: {
      ...bundled.record,
      id: 'ferry',
      version: 4,
      title: { en: 'The ferry', de: 'Die Fähre' },
      publisher: { name: 'Harbour Records', url: 'https://harbour.example/' },
      reports: { annotations: 'https://reports.example.org/drop/' },
    },
    subscription: subscription(kept),
    languages: ['en', 'de'],
    bytes: 1_500_000,
    fingerprint: FINGERPRINT,
    ...more,
  };
}

const offer: ListOffer = {
  address: 'https://lists.example.org/ferry/manifest.json',
  id: 'ferry',
  title: { en: 'The ferry' },
  publisher: { name: 'Harbour Records', url: 'https://harbour.example/' },
  licence: 'CC-BY-4.0',
  version: 7,
  updated: '2026-11-20',
  claims: 1234,
  languages: ['en', 'fr'],
  bytes: 1_500_000,
  fingerprint: FINGERPRINT,
  keyOnTrust: false,
  expires: null,
  reports: null,
};

interface More extends Partial<ListsProps> {
  lists?: readonly ShownList[];
  language?: string;
}

function show(more: More = {}) {
  const called = {
    onLook: vi.fn(),
    onAbort: vi.fn(),
    onSubscribe: vi.fn(),
    onDecline: vi.fn(),
    onUpdate: vi.fn(),
    onUpdateAll: vi.fn(),
    onSwitch: vi.fn(),
    onRemove: vi.fn(),
    onTryAgain: vi.fn(),
  };
  const view = ({ lists = [bundled, subscribed()], language = 'en', ...rest }: More) => (
    <Reader.Provider value={{ language, texts: textsFor(language), copy: null }}>
      <Lists
        state={{ kind: 'known', lists }}
        subscribe={{ kind: 'idle' }}
        destinationOf={(reports) => destinationOf(reports, '')}
        {...called}
        {...rest}
      />
    </Reader.Provider>
  );
  const { container, rerender } = render(view(more));
  let last = more;
  const again = (next: More) => {
    last = { ...last, ...next };
    rerender(view(last));
  };
  return { ...called, container, again };
}

const entryOf = (container: Element, id = 'ferry') => one(container, `[data-list-entry="${id}"]`);
const squeezed = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const facts = (within: Element) => [...within.querySelectorAll('.list-facts > p')].map(squeezed);
const press = (within: Element, action: string) => {
  const button = one(within, `[data-action="${action}"]`);
  button.focus();
  button.click();
};

test('the part has an address, and a link where there is one', () => {
  expect(placeOf('#lists')).toEqual({ part: 'lists', spot: null });
  const linked = (lists: boolean) => {
    const { container } = render(
      <Masthead part="lists" lists={lists} onPart={() => undefined}>
        {null}
      </Masthead>,
    );
    const link = container.querySelector('a[href="#lists"]');
    const found = link && [link.textContent, link.getAttribute('aria-current')];
    cleanup();
    return found;
  };
  expect([linked(true), linked(false)]).toEqual([['Lists', 'page'], null]);
});

describe('states', () => {
  test('failed: the reason, and another try', () => {
    const { onTryAgain } = show({ state: { kind: 'failed', reason: { code: 'storageLocked', detail: '' } } });
    expect(screen.getByText(/cannot be reached/)).toBeTruthy();
    screen.getByRole('button', { name: 'Try again' }).click();
    expect(onTryAgain).toHaveBeenCalledOnce();
  });

  test('every list off is said', () => {
    const { container, again } = show();
    expect(container.querySelector('.lists-none')).toBeNull();
    again({ lists: [{ ...bundled, on: false }] });
    expect(container.querySelector('.lists-none')?.textContent).toBe('Every list is off: nothing is marked.');
  });
});

describe('a list', () => {
  test('the one that came with Sidenote stands first, can be switched off, and neither updated nor removed', () => {
    const { container, onSwitch } = show({ lists: [subscribed(), bundled] });
    const ids = [...container.querySelectorAll<HTMLElement>('[data-list-entry]')].map((li) => li.dataset.listEntry);
    expect(ids).toEqual(['small', 'ferry']);
    const own = entryOf(container, 'small');
    expect(facts(own)).toEqual([
      'Published by SidenoteVersion 1, 22 November 2026Licence CC-BY-4.06 claims',
      'Languages: English, FrenchSize: 412 kB',
      'Came with Sidenote, and is renewed with it.',
      'It names no address for reports: yours stay on this device.',
    ]);
    expect(own.querySelector('[data-action]')).toBeNull();
    screen.getByRole('switch', { name: /^Marks pages \(\s?Netflix and Facebook messages\s?\)$/ }).click();
    expect(onSwitch.mock.calls).toEqual([['small', false]]);
  });

  test('says whose it is, what is in it, who vouches for it, where reports go and when it was looked for', () => {
    const { container } = show();
    expect(facts(entryOf(container))).toEqual([
      'Published by Harbour Records (opens in a new tab)Version 4, 22 November 2026Licence CC-BY-4.06 claims',
      'Languages: English, GermanSize: 1.5 MB',
      `Signed. Key: ${FINGERPRINT}`,
      'Reports go to reports.example.org',
      'https://lists.example.org/ferry/manifest.json',
      'Last checked: 3 hours ago',
    ]);
    expect(entryOf(container).dataset.state).toBe('fine');
  });

  test('not signed is said plainly', () => {
    const { container } = show({ lists: [subscribed({ fingerprint: null }, { key: null })] });
    expect(facts(entryOf(container))[2]).toBe('Not signed: whoever controls its address can change it.');
  });

  test('its publisher is a link only where the address is safe', () => {
    const links = (url: string) => {
      const { container } = show({
        lists: [subscribed({ record: { ...subscribed().record, publisher: { name: 'X', url } } })],
      });
      const found = [...container.querySelectorAll('.imprint a')].map((a) => a.getAttribute('href'));
      cleanup();
      return found;
    };
    expect(['https://a.example/', 'http://a.example/', 'javascript:alert(1)', 'https://'].map(links)).toEqual([
      ['https://a.example/'],
      [],
      [],
      [],
    ]);
  });

  test('what stands in it is text, and stays in its own direction', () => {
    const hostile = '<img src=x onerror=alert(1)>\u202e';
    const record = {
      ...subscribed().record,
      title: { ar: hostile },
      publisher: { name: hostile },
      licence: hostile,
      reports: { github: 'owner/list' },
    };
    const fault: ListFault = { code: 'badList', detail: hostile.repeat(1000) };
    const { container } = show({ lists: [subscribed({ record }, { fault, address: hostile })] });
    expect(container.querySelector('img')).toBeNull();
    const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
    const holders: (Element | null)[] = [];
    while (walker.nextNode()) {
      if (walker.currentNode.textContent?.includes('onerror')) holders.push(walker.currentNode.parentElement);
    }
    expect(holders.length).toBeGreaterThanOrEqual(6);
    expect(holders.filter((holder) => !holder?.closest('bdi, [dir=auto]')).map((holder) => holder?.outerHTML)).toEqual(
      [],
    );
    expect(one(container, '.fault-detail bdi').textContent?.length).toBe(501);
  });

  test('out of date is said with the day, and that it goes on working', () => {
    const { container } = show({ lists: [subscribed({ stale: true }, { expires: Date.UTC(2026, 9, 3) })] });
    expect(entryOf(container).dataset.state).toBe('stale');
    expect(squeezed(container.querySelector('[data-note=stale]'))).toContain(
      'until 3 October 2026. It goes on working',
    );
  });

  test.each(LANGUAGES)('%s: every fault is a sentence, and the list goes on working', (language) => {
    const texts = listTextsFor(language);
    expect(texts.language).toBe(language);
    for (const code of LIST_FAULTS) {
      const { container } = show({ language, lists: [subscribed({}, { fault: { code } })] });
      const note = one(container, '[data-note=fault]');
      expect([note.dataset.fault, note.textContent]).toEqual([code, `${texts.fault[code]} ${texts.goesOn}`]);
      cleanup();
    }
  });

  test('one that is on and was left out marks nothing; of one that is off neither is said', () => {
    const said = (more: Partial<ShownList>) => {
      const { container } = show({ lists: [subscribed(more, { fault: { code: 'sameId' } })] });
      const text = one(container, '[data-note=fault]').textContent;
      cleanup();
      return text?.slice(listTextsFor('en').fault.sameId.length);
    };
    expect([said({ leftOut: true }), said({ on: false })]).toEqual([' For now it marks nothing.', '']);
  });

  test('a number is told in a sentence, what is wrong with a list to its publisher, all else as it is', () => {
    const said = (fault: ListFault) => {
      const { container } = show({ lists: [subscribed({}, { fault })] });
      const text = squeezed(container.querySelector('[data-note=fault]'));
      cleanup();
      return text;
    };
    expect(said({ code: 'otherAnswer', detail: '503' })).toContain('It answered with number 503. The edition you have');
    expect(said({ code: 'tooLarge', detail: '200000000' })).toContain('At most 200 MB are taken.');
    expect(said({ code: 'badManifest', detail: 'no version' })).toMatch(/For the publisher: no version$/);
    expect(said({ code: 'tooManyClaims', detail: '200000' })).toContain('At most 200,000 are taken.');
    expect(said({ code: 'notPermitted', detail: 'https://mirror.example/a/b' })).toMatch(
      /working\.\s?mirror\.example$/,
    );
    expect(said({ code: 'sameId', detail: 'ferry' })).toMatch(/working\.\s?ferry$/);
  });

  test('its editions are folded', () => {
    const history = [
      { version: 4, at: Date.UTC(2026, 10, 21) },
      { version: 2, at: Number.MAX_VALUE },
    ];
    const { container } = show({ lists: [subscribed({}, { history })] });
    const fold = one(container, 'details.editions');
    expect(fold.hasAttribute('open')).toBe(false);
    expect(fold.querySelector('summary')?.textContent).toBe('2 editions so far');
    expect([...fold.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Version 4, 21 November 2026',
      'Version 2, –',
    ]);
  });
});

describe('update', () => {
  test('is asked for once, keeps the focus, and says what came of it', async () => {
    const { container, again, onUpdate } = show();
    press(entryOf(container), 'update');
    expect(onUpdate.mock.calls).toEqual([['ferry']]);
    again({ lists: [subscribed({ busy: 'updating' })] });
    const said = () => one(container, '.list-outcome').textContent;
    await waitFor(() => expect(said()).toBe('Being updated…'));
    press(entryOf(container), 'update');
    press(entryOf(container), 'remove');
    expect(onUpdate).toHaveBeenCalledOnce();
    expect(container.querySelector('.removal')).toBeNull();
    again({ lists: [subscribed()] });
    await waitFor(() => expect(said()).toBe('There is nothing new.'));
    again({ lists: [subscribed({ busy: 'updating' })] });
    await waitFor(() => expect(said()).toBe('Being updated…'));
    again({ lists: [subscribed({ record: { ...subscribed().record, version: 5 } })] });
    await waitFor(() => expect(said()).toBe('Version 5 is in use now.'));
    again({ lists: [subscribed({ record: { ...subscribed().record, version: 6 } })] });
    await waitFor(() => expect(said()).toBe('Version 6 is in use now.'));
  });

  test('one that failed says why, and not that there is nothing new', async () => {
    const { container, again } = show({ lists: [subscribed({ busy: 'updating' })] });
    again({ lists: [subscribed({}, { fault: { code: 'badSignature' } })] });
    await waitFor(() => expect(container.querySelector('[data-fault=badSignature]')).toBeTruthy());
    expect(container.textContent).not.toContain('There is nothing new.');
  });

  test('where the browser will ask, the button says so', () => {
    const { container } = show({ lists: [subscribed({}, { fault: { code: 'notPermitted' } })] });
    expect(one(container, '[data-action=update]').textContent).toBe('Allow and update');
  });

  test('of all, where there is one to update', () => {
    const { container, onUpdateAll, again } = show();
    press(container, 'update-all');
    expect(onUpdateAll).toHaveBeenCalledOnce();
    again({ lists: [bundled] });
    expect(container.querySelector('[data-action=update-all]')).toBeNull();
  });

  test('what failed here is told in its words', () => {
    const { container } = show({ lists: [subscribed({ problem: { code: 'storageFull', detail: '' } })] });
    expect(one(container, '[data-note=problem]').textContent).toMatch(/^There is no room left on this device/);
  });
});

describe('remove', () => {
  const ask = (reports: number) => {
    const shown = show({ lists: [bundled, subscribed({ reports })] });
    press(entryOf(shown.container), 'remove');
    return shown;
  };
  const offered = (container: Element) =>
    [...container.querySelectorAll('.removal button')].map(({ textContent }) => textContent);

  test('asks in its place what becomes of the reports, with the focus on what harms nothing', async () => {
    const { container, onRemove } = ask(2);
    await waitFor(() => expect(document.activeElement).toBe(one(container, '[data-action=keep-list]')));
    expect(container.querySelector('.removal p')?.textContent).toContain('2 of your reports are about it.');
    expect(offered(container)).toEqual(['Keep the list', 'Remove it, keep my reports', 'Remove it and my reports']);
    press(container, 'remove-delete');
    expect(onRemove.mock.calls).toEqual([['ferry', 'delete']]);
  });

  test('one report is singular; without one nothing is asked of them', async () => {
    const { container } = ask(1);
    await waitFor(() =>
      expect(container.querySelector('.removal p')?.textContent).toContain('1 of your reports is about it.'),
    );
    cleanup();
    const none = ask(0);
    await waitFor(() => expect(offered(none.container)).toEqual(['Keep the list', 'Remove it']));
    press(none.container, 'remove-keep');
    expect(none.onRemove.mock.calls).toEqual([['ferry', 'keep']]);
  });

  test.each(['Escape', 'button'])('%s keeps it, and the focus goes back', async (way) => {
    const { container, onRemove } = ask(2);
    const keep = await waitFor(() => one(container, '[data-action=keep-list]'));
    if (way === 'Escape') fireEvent.keyDown(keep, { key: 'Escape' });
    else keep.click();
    await waitFor(() => expect(document.activeElement).toBe(one(container, '[data-action=remove]')));
    expect(container.querySelector('.removal')).toBeNull();
    expect(onRemove).not.toHaveBeenCalled();
  });

  test('gone, that is said, with the focus', async () => {
    const { container, again } = ask(0);
    await waitFor(() => one(container, '.removal'));
    press(container, 'remove-keep');
    again({ lists: [bundled, subscribed({ busy: 'removing' })] });
    await waitFor(() => expect(document.activeElement).toBe(entryOf(container)));
    again({ lists: [bundled] });
    const told = await waitFor(() => one(container, '.column > .outcome'));
    await waitFor(() => expect(told.textContent).toBe('No longer in use: The ferry'));
    await waitFor(() => expect(document.activeElement).toBe(told));
  });
});

describe('subscribe', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Address of a list' });
  const look = (value: string) => {
    field().focus();
    fireEvent.input(field(), { target: { value } });
    fireEvent.submit(one<HTMLFormElement>(document.body, 'form'));
  };

  test('an address is looked at without the space around it; none is not', () => {
    const { onLook } = show();
    look('   ');
    look(' https://lists.example.org/ferry/ ');
    expect(onLook.mock.calls).toEqual([['https://lists.example.org/ferry/']]);
  });

  test('what is dropped is the address: a link before text', async () => {
    const { container } = show();
    const data: Record<string, string> = {
      'text/uri-list': '# a comment\r\nhttps://a.example/#ed25519=x\r\nhttps://b.example/',
      'text/plain': ' text ',
    };
    const dataTransfer = { getData: (type: string) => data[type] ?? '' };
    const section = one(container, '[data-subscribe]');
    fireEvent(section, Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer }));
    await waitFor(() => expect(field().value).toBe('https://a.example/#ed25519=x'));
    data['text/uri-list'] = '';
    expect(droppedAddress(dataTransfer)).toBe('text');
    data['text/plain'] = '\n';
    expect(droppedAddress(dataTransfer)).toBeNull();
  });

  test('looking can be stopped; then the focus is in the field', async () => {
    const { container, again, onAbort, onLook } = show();
    look('https://lists.example.org/ferry/');
    again({ subscribe: { kind: 'looking', address: 'https://lists.example.org/ferry/', progress: null } });
    await waitFor(() => expect(document.activeElement).toBe(one(container, '[data-action=stop]')));
    expect(one(container, '.subscribe-outcome').textContent).toBe('Looking at lists.example.org…');
    fireEvent.submit(one(container, 'form'));
    expect(onLook).toHaveBeenCalledOnce();
    press(container, 'stop');
    expect(onAbort).toHaveBeenCalledOnce();
    again({ subscribe: { kind: 'idle' } });
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect(field().value).toBe('https://lists.example.org/ferry/');
  });

  const offered = (more: Partial<ListOffer> = {}, kind: 'offered' | 'subscribing' = 'offered') =>
    show({
      subscribe:
        kind === 'offered'
          ? { kind, offer: { ...offer, ...more } }
          : { kind, offer: { ...offer, ...more }, progress: null },
    });
  const part = (container: Element, name: string) => squeezed(container.querySelector(`[data-part=${name}] dd`));

  test('the offer says everything, has the focus and a name', async () => {
    const { container } = offered();
    const parts = ['publisher', 'claims', 'languages', 'licence', 'edition', 'size', 'reports', 'address'];
    expect(parts.map((name) => part(container, name))).toEqual([
      'Harbour Records (opens in a new tab)',
      '1,234',
      'English, French',
      'CC-BY-4.0',
      'Version 7, 20 November 2026',
      '1.5 MB',
      'It names no address for reports: yours stay on this device.',
      'https://lists.example.org/ferry/manifest.json',
    ]);
    expect([...container.querySelectorAll('.offer-does li')].map(({ textContent }) => textContent)).toEqual([
      'Its claims are marked on the pages you read, and its answers shown.',
      'The address is asked once a day whether there is a new edition.',
      'lists.example.org then learns your internet address, and nothing else: not what you read.',
    ]);
    const box = screen.getByRole('region', { name: 'This is what is there The ferry' });
    await waitFor(() => expect(document.activeElement).toBe(box));
  });

  test('the key is there to compare; a key from the same place, or none, is warned of', () => {
    const key = (more: Partial<ListOffer>) => {
      const { container } = offered(more);
      const said = part(container, 'key') ?? '';
      const warning = container.querySelector<HTMLElement>('[data-warning]')?.dataset.warning ?? null;
      cleanup();
      return [said.includes(FINGERPRINT), warning];
    };
    expect(key({})).toEqual([true, null]);
    expect(key({ keyOnTrust: true })).toEqual([true, 'keyOnTrust']);
    expect(key({ fingerprint: null })).toEqual([false, 'noKey']);
  });

  test('one that is out of date already says so', () => {
    expect(part(offered({ expires: 1 }).container, 'edition')).toContain('It is out of date already.');
  });

  test('yes, no, Escape', () => {
    const { container, onSubscribe, onDecline } = offered();
    press(container, 'subscribe');
    press(container, 'decline');
    fireEvent.keyDown(one(container, '.offer'), { key: 'Escape' });
    expect([onSubscribe.mock.calls.length, onDecline.mock.calls.length]).toEqual([1, 2]);
  });

  test('being taken in it is neither taken nor declined again', () => {
    const { container, onDecline, onAbort } = offered({}, 'subscribing');
    fireEvent.keyDown(one(container, '.offer'), { key: 'Escape' });
    expect(onDecline).not.toHaveBeenCalled();
    const buttons = [...container.querySelectorAll<HTMLButtonElement>('.offer button')];
    expect(buttons.map(({ dataset, disabled }) => [dataset.action, disabled])).toEqual([
      ['subscribe', true],
      ['stop', false],
    ]);
    press(container, 'stop');
    expect(onAbort).toHaveBeenCalledOnce();
  });

  test('who waits sees how far it is', () => {
    const { container, again } = offered();
    const told = (progress: ListProgress | null) => {
      again({ subscribe: { kind: 'subscribing', offer, progress } });
      const bar = container.querySelector('progress');
      return [container.querySelector('.list-progress')?.textContent?.trim(), bar?.getAttribute('value')];
    };
    expect(told(null)).toEqual([undefined, undefined]);
    expect(told({ kind: 'fetching', bytes: 1_500_000, of: 58_000_000 })).toEqual([
      '1.5 MB of 58 MB have come',
      '1500000',
    ]);
    expect(told({ kind: 'fetching', bytes: 1_500_000, of: null })).toEqual(['1.5 MB have come', null]);
    expect(told({ kind: 'checking' })).toEqual(['It is being checked…', null]);
    expect(told({ kind: 'preparing' })).toEqual(['It is being prepared…', null]);
  });

  test('in use, that is said, with the focus, and the field is empty for the next', async () => {
    const { container, again } = offered();
    again({ subscribe: { kind: 'subscribing', offer, progress: null } });
    await waitFor(() => expect(document.activeElement).toBe(one(container, '.offer .outcome')));
    again({ subscribe: { kind: 'done', title: { en: 'The ferry' } } });
    const told = await waitFor(() => one(container, '.subscribe-outcome'));
    await waitFor(() => expect(document.activeElement).toBe(told));
    expect([told.textContent, told.getAttribute('role'), field().value]).toEqual([
      'In use from now on: The ferry',
      'status',
      '',
    ]);
  });

  test.each(LANGUAGES)('%s: every refusal is a sentence, and nothing was kept', (language) => {
    const { fault, subscribe } = listTextsFor(language);
    for (const code of LIST_FAULTS) {
      const { container } = show({
        language,
        subscribe: { kind: 'refused', fault: { code }, address: 'https://x.example/' },
      });
      const said = one(container, '.subscribe-outcome [data-fault]');
      expect([said.dataset.fault, said.textContent]).toEqual([code, `${fault[code]} ${subscribe.notKept}`]);
      cleanup();
    }
  });

  test('a fault of ours is told as ours, not as the list’s', () => {
    const { container } = show({
      subscribe: { kind: 'refused', reason: { code: 'storageFull', detail: '' }, address: 'https://x.example/' },
    });
    const said = one(container, '.subscribe-outcome [data-fault]');
    expect([said.dataset.fault, said.textContent]).toEqual(['storageFull', expect.stringMatching(/^There is no room/)]);
  });

  test('refused, the address can be mended; where the browser will ask, the button says so', async () => {
    const { container, again, onLook } = show();
    look('https://x.example/');
    const refused = (code: ListFault['code']): SubscribeState => ({
      kind: 'refused',
      fault: { code },
      address: 'https://x.example/',
    });
    again({ subscribe: refused('notThere') });
    await waitFor(() => expect(field().getAttribute('aria-invalid')).toBe('true'));
    expect([document.activeElement, one(container, '[data-action=look]').textContent]).toEqual([field(), 'Look']);
    expect(field().getAttribute('aria-describedby')?.split(' ')).toContain(one(container, '.subscribe-outcome').id);
    again({ subscribe: refused('notPermitted') });
    await waitFor(() => expect(one(container, '[data-action=look]').textContent).toBe('Allow and look'));
    fireEvent.submit(one(container, 'form'));
    expect(onLook.mock.calls).toEqual([['https://x.example/'], ['https://x.example/']]);
  });

  test('who has gone on elsewhere is left there', async () => {
    const { container, again } = show();
    const elsewhere = one(container, '[data-action=update]');
    elsewhere.focus();
    again({ subscribe: { kind: 'looking', address: 'https://x.example/', progress: null } });
    again({
      subscribe: { kind: 'refused', fault: { code: 'unreachable' }, address: 'https://x.example/' },
    });
    await waitFor(() => expect(one(container, '[data-subscribe]').dataset.subscribe).toBe('refused'));
    expect(document.activeElement).toBe(elsewhere);
  });
});

describe('amounts and moments', () => {
  test('sizes have the unit that fits, written as the language writes it', () => {
    expect([0, 999, 1500, 15_500, 1_500_000, 2e9].map((bytes) => sizeText(bytes, 'en'))).toEqual([
      '0 byte',
      '999 byte',
      '1.5 kB',
      '16 kB',
      '1.5 MB',
      '2 GB',
    ]);
    expect(sizeText(1_500_000, 'fr').replace(/\s/g, ' ')).toBe('1,5 Mo');
  });

  test('languages have their names in the reader’s; of very many some are named', () => {
    expect([languagesText(['en', 'pt-BR', 'xx-'], 'de'), languagesText([], 'de')]).toEqual([
      'Englisch, Portugiesisch (Brasilien), xx-',
      '',
    ]);
    expect(
      languagesText(
        Array.from({ length: 1000 }, () => 'en'),
        'en',
      ),
    ).toMatch(/English, \+988$/);
  });

  test('moments are told from now, in whole units; a clock that was set back tells now', () => {
    const ago = (seconds: number, language = 'en') => agoText(0, seconds * 1000, language);
    expect([-90_000, 0, 59, 60, 7199, 86_400, 2 * 86_400, 40 * 86_400, 800 * 86_400].map((s) => ago(s))).toEqual([
      'now',
      'now',
      'now',
      '1 minute ago',
      '1 hour ago',
      'yesterday',
      '2 days ago',
      'last month',
      '2 years ago',
    ]);
    expect([ago(0, 'de'), ago(7200, 'fr')]).toEqual(['jetzt', 'il y a 2 heures']);
    expect([dayText(0, 'en'), dayText(Number.NaN, 'en')]).toEqual(['1 January 1970', '–']);
  });
});

describe('the same claim in two lists', () => {
  const first = claim('netflix-read-messages');
  const second: ClaimRecord = {
    ...first,
    list: 'second',
    id: 'n1',
    statement: { 'en-GB': ' netflix READ, or could read, private messages of Facebook  users' },
    status: 'denied',
    responses: first.responses.slice(1, 2),
  };
  const other = claim('titan-api');
  const claims = [first, second, other];
  const names = new Map([['small', { en: 'The first list' }]]);
  const sentence: ShownSentence = {
    ...firstSentence,
    matches: [match(first.id), match('n1', { list: 'second' }), match(other.id)],
  };
  const onlySecond: ShownSentence = { ...firstSentence, key: 's9', matches: [match('n1', { list: 'second' })] };

  test('is found by what it says in some language, never within one list', () => {
    const grouped = (...all: ClaimRecord[]) =>
      sameClaims(all).map((same) => same.map(({ list, id }) => `${list}/${id}`));
    expect(grouped(...claims)).toEqual([['small/netflix-read-messages', 'second/n1'], ['small/titan-api']]);
    expect(grouped(first, { ...first, id: 'again' })).toHaveLength(2);
    expect(grouped(first, { ...second, statement: { de: second.statement['en-GB'] ?? '' } })).toHaveLength(2);
    expect(grouped(first, { ...second, statement: { ...second.statement, en: 'Something else' } })).toHaveLength(1);
  });

  const foundIn = (sentences: ShownSentence[], known = claims) => {
    const actions = { onNotClaim: vi.fn(), onReport: vi.fn(), onUndo: vi.fn(), onMute: vi.fn() };
    const { container } = render(
      <ListNames.Provider value={names}>
        <Found
          sentences={sentences}
          claims={known}
          onShowSentence={() => undefined}
          onRemoveReport={() => undefined}
          onMute={actions.onMute}
          reporting={actions}
        />
      </ListNames.Provider>,
    );
    return { ...actions, container };
  };

  test('is one section, with where it stands and the answers under the name of each list', () => {
    const { container } = foundIn([sentence, onlySecond]);
    expect(container.querySelector('.count')?.textContent).toBe('2 claims on this page');
    const section = one(container, '[data-claim]');
    const under = (attribute: string) =>
      [...section.querySelectorAll(`[${attribute}]`)].map((element) => [
        element.getAttribute(attribute),
        element.querySelector('.list-name')?.textContent,
      ]);
    const both = [
      ['small', 'The first list'],
      ['second', 'second'],
    ];
    expect([under('data-status-of'), under('data-answers-of')]).toEqual([both, both]);
    expect([...section.querySelectorAll<HTMLElement>('.status')].map(({ dataset }) => dataset.status)).toEqual([
      'contested',
      'denied',
    ]);
    expect(
      [...section.querySelectorAll<HTMLElement>('[data-sentence]')].map(({ dataset }) => dataset.sentence),
    ).toEqual(['s1', 's9']);
  });

  test('in reading order it stands once under its sentence', async () => {
    const { container } = foundIn([sentence, onlySecond]);
    fireEvent.click(screen.getByRole('radio', { name: 'In reading order' }));
    await waitFor(() => one(container, '.reading-order'));
    expect(
      [...container.querySelectorAll('.reading-order > li')].map((li) => li.querySelectorAll('.reading-claim').length),
    ).toEqual([2, 1]);
  });

  test('what is said of it is said of each list that was matched', () => {
    const { container, onNotClaim, onReport, onMute } = foundIn([sentence, onlySecond]);
    const section = one(container, '[data-claim]');
    for (const button of section.querySelectorAll<HTMLElement>('[data-action=not-claim], [data-action=report]')) {
      button.click();
    }
    expect(onNotClaim.mock.calls.map(([made, { key }]) => [made.list, key])).toEqual([
      ['small', 's1'],
      ['second', 's1'],
      ['second', 's9'],
    ]);
    expect(onReport.mock.calls.map(([made, { key }]) => [made.list, key])).toEqual([
      ['small', 's1'],
      ['second', 's9'],
    ]);
    one(section, '.mute').click();
    expect(onMute.mock.calls.map(([made]) => made.list)).toEqual(['small', 'second']);
  });

  test('where one list has it, no list is named', () => {
    const { container } = foundIn([{ ...sentence, matches: [match(first.id)] }]);
    expect(container.querySelectorAll('.list-name, .of-list')).toHaveLength(0);
    expect(container.querySelectorAll('[data-claim] > .status')).toHaveLength(1);
  });

  test('in the card too; it is taken back when that was said of both, and undone for both', () => {
    const onUndo = vi.fn();
    const card = (refuted: [string, string][]) => (
      <ListNames.Provider value={names}>
        <Card
          sentence={{ ...sentence, matches: sentence.matches.slice(0, 2) }}
          claims={claims}
          language="en"
          takesFocus={false}
          onClose={() => undefined}
          onCopy={async () => true}
          onMute={() => undefined}
          reporting={{ onNotClaim: () => undefined, onReport: () => undefined, onUndo }}
          refuted={new Map(refuted)}
        />
      </ListNames.Provider>
    );
    const { container, rerender } = render(card([]));
    expect(container.querySelectorAll('[data-claim]')).toHaveLength(1);
    expect(container.querySelectorAll('[data-answers-of]')).toHaveLength(2);
    expect(container.querySelector('.list-name')?.textContent).toBe('The first list');
    rerender(card([['small/netflix-read-messages', 'r1']]));
    expect(container.querySelector('.refuted')).toBeNull();
    rerender(
      card([
        ['small/netflix-read-messages', 'r1'],
        ['second/n1', 'r2'],
      ]),
    );
    one(container, '.refuted [data-action=undo]').click();
    expect(onUndo.mock.calls).toEqual([['r1'], ['r2']]);
  });
});
