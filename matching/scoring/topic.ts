/**
 * Is the page, where this sentence stands, about the claim? Every topic group of the claim has to be named within reach.
 * On an article that is the whole page; on a page that strings many stories together, or runs for days, it is not.
 */

import { type Engine, groupsOf, row } from '../engine.ts';
import { GROUP_KIND } from '../index/claim-groups.ts';
import type { PageFacts, ReadSentence } from '../read-page.ts';
import { entityOfId } from './facts.ts';

/** Sentences before and after in which a party has to be named: an article of ordinary length. */
const REACH = 40;

export class Topic {
  readonly #engine: Engine;
  /** Entity → the sentences that name it, ascending. */
  readonly #places = new Map<number, number[]>();
  /** Entities that the title names, or that earlier calls found on the page. */
  readonly #everywhere = new Set<number>();
  readonly #sentences: number;
  #near: { claims: readonly number[]; phrasings: number } | null = null;
  readonly #reach = new Map<number, boolean | Uint8Array>();

  constructor(engine: Engine, sentences: readonly ReadSentence[], title: ReadSentence | null, earlier: PageFacts) {
    this.#engine = engine;
    this.#sentences = sentences.length;
    sentences.forEach((sentence, at) => {
      for (const entity of namesIn(sentence)) {
        const places = this.#places.get(entity);
        if (!places) this.#places.set(entity, [at]);
        else if (places.at(-1) !== at) places.push(at);
      }
    });
    for (const entity of title ? namesIn(title) : []) this.#everywhere.add(entity);
    for (const id of Object.keys(earlier.entities)) {
      const entity = entityOfId(engine, id);
      if (entity !== undefined) this.#everywhere.add(entity);
    }
  }

  /** Claims that are in reach somewhere on the page, and some that are not; how many phrasings they have in all. */
  get near(): { claims: readonly number[]; phrasings: number } {
    this.#near ??= this.#findNear();
    return this.#near;
  }

  #findNear(): { claims: readonly number[]; phrasings: number } {
    const { index, lexicon } = this.#engine;
    const claims = new Set(index.claimsWithoutTopic);
    for (const entity of [...this.#places.keys(), ...this.#everywhere]) {
      for (const claim of row(index.entityClaims, index.entityClaimStarts, entity - lexicon.names.length))
        claims.add(claim);
    }
    let phrasings = 0;
    for (const claim of claims)
      phrasings += (index.claimPhrasings[claim + 1] ?? 0) - (index.claimPhrasings[claim] ?? 0);
    return { claims: [...claims], phrasings };
  }

  /** A claim without a topic is in reach everywhere. `at`: the sentence's place among those of this call. */
  reaches(claim: number, at: number): boolean {
    let reach = this.#reach.get(claim);
    if (reach === undefined) {
      reach = this.#reachOf(claim);
      this.#reach.set(claim, reach);
    }
    return typeof reach === 'boolean' ? reach : reach[at] === 1;
  }

  /** Everywhere, nowhere, or by sentence. */
  #reachOf(claim: number): boolean | Uint8Array {
    const groups = groupsOf(this.#engine.index, claim, GROUP_KIND.topic).filter(
      (members) => !members.some((entity) => this.#everywhere.has(entity)),
    );
    if (groups.length === 0) return true;
    const near = groups.map((members) => this.#around(members));
    if (near.some((places) => places === null)) return false;
    return Uint8Array.from({ length: this.#sentences }, (_, at) => Number(near.every((places) => places?.[at] === 1)));
  }

  /** The sentences within reach of one that names a member; `null` where none does. */
  #around(members: Uint32Array): Uint8Array | null {
    const places = [...members].flatMap((entity) => this.#places.get(entity) ?? []);
    if (places.length === 0) return null;
    const near = new Uint8Array(this.#sentences);
    for (const place of places) near.fill(1, Math.max(0, place - REACH), place + REACH + 1);
    return near;
  }
}

function namesIn({ mentions }: ReadSentence): number[] {
  return mentions.flatMap(({ kind, features }) => (kind === 'name' ? features : []));
}
