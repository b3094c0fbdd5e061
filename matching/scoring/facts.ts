/** Which entities a page names. */
import type { Engine } from '../engine.ts';
import type { PageFacts, ReadSentence } from '../read-page.ts';

export const NO_FACTS: PageFacts = { entities: {}, claims: {}, evidence: {} };

/** How often each entity is named in these sentences, added to `earlier`. */
export function countEntities(engine: Engine, sentences: readonly ReadSentence[], earlier: PageFacts): PageFacts {
  const entities = { ...earlier.entities };
  for (const { mentions } of sentences) {
    for (const mention of mentions) {
      if (mention.kind !== 'name') continue;
      for (const feature of mention.features) {
        const id = entityId(engine, feature);
        if (id !== null) entities[id] = (entities[id] ?? 0) + 1;
      }
    }
  }
  return { ...earlier, entities, claims: { ...earlier.claims }, evidence: { ...earlier.evidence } };
}

/** Does the page name this entity? */
export function isNamed(engine: Engine, facts: PageFacts, entity: number): boolean {
  const id = entityId(engine, entity);
  return id !== null && Object.hasOwn(facts.entities, id);
}

/** `list/entity` of an entity's feature; `null` for other features. */
function entityId(engine: Engine, feature: number): string | null {
  return engine.index.names.entities[feature - engine.lexicon.names.length]?.id ?? null;
}

/** `list/claim`: how facts name a claim. */
export function claimId({ index }: Engine, claim: number): string {
  return `${index.names.lists[index.claimList[claim] ?? 0]}/${index.names.claimIds[claim]}`;
}

/** The claim that facts name so; `undefined` if the index has none. */
export function claimOfId(engine: Engine, id: string): number | undefined {
  let places = claimPlaces.get(engine);
  if (!places) {
    places = new Map(engine.index.names.claimIds.map((_, claim) => [claimId(engine, claim), claim]));
    claimPlaces.set(engine, places);
  }
  return places.get(id);
}

const claimPlaces = new WeakMap<Engine, ReadonlyMap<string, number>>();
