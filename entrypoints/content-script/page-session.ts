/** One page while we are guests on it: read, ask, paint, and again when it changes. All ends with the signal. */

import { type CardControl, cardCode } from '../../browser/card-port.ts';
import { claimKey } from '../../browser/claim-key.ts';
import type { PageState, PageTaste, SelectedText } from '../../browser/messages.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import { reasonOf } from '../../browser/reason.ts';
import type { Reason } from '../../data/told-fault.ts';
import { watchAddress } from '../../page/address.ts';
import { articleRoot, looksLikeArticle } from '../../page/article.ts';
import { type Block, type OnShadow, readBlocks, readInSlices } from '../../page/blocks.ts';
import { type ChangeListener, watchChanges } from '../../page/changes.ts';
import { closedFrames } from '../../page/frames.ts';
import { createPainter } from '../../page/highlights.ts';
import { languageTag } from '../../page/language.ts';
import { native } from '../../page/masked.ts';
import { rereadInSlices } from '../../page/reread.ts';
import { type Found, foundSentences } from './found-sentences.ts';
import { PageMatches } from './page-matches.ts';
import { selectedText } from './selected-text.ts';

/**
 * How long a page that is no article may still become one, in milliseconds since it was opened or moved to: many write
 * their text only after they have loaded.
 */
const BECOMING = 15_000;

type IsOn = (address: string) => Promise<boolean>;

