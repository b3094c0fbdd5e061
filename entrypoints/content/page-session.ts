/** One page while we are guests on it: read, ask, paint, and again when it changes. All ends with the signal. */
import { type PageState, type SelectedSentence, sendToBackground } from '../../browser/messages.ts';
import { watchAddress } from '../../page/address.ts';
import { articleRoot, looksLikeArticle } from '../../page/article.ts';
import { type Block, readBlocks, readInSlices } from '../../page/blocks.ts';
import { watchChanges } from '../../page/changes.ts';
import { createPainter } from '../../page/highlights.ts';
import { paintedAt } from '../../page/hit.ts';
import { languageTag } from '../../page/language.ts';
import { rereadBlocks } from '../../page/reread.ts';
import { showRange } from '../../page/show.ts';
import { type Found, foundSentences } from './found-sentences.ts';
import { openCard } from './open-card.ts';
import { PageMatches } from './page-matches.ts';
import { selectedSentence } from './selected-sentence.ts';

/** A click here means something else to the page. */
const PRESSABLE = 'a[href],button,input,select,textarea,label,summary,[role=button],[contenteditable]';

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
  #state: PageState = { kind: 'reading' };
  #root: Element | null = null;
  #blocks: readonly Block[] = [];
  #found = new Map<string, Found>();
  #asked = false;
  /** Until when the page may still become an article (`performance.now()`). */
  #becomingUntil = 0;
  #prepared: Promise<void> | null = null;
  #watching: AbortController | null = null;
  #closeCard: (() => void) | null = null;
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
    this.#document.addEventListener('click', (event) => this.#onClick(event), { signal: this.#signal });
    watchAddress(() => {
      this.#asked = false;
      void this.#arrive();
    }, this.#signal);
    this.#signal.addEventListener('abort', () => this.#leave());
    await this.#arrive();
  }

  state(): PageState {
    return this.#state;
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

  async #arrive(): Promise<void> {
    this.#becomingUntil = performance.now() + BECOMING;
    await this.refresh();
  }

  async #begin(turn: number): Promise<void> {
    try {
      const on = await this.#isOn(this.#document.location.href);
      if (turn !== this.#turn || this.#signal.aborted) return;
      if (!on) return this.#rest({ kind: 'off' });
      if (!this.#asked && !looksLikeArticle(this.#document)) {
        this.#rest({ kind: 'notArticle' });
        return this.#watchForArticle();
      }
      if (this.#state.kind !== 'read') this.#state = { kind: 'reading' };
      this.#matches.forget();
      await this.#readAll(turn);
    } catch (error) {
      if (turn === this.#turn && !this.#signal.aborted) this.#fail(error);
    }
  }

  /** Scrolls to a found sentence and flashes it; false if it is gone. */
  show(key: string): boolean {
    const found = this.#found.get(key);
    return found !== undefined && showRange(found.painted.range, this.#painter);
  }

  /** The sentence around the reader's selection; `null` if nothing is selected. */
  selection(): SelectedSentence | null {
    const blocks = this.#blocks.length > 0 ? this.#blocks : readBlocks(articleRoot(this.#document));
    return selectedSentence(this.#document, blocks);
  }

  async #readAll(turn: number): Promise<void> {
    const root = articleRoot(this.#document);
    // What changes while the page is being read is read again after it.
    const meanwhile: Element[] = [];
    let reading = true;
    this.#watch(root, (dirty) => {
      if (reading) meanwhile.push(...dirty);
      else void this.#onChanged(dirty);
    });
    const blocks = await readInSlices(root, this.#signal);
    if (turn !== this.#turn) return;
    reading = false;
    this.#root = root;
    this.#blocks = meanwhile.length > 0 ? rereadBlocks(root, blocks, meanwhile) : blocks;
    await this.#matchAndPaint(turn);
  }

  #watch(root: Element, onChanged: (dirty: Element[]) => void): void {
    this.#watching?.abort();
    const watching = new AbortController();
    this.#watching = watching;
    watchChanges(root, onChanged, AbortSignal.any([this.#signal, watching.signal]));
  }

  #watchForArticle(): void {
    this.#watch(this.#document.documentElement, () => {
      if (performance.now() > this.#becomingUntil) this.#watching?.abort();
      else if (looksLikeArticle(this.#document)) void this.refresh();
    });
  }

  async #onChanged(dirty: readonly Element[]): Promise<void> {
    const turn = this.#turn;
    const root = this.#root;
    if (!root?.isConnected) return this.refresh();
    try {
      this.#blocks = rereadBlocks(root, this.#blocks, dirty);
      await this.#matchAndPaint(turn);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    }
  }

  async #matchAndPaint(turn: number): Promise<void> {
    const page = { lang: languageTag(this.#document.documentElement.lang), title: this.#document.title };
    await this.#matches.ask(page, this.#blocks, sendToBackground, () => {
      if (turn === this.#turn) this.#paint(false);
    });
    if (turn === this.#turn && !this.#signal.aborted) this.#paint(true);
  }

  /** Paints what is known. `done`: everything was read. */
  #paint(done: boolean): void {
    this.#found = foundSentences(this.#blocks, this.#matches);
    if (this.#found.size > 0) void this.#prepare();
    const all = [...this.#found.values()];
    this.#painter.paint(all.map(({ painted }) => painted));
    if (!done) return;
    const found = all.map(({ sentence }) => sentence);
    this.#state = { kind: 'read', found, checked: this.#matches.checked(this.#blocks) };
    const claims = new Set(found.flatMap(({ matches }) => matches.map(({ list, claim }) => `${list}/${claim}`)));
    this.#badge(claims.size);
  }

  /** Has style and card put into this frame, once; what failed is tried again at the next call. */
  #prepare(): Promise<void> {
    this.#prepared ??= sendToBackground('prepare').catch(() => {
      this.#prepared = null;
    });
    return this.#prepared;
  }

  #badge(claims: number): void {
    // Without a badge the page is none the worse; the tab may just be closing.
    void sendToBackground('badge', claims).catch(() => undefined);
  }

  #onClick(event: MouseEvent): void {
    if (event.button !== 0 || event.defaultPrevented || this.#document.getSelection()?.isCollapsed === false) return;
    // The path, not the target: a link in a shadow root shows from outside as the root's host.
    if (event.composedPath().some((on) => on instanceof Element && on.matches(PRESSABLE))) return;
    const hit = paintedAt(this.#painter.painted(), event.clientX, event.clientY);
    const found = hit && this.#found.get(hit.key);
    if (found) void this.#openCard(found);
  }

  async #openCard({ sentence, painted }: Found): Promise<void> {
    await this.#prepare();
    if (this.#signal.aborted) return;
    this.#closeCard?.();
    this.#closeCard = openCard(sentence, painted.range, () => {
      this.#closeCard = null;
    });
  }

  #rest(state: PageState): void {
    this.#leave();
    this.#state = state;
    this.#badge(0);
  }

  #leave(): void {
    this.#watching?.abort();
    this.#closeCard?.();
    this.#closeCard = null;
    this.#painter.clear();
    this.#found.clear();
    this.#blocks = [];
    this.#root = null;
  }

  #fail(error: unknown): void {
    // What is still under way must not say afterwards that all was read.
    this.#turn++;
    this.#rest({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
  }
}
