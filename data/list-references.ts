/** What a claim list names must be there. */
import type { ClaimList, Conflict } from './claim-list.ts';

/** One thing that is wrong with a claim list: where (`claims.3.responses.0`) and what, in a sentence. */
export interface Fault {
  path: string;
  message: string;
}

type Kind = 'story' | 'response' | 'entity' | 'source' | 'claim';
type Reference = [kind: Kind, id: string | undefined, path: string];

/** Every id that leads nowhere, and every claim id that is there before; made one by one, for there may be millions. */
export function* danglingReferences(list: ClaimList): Generator<Fault> {
  const { claims, responses: response, entities: entity, sources: source, stories: story } = list;
  const known = { response, entity, source, story, claim: Object.fromEntries(claims.map(({ id }) => [id, true])) };
  const seen = new Set<string>();
  for (const [i, { id }] of claims.entries()) {
    if (seen.has(id)) yield { path: `claims.${i}.id`, message: `two claims have the id "${id}"` };
    seen.add(id);
  }
  for (const [kind, id, path] of references(list)) {
    // `in` would take what every object inherits for an entry.
    if (id !== undefined && !Object.hasOwn(known[kind], id)) yield { path, message: `there is no ${kind} "${id}"` };
  }
}

function* references({ claims, responses, stories }: ClaimList): Generator<Reference> {
  for (const [i, claim] of claims.entries()) {
    const path = `claims.${i}`;
    yield ['story', claim.story, `${path}.story`];
    yield* each('response', claim.responses, `${path}.responses`);
    for (const [j, group] of claim.topic.entries()) yield* each('entity', group, `${path}.topic.${j}`);
    yield* each('claim', claim.narrower, `${path}.narrower`);
  }
  for (const [id, { source, alsoSources, conflicts }] of Object.entries(responses)) {
    const path = `responses.${id}`;
    yield ['source', source, `${path}.source`];
    yield* each('source', alsoSources, `${path}.alsoSources`);
    yield* sourcesOf(conflicts, path);
  }
  for (const [id, story] of Object.entries(stories)) {
    yield* each('response', story.responses, `stories.${id}.responses`);
    for (const [i, { source, response, conflicts }] of (story.events ?? []).entries()) {
      const path = `stories.${id}.events.${i}`;
      yield ['source', source, `${path}.source`];
      yield ['response', response, `${path}.response`];
      yield* sourcesOf(conflicts, path);
    }
  }
}

function* each(kind: Kind, ids: readonly string[] = [], path: string): Generator<Reference> {
  for (const [i, id] of ids.entries()) yield [kind, id, `${path}.${i}`];
}

function* sourcesOf(conflicts: readonly Conflict[] = [], path: string): Generator<Reference> {
  for (const [i, { source }] of conflicts.entries()) yield ['source', source, `${path}.conflicts.${i}.source`];
}
