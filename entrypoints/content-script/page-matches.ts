/** What the background said of this page's blocks, by their words: a block that is rendered again costs nothing. */
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
  sentences: readonly MatchedSentence[];
  checked: number;
  /** What was known of the page when this was said. */
  facts: PageFacts | null;
}

/** A block with the text before it, which decides with it what its sentences say. */
interface Place {
  block: Block;
  before: string;
}

export class PageMatches {
  /** By {@link keyOf}. */
  readonly #known = new Map<string, Known>();
  /** The same by block, so that an untouched one is not even looked up. */
  readonly #ofBlock = new WeakMap<Block, { before: string; known: Known; age: number }>();
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

  /** The matched sentences of a block as it was last asked for; empty if there are none or it was not asked yet. */
  of(block: Block): readonly MatchedSentence[] {
    return this.#standing(block)?.known.sentences ?? [];
  }

  /** How many sentences of these blocks were checked. */
  checked(blocks: readonly Block[]): number {
    return blocks.reduce((sum, block) => sum + (this.#standing(block)?.known.checked ?? 0), 0);
  }

  /**
   * Asks for every block that is not known yet, what is in view first, and stops when everything is forgotten meanwhile.
   * @param onPart after each answer but the last; returns whether there is time to ask again for what later answers may
   * have put in another light. What is left of that is asked for the next time.
   */
  ask(page: Page, blocks: readonly Block[], ask: Ask, onPart: () => boolean): Promise<void> {
    const age = this.#age;
    return this.#asking(() => this.#askAll(age, page, blocks, ask, onPart));
  }

  async #askAll(age: number, page: Page, blocks: readonly Block[], ask: Ask, onPart: () => boolean): Promise<void> {
    if (age !== this.#age) return;
    const places = blocks.map((block, i): Place => ({ block, before: blocks[i - 1]?.text.slice(-BEFORE) ?? '' }));
    this.#forgetOld(places);
    const unknown: number[] = [];
    for (const [i, place] of places.entries()) if (!this.#recall(place)) unknown.push(i);
    const first = inViewFirst(chunksOf(unknown, blocks), blocks);
    for (const [i, chunk] of first.entries()) {
      if (i > 0) onPart();
      await this.#askChunk(page, places, chunk, ask);
      if (age !== this.#age) return;
    }
    // What later parts told of the page (whom it names, which story it tells) may light up earlier ones.
    const isOld = olderThan(this.#facts);
    const old: number[] = [];
    for (const [i, { block }] of places.entries()) if (isOld(this.#standing(block)?.known.facts ?? null)) old.push(i);
    for (const chunk of chunksOf(old, blocks)) {
      if (!onPart()) return;
      await this.#askChunk(page, places, chunk, ask);
      if (age !== this.#age) return;
    }
  }

  /** Whether what was said of this text still stands; then it is there for the block. */
  #recall(place: Place): boolean {
    if (this.#standing(place.block)?.before === place.before) return true;
    // On a page that was never asked about, thousands of keys would be made for nothing.
    const known = this.#known.size > 0 ? this.#known.get(keyOf(place)) : undefined;
    if (known) this.#keep(place, known);
    return known !== undefined;
  }

  #keep({ block, before }: Place, known: Known): void {
    this.#ofBlock.set(block, { before, known, age: this.#age });
  }

  #standing(block: Block): { before: string; known: Known } | null {
    const standing = this.#ofBlock.get(block);
    return standing?.age === this.#age ? standing : null;
  }

  #forgetOld(places: readonly Place[]): void {
    if (this.#known.size <= MOST_KEPT) return;
    const onPage = new Set(places.map(keyOf));
    for (const key of this.#known.keys()) if (!onPage.has(key)) this.#known.delete(key);
  }

  async #askChunk(page: Page, places: readonly Place[], chunk: readonly number[], ask: Ask): Promise<void> {
    const asked = chunk.flatMap((i) => places[i] ?? []);
    const texts = asked.map(({ block, before }, at): BlockText => {
      const follows = at > 0 && chunk[at - 1] === (chunk[at] ?? 0) - 1;
      return follows || before === '' ? { text: block.text } : { text: block.text, before };
    });
    const age = this.#age;
    const reply = await ask('match', { ...page, blocks: texts, facts: this.#facts });
    if (age !== this.#age) return;
    this.#facts = reply.facts;
    const byBlock = Map.groupBy(reply.sentences, ({ block }) => block);
    for (const [at, place] of asked.entries()) {
      const known = { sentences: byBlock.get(at) ?? [], checked: reply.checked[at] ?? 0, facts: reply.facts };
      this.#known.set(keyOf(place), known);
      this.#keep(place, known);
    }
  }
}

function keyOf({ block, before }: Place): string {
  return `${before}\n${block.text}`;
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

/** Tells of facts whether `now` tells more. Answers are many, facts few: each is looked at once. */
function olderThan(now: PageFacts | null): (facts: PageFacts | null) => boolean {
  const seen = new Map<PageFacts | null, boolean>([[now, false]]);
  return (facts) => {
    const known = seen.get(facts);
    if (known !== undefined) return known;
    const older = tellsMore(facts, now);
    seen.set(facts, older);
    return older;
  };
}

function tellsMore(before: PageFacts | null, after: PageFacts | null): boolean {
  const isNew = (old: Record<string, number> = {}, now: Record<string, number> = {}) =>
    Object.keys(now).some((id) => !Object.hasOwn(old, id));
  return isNew(before?.entities, after?.entities) || isNew(before?.claims, after?.claims);
}
