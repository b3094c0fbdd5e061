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
function entityId({ index: { names }, lexicon }: Engine, feature: number): string | null {
  const entity = feature - lexicon.names.length;
  return entity >= 0 && entity < names.entityIds.length ? names.entityIds.at(entity) : null;
}

/** The feature of the entity that facts name so; `undefined` if the index has none. */
export function entityOfId({ index, lexicon }: Engine, id: string): number | undefined {
  const entity = index.names.entityIds.find(id);
  return entity < 0 ? undefined : lexicon.names.length + entity;
}

/** `list/claim`: how facts name a claim. */
export function claimId({ index }: Engine, claim: number): string {
  return `${index.names.lists[index.claimList[claim] ?? 0]}/${index.names.claimIds.at(claim)}`;
}

/** The claim that facts name so; `undefined` if the index has none. */
export function claimOfId({ index: { names, claimList } }: Engine, id: string): number | undefined {
  const slash = id.indexOf('/');
  const list = names.lists.indexOf(id.slice(0, slash));
  // Another list may call a claim of its own so.
  const claim = names.claimIds.find(id.slice(slash + 1), (at) => claimList[at] === list);
  return claim < 0 ? undefined : claim;
}
