/** The readable lexicon, file by file. */

import attitude from './lexicon/attitude.ts';
import business from './lexicon/business.ts';
import change from './lexicon/change.ts';
import law from './lexicon/law.ts';
import media from './lexicon/media.ts';
import money from './lexicon/money.ts';
import moreLanguages from './lexicon/more-languages.ts';
import people from './lexicon/people.ts';
import politics from './lexicon/politics.ts';
import quantityTime from './lexicon/quantity-time.ts';
import speech from './lexicon/speech.ts';
import technology from './lexicon/technology.ts';
import world from './lexicon/world.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { type ConceptSource, parseConcepts } from './lexicon-source.ts';
import { LEXICON_LANGUAGES } from './stem.ts';

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
    for (const part of parseConcepts(text, `matching/lexicon/${name}.ts`)) {
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
