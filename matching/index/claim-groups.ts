/** A claim's groups: what the page has to name, what the sentence has to say, and what it must not. */
import type { Claim } from '../../data/claim-list.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { SlotReader } from './phrasing-slots.ts';

/** A group's kind as the index stores it: who it is about, what it needs, what rules it out. */
export const GROUP_KIND = { topic: 0, needs: 1, not: 2 } as const;

/** One demand of a claim, met by any of its features. */
export interface ClaimGroup {
  kind: (typeof GROUP_KIND)[keyof typeof GROUP_KIND];
  /** Alternatives, each once. */
  features: number[];
}

/** Reads the groups of claims. */
export class GroupReader {
  readonly #entities: ReadonlyMap<string, number>;
  readonly #concepts: ReadonlyMap<string, number>;
  readonly #slots: SlotReader;

  /** `entities`: `list/entity` → feature. `slots` reads members that are plain words. */
  constructor(entities: ReadonlyMap<string, number>, lexicon: Lexicon, slots: SlotReader) {
    this.#entities = entities;
    this.#concepts = new Map(lexicon.names.map((name, i) => [name, i]));
    this.#slots = slots;
  }

  /** The groups of a claim of list `listId`: topic, then needs, then not. */
  read(claim: Claim, listId: string): ClaimGroup[] {
    const group = (kind: ClaimGroup['kind'], members: readonly string[]): ClaimGroup => ({
      kind,
      features: [...new Set(members.flatMap((member) => this.#member(member, listId)))],
    });
    return [
      ...claim.topic.map((members) => group(GROUP_KIND.topic, members)),
      ...(claim.needs ?? []).map((members) => group(GROUP_KIND.needs, members)),
      ...(claim.not ?? []).map((members) => group(GROUP_KIND.not, members)),
    ];
  }

  /** A member of a group is an entity of the list, a concept of the lexicon, or else plain English words. */
  #member(member: string, listId: string): readonly number[] {
    const entity = this.#entities.get(`${listId}/${member}`);
    if (entity !== undefined) return [entity];
    const concept = this.#concepts.get(member);
    if (concept !== undefined) return [concept];
    return this.#slots.read(member, 'en').flatMap(({ features }) => features);
  }
}
