/** What the background said of this page's blocks, by their text: a block that is rendered again costs nothing. */
import { inTurn } from '../../browser/in-turn.ts';
import type { MatchedSentence, MatchReply, MatchRequest } from '../../browser/messages.ts';
import type { BlockText, PageFacts } from '../../matching/read-page.ts';
import type { Block } from '../../page/blocks.ts';

type Ask = (name: 'match', request: MatchRequest) => Promise<MatchReply>;
type Page = Pick<MatchRequest, 'lang' | 'title'>;

/** UTF-16 units a message carries: about 8,000 words, matched well within the time a reader notices. */
const CHUNK = 50_000;
/** Text before a block that goes with it, for "it" and "the company" (UTF-16 units). */
const BEFORE = 500;
/** Texts kept in mind beside those on the page; one that rewrites itself for hours must not fill the memory. */
const MOST_KEPT = 20_000;

interface Known {
  sentences: MatchedSentence[];
  checked: number;
}

export class PageMatches {
  readonly #known = new Map<string, Known>();
  #facts: PageFacts | null = null;
  /** Counts how often we forgot: an answer to a question from before is no longer true. */
  #age = 0;
  // Two at once would ask for the same blocks twice, and the facts of one would be lost.
  readonly #asking = inTurn();

  /** Forgets everything: what decides matches has changed. */
  forget(): void {
    this.#known.clear();
    this.#facts = null;
    this.#age++;
  }

  /** The matched sentences of a block with this text; empty if there are none or it was not asked yet. */
  of(text: string): readonly MatchedSentence[] {
    return this.#known.get(text)?.sentences ?? [];
  }

  /** How many sentences of these blocks were checked. */
  checked(blocks: readonly Block[]): number {
    return blocks.reduce((sum, block) => sum + (this.#known.get(block.text)?.checked ?? 0), 0);
  }

  /**
   * Asks for every block that is not known yet, what is in view first, and stops when everything is forgotten meanwhile.
   * `onPart`: after each answer but the last.
   */
  ask(page: Page, blocks: readonly Block[], ask: Ask, onPart: () => void): Promise<void> {
    const age = this.#age;
    return this.#asking(() => this.#askAll(age, page, blocks, ask, onPart));
  }

  async #askAll(age: number, page: Page, blocks: readonly Block[], ask: Ask, onPart: () => void): Promise<void> {
    if (age !== this.#age) return;
    this.#forgetOld(blocks);
    const unknown = blocks.flatMap((block, i) => (this.#known.has(block.text) ? [] : [i]));
    const chunks = inViewFirst(chunksOf(unknown, blocks), blocks);
    const askedWith: { chunk: number[]; facts: PageFacts | null }[] = [];
    for (const [i, chunk] of chunks.entries()) {
      const before = this.#facts;
      await this.#askChunk(page, blocks, chunk, ask);
      if (age !== this.#age) return;
      askedWith.push({ chunk, facts: before });
      if (i < chunks.length - 1) onPart();
    }
    // What later parts told of the page (whom it names, which story it tells) may light up earlier ones.
    if (chunks.length < 2) return;
    for (const { chunk, facts } of askedWith.slice(0, -1)) {
      if (age === this.#age && tellsMore(facts, this.#facts)) await this.#askChunk(page, blocks, chunk, ask);
    }
  }

  #forgetOld(blocks: readonly Block[]): void {
    if (this.#known.size <= MOST_KEPT) return;
    const onPage = new Set(blocks.map(({ text }) => text));
    for (const text of this.#known.keys()) if (!onPage.has(text)) this.#known.delete(text);
  }

  async #askChunk(page: Page, blocks: readonly Block[], chunk: readonly number[], ask: Ask): Promise<void> {
    const texts = chunk.map((i): BlockText => {
      const text = blocks[i]?.text ?? '';
      return chunk.includes(i - 1) || i === 0 ? { text } : { text, before: (blocks[i - 1]?.text ?? '').slice(-BEFORE) };
    });
    const age = this.#age;
    const reply = await ask('match', { ...page, blocks: texts, facts: this.#facts });
    if (age !== this.#age) return;
    this.#facts = reply.facts;
    chunk.forEach((i, at) => {
      const text = blocks[i]?.text ?? '';
      const sentences = reply.sentences.filter((sentence) => sentence.block === at);
      this.#known.set(text, { sentences, checked: reply.checked[at] ?? 0 });
    });
  }
}

function chunksOf(indices: readonly number[], blocks: readonly Block[]): number[][] {
  const chunks: number[][] = [];
  let size = CHUNK;
  for (const i of indices) {
    const length = blocks[i]?.text.length ?? 0;
    if (size + length > CHUNK) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(i);
    size += length;
  }
  return chunks;
}

function inViewFirst(chunks: number[][], blocks: readonly Block[]): number[][] {
  if (chunks.length < 2) return chunks;
  const inView = chunks.findIndex((chunk) => {
    const last = blocks[chunk.at(-1) ?? -1];
    return last !== undefined && last.element.getBoundingClientRect().bottom > 0;
  });
  const first = inView > 0 ? chunks[inView] : undefined;
  return first ? [first, ...chunks.filter((chunk) => chunk !== first)] : chunks;
}

function tellsMore(before: PageFacts | null, after: PageFacts | null): boolean {
  const isNew = (old: Record<string, number> = {}, now: Record<string, number> = {}) =>
    Object.keys(now).some((id) => !Object.hasOwn(old, id));
  return isNew(before?.entities, after?.entities) || isNew(before?.claims, after?.claims);
}
