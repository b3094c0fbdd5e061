/** Concepts with their forms, and all other language data → the lexicon. For the build, the command line and tests. */
import { SPEAKER_WORDS } from '../explain/speaker-words.ts';
import { StanceLexicon } from '../explain/stance-lexicon.ts';
import { STANCE_WEIGHTS } from '../explain/stance-weights.ts';
import { compileStanceWords } from '../explain/stance-words.ts';
import { buildTable } from '../tables/hash-table.ts';
import { formKey, givenKey, stemKey } from '../tables/keys.ts';
import { buildPhrases, type PhraseSource } from '../tables/phrases.ts';
import { LEXICON_LANGUAGES } from '../text/stem.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Lexicon } from './lexicon.ts';
import type { ConceptSource } from './lexicon-source.ts';

/** Near ids that no concept has are left out and returned, so that a test can name them. */
export function buildLexicon(concepts: readonly ConceptSource[]): { lexicon: Lexicon; unknownNear: string[] } {
  const ids = new Map(concepts.map((concept, i) => [concept.id, i]));
  const near = concepts.map(() => new Set<number>());
  const unknownNear: string[] = [];
  const words = new Map<string, Set<number>>();
  const given = new Map<string, Set<number>>();
  const singles: { key: string; givenAs: string; stem: string }[] = [];
  const phrases: PhraseSource[] = [];
  const add = (table: Map<string, Set<number>>, key: string, feature: number) => {
    const set = table.get(key) ?? new Set();
    table.set(key, set.add(feature));
  };
  concepts.forEach((concept, feature) => {
    for (const other of concept.near) {
      const id = ids.get(other);
      if (id === undefined) unknownNear.push(`${concept.id} ~ ${other}`);
      else if (id !== feature) {
        near[feature]?.add(id);
        near[id]?.add(feature);
      }
    }
    for (const lang of LEXICON_LANGUAGES) {
      for (const form of concept.forms[lang] ?? []) {
        const keys = formKeys(form, lang);
        const [only] = keys;
        if (keys.length === 1 && typeof only === 'string') {
          add(words, only, feature);
          if (form.endsWith('*')) continue;
          const word = form.replace(/^=/, '').toLowerCase();
          const givenAs = givenKey(word, lang);
          add(given, givenAs, feature);
          singles.push({ key: only, givenAs, stem: stemKey(word, lang) });
        } else if (typeof only === 'string') phrases.push({ keys, feature });
      }
    }
  });
  // Where several concepts share a stem, a form that is given as it stands means only the concepts that give it.
  for (const { key, givenAs, stem } of singles) {
    const own = given.get(givenAs);
    const shared = new Set([...(words.get(key) ?? []), ...(words.get(stem) ?? [])]);
    if (own && [...shared].some((concept) => !own.has(concept))) words.set(givenAs, own);
  }
  const nearStarts = [0];
  const nearIds: number[] = [];
  for (const set of near) {
    nearIds.push(...set);
    nearStarts.push(nearIds.length);
  }
  const lexicon: Lexicon = {
    names: concepts.map((concept) => concept.id),
    commonness: Uint8Array.from(concepts, (concept) => concept.commonness),
    nearStarts: Uint32Array.from(nearStarts),
    nearIds: Uint32Array.from(nearIds),
    words: buildTable(words),
    phrases: buildPhrases(phrases),
    stopWords: STOP_WORDS,
    stance: new StanceLexicon({ words: compileStanceWords(), speakers: SPEAKER_WORDS, weights: STANCE_WEIGHTS }),
  };
  return { lexicon, unknownNear };
}

/** A form's words as keys: split as a page's words are, so that "end-to-end" and "l'accès" meet themselves. */
function formKeys(form: string, lang: string): (string | null)[] {
  return form.split(' ').flatMap((part): (string | null)[] => {
    if (part === '_') return [null];
    const exact = part.startsWith('=');
    const prefix = part.endsWith('*');
    const tokens = tokenise(part.replace(/^=|\*$/g, ''));
    return tokens.map((token, i) => {
      const word = token.word;
      if (exact) return formKey(`=${word}`, lang, STOP_WORDS);
      return formKey(prefix && i === tokens.length - 1 ? `${word}*` : word, lang, STOP_WORDS);
    });
  });
}
