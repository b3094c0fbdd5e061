/** The readable lexicon, file by file. */
import attitude from './lexicon/attitude.ts';
import business from './lexicon/business.ts';
import change from './lexicon/change.ts';
import media from './lexicon/media.ts';
import money from './lexicon/money.ts';
import people from './lexicon/people.ts';
import speech from './lexicon/speech.ts';
import technology from './lexicon/technology.ts';
import { buildLexicon, type Lexicon } from './lexicon.ts';
import { parseConcepts } from './lexicon-source.ts';

const FILES: Record<string, string> = { attitude, business, change, media, money, people, speech, technology };

/** Reads and compiles the whole lexicon (about a quarter of a second): for the build, the command line and tests. */
export function buildWholeLexicon(): { lexicon: Lexicon; unknownNear: string[] } {
  return buildLexicon(
    Object.entries(FILES).flatMap(([name, text]) => parseConcepts(text, `matching/lexicon/${name}.ts`)),
  );
}
