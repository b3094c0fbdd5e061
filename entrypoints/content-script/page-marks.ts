/** What a reader perceives of ours on a page: paint, card, badge and announcement. All ends with the signal. */

import { type CardControl, cardCode } from '../../browser/card-port.ts';
import { claimsMadeIn } from '../../browser/claim-key.ts';
import type { PageTaste } from '../../browser/messages.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import { createPainter, type Painted } from '../../page/highlights.ts';
import { holderOf } from '../../page/inline.ts';
import type { Found } from './found-sentences.ts';

/** Milliseconds after which what has lost its paint is read again: by then a change that matters was reported itself. */
const REGAIN = 300;

export class PageMarks {
  readonly #signal: AbortSignal;
  readonly #painter;
  /** Has these elements read again. */
  readonly #readAgain: (dirty: Element[]) => void;
  #found: readonly Found[] = [];
  #card: Promise<CardControl | null> | null = null;
  #attending: AbortController | null = null;
  #isAnnounced = false;
  /** What the badge was last worked out from. */
  #told = '';
  /** How many claims that is, for readers: one that several lists have is one. */
  #counted = Promise.resolve(0);
  /** Counts how often we have left the page, so that a card which was asked for before does not come after. */
  #left = 0;

  constructor(signal: AbortSignal, readAgain: (dirty: Element[]) => void) {
    this.#signal = signal;
    this.#painter = createPainter(signal);
    this.#readAgain = readAgain;
  }

  /** What was found last, in reading order. */
  get found(): readonly Found[] {
    return this.#found;
  }

  /** Paints what was found; the first time only when style and card are there: what can be seen can be pressed. */
  show(found: readonly Found[]): void {
    this.#found = found;
    if (found.length === 0) {
      this.#painter.paint([]);
      void this.#card?.then((card) => card?.changed());
      return;
    }
    void this.card().then((card) => {
      this.#regain(this.#painter.paint(this.#found));
      card?.changed();
    });
  }

  /** Takes away what stands over other text by now. Returns whether anything did. */
  dropStale(): boolean {
    return this.#regain(this.#painter.dropStale());
  }

  /** Has style and card put into this frame; what failed is tried again at the next call. */
  card(): Promise<CardControl | null> {
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

  /** Says what was found: to the badge where it has changed, to screen readers once. */
  tell(): void {
    const claims = claimsMadeIn(this.#found.map(({ sentence }) => sentence));
    const now = [...claims.keys()].sort().join();
    if (now !== this.#told) {
      this.#told = now;
      // Without a badge the page is none the worse; the tab may just be closing.
      this.#counted = sendToBackground('found').catch(() => claims.size);
    }
    if (claims.size === 0 || this.#isAnnounced || top !== self) return;
    this.#isAnnounced = true;
    void Promise.all([this.card(), this.#counted]).then(([card, count]) => card?.announce(count));
  }

  /** Another page is there: what is found on it is announced. */
  arrive(): void {
    this.#isAnnounced = false;
  }

  /** Style and card are asked for anew: the look of the paint may have changed. */
  renew(): void {
    this.#card = null;
  }

  /** Takes everything away, but for what the badge says. */
  clear(): void {
    this.#left++;
    this.#attending?.abort();
    this.#card = null;
    this.#painter.clear();
    this.#found = [];
  }

  /**
   * Has what lost its paint read again, if nobody else has it read: text that is none of its sentence may stand and change
   * within it, such as a button's. Returns whether anything did.
   */
  #regain(lost: readonly Painted[]): boolean {
    if (lost.length === 0) return false;
    setTimeout(() => {
      const there = new Set(this.#found.map(({ range }) => range));
      const holders = lost.flatMap(({ range }) => (there.has(range) ? (holderOf(range) ?? []) : []));
      if (holders.length > 0) this.#readAgain(holders);
    }, REGAIN);
    return true;
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
}