export class PageSession {
  readonly #document: Document;
  readonly #signal: AbortSignal;
  readonly #painter;
  readonly #matches = new PageMatches();
  #isOn: IsOn = async () => false;
  #state: PageState['kind'] = 'reading';
  #reason: Reason = { code: 'other', detail: '' };
  #root: Element | null = null;
  #blocks: readonly Block[] = [];
  #found: readonly Found[] = [];
  /** What has changed and was not read again yet; `null` while nobody works it off. */
  #dirty: Element[] | null = null;
  #asked = false;
  /** Until when the page may still become an article (`performance.now()`). */
  #becomingUntil = 0;
  #watching: AbortController | null = null;
  #card: Promise<CardControl | null> | null = null;
  #attending: AbortController | null = null;
  #isAnnounced = false;
  /** What the badge was last worked out from. */
  #told = '';
  /** How many claims that is, for readers: one that several lists have is one. */
  #counted = Promise.resolve(0);
  /** Counts how often we have left the page, so that a card which was asked for before does not come after. */
  #left = 0;
  /** Counts starts, so that an answer that comes after a newer start is dropped. */
  #turn = 0;
  #newest: Promise<void> = Promise.resolve();

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#painter = createPainter(signal);
  }

  /** Begins to read, and to follow the page. `isOn` tells whether highlights are on at an address. */
  async start(isOn: IsOn): Promise<void> {
    this.#isOn = isOn;
    watchAddress(() => {
      this.#asked = false;
      void this.#arrive();
    }, this.#signal);
    this.#signal.addEventListener('abort', () => this.#leave());
    await this.#arrive();
  }

  state(): PageState {
    switch (this.#state) {
      case 'failed':
        return { kind: 'failed', reason: this.#reason };
      case 'read':
        return {
          kind: 'read',
          found: this.#found.map(({ sentence }) => sentence),
          checked: this.#matches.checked(this.#blocks),
          closedFrames: closedFrames(this.#document),
        };
      default:
        return { kind: this.#state };
    }
  }

  /** The reader wants this page read whether or not it looks like an article. */
  async readAnyway(): Promise<void> {
    this.#asked = true;
    await this.refresh();
  }

  /** Begins again: the switch, the reports or the page's address may have changed. Done when the newest begin is. */
  async refresh(): Promise<void> {
    const mine = this.#begin(++this.#turn);
    this.#newest = mine;
    await mine;
    if (this.#newest !== mine) await this.#newest;
  }

  /** Asks again about the same text: the reader's reports have changed, and nothing else. An open card stays. */
  async recheck(): Promise<void> {
    await this.#newest;
    if (this.#state !== 'read') return this.refresh();
    this.#matches.forget();
    await this.#matchAndPaint(this.#turn);
  }

  /** What answers the reader's hands, once the page is read; `null` where it has no match. */
  async card(): Promise<CardControl | null> {
    await this.#newest;
    return this.#found.length > 0 ? this.#prepare() : null;
  }

  /** What the reader has selected; `null` if that is nothing. */
  selection(): SelectedText | null {
    const blocks = this.#blocks.length > 0 ? this.#blocks : readBlocks(articleRoot(this.#document));
    return selectedText(this.#document, blocks);
  }

  async #arrive(): Promise<void> {
    this.#becomingUntil = performance.now() + BECOMING;
    this.#isAnnounced = false;
    await this.refresh();
  }

  async #begin(turn: number): Promise<void> {
    try {
      const on = await this.#isOn(this.#document.location.href);
      if (turn !== this.#turn || this.#signal.aborted) return;
      if (!on) return this.#rest('off');
      if (!this.#asked && !looksLikeArticle(this.#document)) {
        this.#rest('notArticle');
        return this.#watchForArticle();
      }
      if (this.#state !== 'read') this.#state = 'reading';
      this.#matches.forget();
      // The look of the paint may have changed with the settings.
      this.#card = null;
      await this.#readAll(turn);
    } catch (error) {
      this.#fail(turn, error);
    }
  }

  async #readAll(turn: number): Promise<void> {
    const root = articleRoot(this.#document);
    // What changes while the page is being read is read again after it.
    this.#dirty = [];
    const follow = this.#watch(root, {
      onTouched: () => this.#painter.dropStale(),
      onChanged: (dirty) => void this.#onChanged(turn, dirty, follow),
    });
    const blocks = await readInSlices(root, this.#signal, follow);
    if (turn !== this.#turn) return;
    this.#root = root;
    this.#blocks = blocks;
    await this.#matchAndPaint(turn);
    await this.#catchUp(turn, follow);
  }

  #watch(root: Element, listener: ChangeListener): OnShadow {
    this.#watching?.abort();
    const watching = new AbortController();
    this.#watching = watching;
    return watchChanges(root, listener, AbortSignal.any([this.#signal, watching.signal]));
  }

  #watchForArticle(): void {
    this.#watch(native(this.#document, 'documentElement'), {
      onTouched: () => false,
      onChanged: () => {
        if (performance.now() > this.#becomingUntil) this.#watching?.abort();
        else if (looksLikeArticle(this.#document)) void this.refresh();
      },
    });
  }

  async #onChanged(turn: number, dirty: readonly Element[], follow: OnShadow): Promise<void> {
    if (turn !== this.#turn) return;
    if (this.#dirty) {
      this.#dirty.push(...dirty);
      return;
    }
    this.#dirty = [...dirty];
    try {
      await this.#catchUp(turn, follow);
    } catch (error) {
      this.#fail(turn, error);
    }
  }

  /** Reads again what has changed, until nothing has. */
  async #catchUp(turn: number, follow: OnShadow): Promise<void> {
    for (;;) {
      const dirty = this.#dirty ?? [];
      if (dirty.length === 0) break;
      this.#dirty = [];
      if (!this.#root?.isConnected) return this.refresh();
      if (dirty.includes(this.#root) && articleRoot(this.#document) !== this.#root) return this.refresh();
      const blocks = await rereadInSlices(this.#root, this.#blocks, dirty, this.#signal, follow);
      if (turn !== this.#turn) return;
      this.#blocks = blocks;
      await this.#matchAndPaint(turn);
      if (turn !== this.#turn) return;
    }
    this.#dirty = null;
  }

  async #matchAndPaint(turn: number): Promise<void> {
    const { lang } = native(this.#document, 'documentElement');
    const page = { lang: languageTag(lang), title: native(this.#document, 'title') };
    await this.#matches.ask(page, this.#blocks, sendToBackground, () => {
      if (turn === this.#turn) this.#paint();
      // What has changed meanwhile comes first.
      return !this.#dirty?.length;
    });
    if (turn !== this.#turn || this.#signal.aborted) return;
    this.#state = 'read';
    this.#paint();
    this.#tell();
  }

  /** Paints what is known; the first time only when style and card are there: what can be seen can be pressed. */
  #paint(): void {
    this.#found = foundSentences(this.#blocks, this.#matches);
    if (this.#found.length === 0) {
      this.#painter.paint([]);
      void this.#card?.then((card) => card?.changed());
      return;
    }
    void this.#prepare().then((card) => {
      this.#painter.paint(this.#found);
      card?.changed();
    });
  }

  /** Has style and card put into this frame; what failed is tried again at the next call. */
  #prepare(): Promise<CardControl | null> {
    const left = this.#left;
    this.#card ??= sendToBackground('prepare').then(
      // Where highlights were switched off meanwhile there is nothing to attend to.
      (taste) => (this.#left === left ? this.#attend(taste) : null),
      () => {
        this.#card = null;
        return null;
      },
    );
    return this.#card;
  }

  #attend(taste: PageTaste): CardControl | null {
    this.#painter.setStyle(taste.style);
    const page = { marked: () => this.#found, flash: (range: Range) => this.#painter.flash(range) };
    // The one before answers until now: no press is lost in between.
    this.#attending?.abort();
    const attending = new AbortController();
    this.#attending = attending;
    return cardCode()?.(page, taste, AbortSignal.any([this.#signal, attending.signal])) ?? null;
  }

  /** Says what was found: to the badge where it has changed, to screen readers once. */
  #tell(): void {
    const claims = new Set<string>();
    for (const { sentence } of this.#found) for (const match of sentence.matches) claims.add(claimKey(match));
    const now = [...claims].sort().join();
    if (now !== this.#told) {
      this.#told = now;
      // Without a badge the page is none the worse; the tab may just be closing.
      this.#counted = sendToBackground('found').catch(() => claims.size);
    }
    if (claims.size === 0 || this.#isAnnounced || top !== self) return;
    this.#isAnnounced = true;
    void Promise.all([this.#prepare(), this.#counted]).then(([card, count]) => card?.announce(count));
  }

  #rest(state: 'off' | 'notArticle' | 'failed'): void {
    this.#leave();
    this.#state = state;
    this.#tell();
  }

  #leave(): void {
    this.#left++;
    this.#watching?.abort();
    this.#attending?.abort();
    this.#card = null;
    this.#painter.clear();
    this.#found = [];
    this.#blocks = [];
    this.#root = null;
    this.#dirty = null;
  }

  #fail(turn: number, error: unknown): void {
    if (turn !== this.#turn || this.#signal.aborted) return;
    // What is still under way must not say afterwards that all was read.
    this.#turn++;
    this.#reason = reasonOf(error);
    this.#rest('failed');
  }
}
