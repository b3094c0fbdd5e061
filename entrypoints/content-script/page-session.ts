/** One page while we are guests on it: read, ask, mark, and again when it changes. All ends with the signal. */

import type { CardControl } from '../../browser/card-port.ts';
import type { PageState, SelectedText } from '../../browser/messages.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import { reasonOf } from '../../browser/reason.ts';
import type { Reason } from '../../data/told-fault.ts';
import { watchAddress } from '../../page/address.ts';
import { articleRoot, looksLikeArticle } from '../../page/article.ts';
import { type Block, type OnShadow, readBlocks, readInSlices } from '../../page/blocks.ts';
import { type ChangeListener, watchChanges } from '../../page/changes.ts';
import { closedFrames } from '../../page/frames.ts';
import { languageTag } from '../../page/language.ts';
import { native } from '../../page/masked.ts';
import { rereadInSlices } from '../../page/reread.ts';
import { foundSentences } from './found-sentences.ts';
import { PageMarks } from './page-marks.ts';
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
  readonly #marks: PageMarks;
  readonly #matches = new PageMatches();
  #isOn: IsOn = async () => false;
  #state: PageState['kind'] = 'reading';
  #reason: Reason = { code: 'other', detail: '' };
  #root: Element | null = null;
  #blocks: readonly Block[] = [];
  /** What has changed and was not read again yet; `null` while nobody works it off. */
  #dirty: Element[] | null = null;
  #asked = false;
  /** Until when the page may still become an article (`performance.now()`). */
  #becomingUntil = 0;
  #watching: AbortController | null = null;
  #readAgain: (dirty: Element[]) => void = () => undefined;
  /** Counts starts, so that an answer that comes after a newer start is dropped. */
  #turn = 0;
  #newest: Promise<void> = Promise.resolve();

  constructor(document: Document, signal: AbortSignal) {
    this.#document = document;
    this.#signal = signal;
    this.#marks = new PageMarks(signal, (dirty) => this.#readAgain(dirty));
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
          found: this.#marks.found.map(({ sentence }) => sentence),
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
    await this.#matchAndShow(this.#turn);
  }

  /** What answers the reader's hands, once the page is read; `null` where it has no match. */
  async card(): Promise<CardControl | null> {
    await this.#newest;
    return this.#marks.found.length > 0 ? this.#marks.card() : null;
  }

  /** What the reader has selected; `null` if that is nothing. */
  selection(): SelectedText | null {
    const blocks = this.#blocks.length > 0 ? this.#blocks : readBlocks(articleRoot(this.#document));
    return selectedText(this.#document, blocks);
  }

  async #arrive(): Promise<void> {
    this.#becomingUntil = performance.now() + BECOMING;
    this.#marks.arrive();
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
      this.#marks.renew();
      await this.#readAll(turn);
    } catch (error) {
      this.#fail(turn, error);
    }
  }

  async #readAll(turn: number): Promise<void> {
    const root = articleRoot(this.#document);
    // What changes while the page is being read is read again after it.
    this.#dirty = [];
    this.#readAgain = (dirty) => void this.#onChanged(turn, dirty, follow);
    const follow = this.#watch(root, {
      onTouched: () => this.#marks.dropStale(),
      onChanged: this.#readAgain,
    });
    const blocks = await readInSlices(root, this.#signal, follow);
    if (turn !== this.#turn) return;
    this.#root = root;
    this.#blocks = blocks;
    await this.#matchAndShow(turn);
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
      await this.#matchAndShow(turn);
      if (turn !== this.#turn) return;
    }
    this.#dirty = null;
  }

  async #matchAndShow(turn: number): Promise<void> {
    const { lang } = native(this.#document, 'documentElement');
    const page = { lang: languageTag(lang), title: native(this.#document, 'title') };
    await this.#matches.ask(page, this.#blocks, sendToBackground, () => {
      if (turn === this.#turn) this.#show();
      // What has changed meanwhile comes first.
      return !this.#dirty?.length;
    });
    if (turn !== this.#turn || this.#signal.aborted) return;
    this.#state = 'read';
    this.#show();
    this.#marks.tell();
  }

  #show(): void {
    this.#marks.show(foundSentences(this.#blocks, this.#matches));
  }

  #rest(state: 'off' | 'notArticle' | 'failed'): void {
    this.#leave();
    this.#state = state;
    this.#marks.tell();
  }

  #leave(): void {
    this.#watching?.abort();
    this.#marks.clear();
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
