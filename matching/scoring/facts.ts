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
  const { names, claimList } = engine.index;
  const slash = id.indexOf('/');
  const own = id.slice(slash + 1);
  const list = names.lists.indexOf(id.slice(0, slash));
  const first = firstClaims(engine).get(own);
  if (first === undefined || claimList[first] === list) return first;
  // Another list calls a claim of its own so.
  const found = names.claimIds.findIndex((claim, at) => claim === own && claimList[at] === list);
  return found < 0 ? undefined : found;
}

const firsts = new WeakMap<Engine, ReadonlyMap<string, number>>();

/** A claim's id in its list → the first claim of any list that has it. */
function firstClaims(engine: Engine): ReadonlyMap<string, number> {
  let known = firsts.get(engine);
  if (!known) {
    const ids = engine.index.names.claimIds;
    const made = new Map<string, number>();
    for (let claim = ids.length - 1; claim >= 0; claim--) made.set(ids[claim] ?? '', claim);
    known = made;
    firsts.set(engine, known);
  }
  return known;
}
