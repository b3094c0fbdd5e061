/** The readable lexicon, file by file. */

import { LEXICON_LANGUAGES } from '../text/stem.ts';
import { buildLexicon } from './build-lexicon.ts';
import actions from './concepts/actions.ts';
import attitude from './concepts/attitude.ts';
import business from './concepts/business.ts';
import change from './concepts/change.ts';
import commerce from './concepts/commerce.ts';
import computing from './concepts/computing.ts';
import crimeJustice from './concepts/crime-justice.ts';
import cultureCommunication from './concepts/culture-communication.ts';
import devicesIndustry from './concepts/devices-industry.ts';
import finance from './concepts/finance.ts';
import foodHome from './concepts/food-home.ts';
import health from './concepts/health.ts';
import idioms from './concepts/idioms.ts';
import law from './concepts/law.ts';
import lifeSport from './concepts/life-sport.ts';
import media from './concepts/media.ts';
import money from './concepts/money.ts';
import moreLanguages from './concepts/more-languages.ts';
import moreWords from './concepts/more-words.ts';
import naturePlaces from './concepts/nature-places.ts';
import numbersWords from './concepts/numbers-words.ts';
import people from './concepts/people.ts';
import politics from './concepts/politics.ts';
import properties from './concepts/properties.ts';
import quantityTime from './concepts/quantity-time.ts';
import science from './concepts/science.ts';
import speech from './concepts/speech.ts';
import stateWar from './concepts/state-war.ts';
import technology from './concepts/technology.ts';
import transportEnergy from './concepts/transport-energy.ts';
import work from './concepts/work.ts';
import world from './concepts/world.ts';
import type { Lexicon } from './lexicon.ts';
import { type ConceptSource, parseConcepts } from './lexicon-source.ts';

const FILES: Record<string, string> = {
  actions,
  attitude,
  business,
  change,
  commerce,
  computing,
  'crime-justice': crimeJustice,
  'culture-communication': cultureCommunication,
  'devices-industry': devicesIndustry,
  finance,
  'food-home': foodHome,
  health,
  idioms,
  law,
  'life-sport': lifeSport,
  media,
  money,
  'more-languages': moreLanguages,
  'more-words': moreWords,
  'nature-places': naturePlaces,
  'numbers-words': numbersWords,
  people,
  politics,
  properties,
  'quantity-time': quantityTime,
  science,
  speech,
  'state-war': stateWar,
  technology,
  'transport-energy': transportEnergy,
  work,
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
