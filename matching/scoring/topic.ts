/**
 * Is the page, where this sentence stands, about the claim? Every topic group of the claim has to be named within reach.
 * On an article that is the whole page; on a page that strings many stories together, or runs for days, it is not.
 */

import { type Engine, groupsOf } from '../engine.ts';
import { GROUP_KIND } from '../index/claim-groups.ts';
import type { PageFacts, ReadSentence } from '../read-page.ts';

/** Sentences before and after in which a party has to be named: an article of ordinary length. */
const REACH = 40;

export class Topic {
  readonly #engine: Engine;
  /** Entity → the sentences that name it, ascending. */
  readonly #places = new Map<number, number[]>();
  /** Entities that the title names, or that earlier calls found on the page. */
  readonly #everywhere = new Set<number>();

  constructor(engine: Engine, sentences: readonly ReadSentence[], title: ReadSentence | null, earlier: PageFacts) {
    this.#engine = engine;
    sentences.forEach((sentence, at) => {
      for (const entity of namesIn(sentence)) {
        const places = this.#places.get(entity);
        if (!places) this.#places.set(entity, [at]);
        else if (places.at(-1) !== at) places.push(at);
      }
    });
    for (const entity of title ? namesIn(title) : []) this.#everywhere.add(entity);
    engine.index.names.entities.forEach(({ id }, i) => {
      if (Object.hasOwn(earlier.entities, id)) this.#everywhere.add(engine.lexicon.names.length + i);
    });
  }

  /** A claim without a topic is in reach everywhere. `at`: the sentence's place among those of this call. */
  reaches(claim: number, at: number): boolean {
    const groups = groupsOf(this.#engine.index, claim, GROUP_KIND.topic);
    return groups.every((members) => members.some((entity) => this.#isNear(entity, at)));
  }

  #isNear(entity: number, at: number): boolean {
    if (this.#everywhere.has(entity)) return true;
    return this.#places.get(entity)?.some((place) => Math.abs(place - at) <= REACH) ?? false;
  }
}

function namesIn({ mentions }: ReadSentence): number[] {
  return mentions.flatMap(({ kind, features }) => (kind === 'name' ? features : []));
}
