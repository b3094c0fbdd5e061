/** Cues by the lexicon's concepts. */
import type { Engine } from '../engine.ts';

/** Lexicon concepts that say the same, more loosely, and in languages without a table of their own. */
const CONCEPTS: Record<'says' | 'according' | 'denies' | 'rejects' | 'papers' | 'mentions', string> = {
  says: 'say affirm insist testify declare claim',
  according: 'according-to reportedly allegedly',
  denies: 'deny untrue unfounded hoax debunk refute',
  rejects: 'reject dispute false',
  mentions: 'say tell declare affirm insist argue testify add-say accuse rumour statement quote',
  papers:
    'spokesperson representative lawyer plaintiff witness source-person expert journalist document letter filing court-document complaint lawsuit newspaper article press media testimony investigation critic claim reveal disclose announce explain suspect seem',
};
/** Languages that have a table of words (`stance-words.ts`). */
export const TABLED = new Set(['en', 'fr', 'es', 'de', 'it', 'pt']);

export type ConceptCue = keyof typeof CONCEPTS;
const known = new WeakMap<Engine, ReadonlyMap<number, ConceptCue[]>>();

/** Concept → the cues it gives. */
export function conceptsOf(engine: Engine): ReadonlyMap<number, ConceptCue[]> {
  const made = known.get(engine);
  if (made) return made;
  const ids = new Map(engine.lexicon.names.map((name, id) => [name, id]));
  const found = new Map<number, ConceptCue[]>();
  for (const cue of CONCEPT_CUES) {
    for (const name of CONCEPTS[cue].split(' ')) {
      const id = ids.get(name);
      if (id !== undefined) found.set(id, [...(found.get(id) ?? []), cue]);
    }
  }
  known.set(engine, found);
  return found;
}
const CONCEPT_CUES: readonly ConceptCue[] = ['says', 'according', 'denies', 'rejects', 'papers', 'mentions'];
