/** What a page is about: which entities it names, and so which claims may be looked for on it. */
import { GROUP_KIND } from './compile.ts';
import { type Engine, row } from './engine.ts';
import type { PageFacts, ReadSentence } from './read-page.ts';

export const NO_FACTS: PageFacts = { entities: {}, claims: {} };

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
  return { entities, claims: { ...earlier.claims } };
}

/** Does every topic group of the claim have a member that the page names? A claim without a topic is always on it. */
export function onTopic(engine: Engine, facts: PageFacts, claim: number): boolean {
  const { index } = engine;
  const end = index.claimGroups[claim + 1] ?? 0;
  for (let group = index.claimGroups[claim] ?? 0; group < end; group++) {
    if (index.groupKinds[group] !== GROUP_KIND.topic) continue;
    const named = row(index.groupFeatures, index.groupStarts, group).some((feature) => isNamed(engine, facts, feature));
    if (!named) return false;
  }
  return true;
}

export function isNamed(engine: Engine, facts: PageFacts, entity: number): boolean {
  const id = entityId(engine, entity);
  return id !== null && Object.hasOwn(facts.entities, id);
}

/** `list/entity` of an entity's feature; `null` for other features. */
function entityId(engine: Engine, feature: number): string | null {
  return engine.index.names.entities[feature - engine.lexicon.names.length]?.id ?? null;
}
