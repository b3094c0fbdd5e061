/** How much of a phrasing a sentence says. */

import { type Engine, nearOf, row } from '../engine.ts';
import type { ClaimIndex } from '../index/claim-index.ts';
import type { ReadSentence } from '../read-page.ts';
import type { Said } from './said.ts';

/** Weight of entities beside the predicate in `fit`. */
const ENTITY_SHARE = 0.5;

export interface Coverage {
  /** Share of the predicate's weight that is said, near concepts counting partly; and outright alone. */
  coverage: number;
  exact: number;
  /** Share of the entities' weight that is named in the sentence; and around it, too. 1 where it has no entities. */
  namedHere: number;
  namedAround: number;
  /** Predicate and entities together, entities around the sentence counting, too; and those in it alone. */
  fit: number;
  whole: number;
}

/** How much of one phrasing the sentence says. The engine's innermost loop: no views, no allocation but the result. */
export function coverageOf(index: ClaimIndex, said: Said, phrasing: number): Coverage {
  const { phrasingStarts, phrasingSlots, slotWeights, slotEntity, slotStarts, slotFeatures } = index;
  const { credit: credits, outright: outrights, context: contexts } = said;
  let predicate = 0;
  let amount = 0;
  let outright = 0;
  let entities = 0;
  let here = 0;
  let around = 0;
  const end = phrasingStarts[phrasing + 1] ?? 0;
  for (let place = phrasingStarts[phrasing] ?? 0; place < end; place++) {
    const slot = phrasingSlots[place] ?? 0;
    const weight = slotWeights[slot] ?? 0;
    const isEntity = slotEntity[slot] === 1;
    let credit = 0;
    let exact = 0;
    let context = 0;
    const last = slotStarts[slot + 1] ?? 0;
    for (let at = slotStarts[slot] ?? 0; at < last; at++) {
      const feature = slotFeatures[at] ?? 0;
      const value = credits[feature] ?? 0;
      if (value > credit) credit = value;
      if (isEntity) {
        const carried = contexts.get(feature) ?? 0;
        if (carried > context) context = carried;
      } else if (outrights[feature] === 1) exact = 1;
    }
    if (isEntity) {
      entities += weight;
      here += weight * credit;
      around += weight * Math.max(credit, context);
    } else {
      predicate += weight;
      amount += weight * credit;
      outright += weight * exact;
    }
  }
  return {
    coverage: predicate > 0 ? amount / predicate : 0,
    exact: predicate > 0 ? outright / predicate : 0,
    namedHere: entities > 0 ? here / entities : 1,
    namedAround: entities > 0 ? around / entities : 1,
    whole: (amount + here) / (predicate + entities || 1),
    fit: (amount + ENTITY_SHARE * around) / (predicate + ENTITY_SHARE * entities || 1),
  };
}

/** How many mentions of the sentence carry the phrasing's predicate, near concepts included. */
export function wordsFor(engine: Engine, sentence: ReadSentence, phrasing: number): number {
  const said = predicateOf(engine, phrasing);
  let words = 0;
  let last = -1;
  // In reading order: mentions that begin at one word stand side by side.
  for (const { features, from } of sentence.mentions) {
    if (from === last || !features.some((feature) => said.has(feature))) continue;
    last = from;
    words++;
  }
  return words;
}

/** A reader meets few phrasings again and again; more than this is a flood. */
const MOST_PREDICATES = 1000;
const predicates = new WeakMap<Engine, Map<number, ReadonlySet<number>>>();

/** The features of a phrasing's predicate, near concepts included; remembered. */
function predicateOf(engine: Engine, phrasing: number): ReadonlySet<number> {
  let known = predicates.get(engine);
  if (!known || known.size >= MOST_PREDICATES) {
    known = new Map();
    predicates.set(engine, known);
  }
  let said = known.get(phrasing);
  if (!said) {
    said = new Set(readPredicate(engine, phrasing));
    known.set(phrasing, said);
  }
  return said;
}

function* readPredicate(engine: Engine, phrasing: number): Generator<number> {
  const { index } = engine;
  for (const slot of row(index.phrasingSlots, index.phrasingStarts, phrasing)) {
    if (index.slotEntity[slot] === 1) continue;
    for (const feature of row(index.slotFeatures, index.slotStarts, slot)) {
      yield feature;
      yield* nearOf(engine, feature);
    }
  }
}
