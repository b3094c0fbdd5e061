/** The readable lexicon, file by file. */

import { LEXICON_LANGUAGES } from '../text/stem.ts';
import attitude from './concepts/attitude.ts';
import business from './concepts/business.ts';
import change from './concepts/change.ts';
import law from './concepts/law.ts';
import media from './concepts/media.ts';
import money from './concepts/money.ts';
import moreLanguages from './concepts/more-languages.ts';
import people from './concepts/people.ts';
import politics from './concepts/politics.ts';
import quantityTime from './concepts/quantity-time.ts';
import speech from './concepts/speech.ts';
import technology from './concepts/technology.ts';
import world from './concepts/world.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { type ConceptSource, parseConcepts } from './lexicon-source.ts';

const FILES: Record<string, string> = {
  attitude,
  business,
  change,
  law,
  media,
  money,
  people,
  'more-languages': moreLanguages,
  politics,
  'quantity-time': quantityTime,
  speech,
  technology,
  world,
};

/** Every concept of every file; one that goes on in another file is put together. Throws where a line cannot be read. */
export function readWholeLexicon(): ConceptSource[] {
  const concepts = new Map<string, ConceptSource>();
  for (const [name, text] of Object.entries(FILES)) {
    for (const part of parseConcepts(text, `matching/lexicon/concepts/${name}.ts`)) {
      const first = concepts.get(part.id);
      if (!first) concepts.set(part.id, part);
      else {
        first.near.push(...part.near);
        for (const lang of LEXICON_LANGUAGES)
          first.forms[lang] = [...(first.forms[lang] ?? []), ...(part.forms[lang] ?? [])];
      }
    }
  }
  return [...concepts.values()];
}

/** Reads and compiles the whole lexicon (about half a second): for the build, the command line and tests. */
export function buildWholeLexicon(): { lexicon: Lexicon; unknownNear: string[] } {
  return buildLexicon(readWholeLexicon());
}
