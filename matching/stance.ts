/** What a sentence does with a claim, from cues in the sentence. Shown only when clear. */
import type { Engine } from './engine.ts';
import type { ReadSentence } from './read-page.ts';

export type Stance = 'asserts' | 'attributes' | 'denies' | 'asks';

/** Concepts (by lexicon id) that deny what they stand with. */
const DENYING = [
  'deny',
  'reject',
  'dispute',
  'refute',
  'debunk',
  'untrue',
  'false',
  'wrong',
  'no-evidence',
  'hoax',
  'unfounded',
];
/** Concepts that put words into somebody's mouth. */
const ATTRIBUTING = [
  ...[
    'say',
    'tell',
    'declare',
    'affirm',
    'statement',
    'claim',
    'accuse',
    'allege',
    'allegation',
    'insist',
    'argue',
    'report',
  ],
  ...[
    'reveal',
    'disclose',
    'write',
    'according-to',
    'admit',
    'acknowledge',
    'confirm',
    'explain',
    'note',
    'suggest',
    'imply',
  ],
  ...['testify', 'testimony', 'complaint', 'filing', 'court-document', 'allegedly', 'reportedly', 'lawsuit', 'quote'],
];
const QUESTIONING = ['question', 'ask', 'whether'];
const NEGATING = ['not', 'never', 'without', 'no'];
const QUESTION_END = /[?？؟]["”»’')\]\s]*$/u;
/** Moods by which a language says that others say so: "aurait donné", "habría dado", "soll gegeben haben". */
const HEARSAY: ReadonlyMap<string, RegExp> = new Map([
  ['fr', /(?<!\p{L})(?:aurai(?:t|ent)|serai(?:t|ent)|selon|d[’']après)(?!\p{L})/iu],
  ['es', /(?<!\p{L})(?:habrían?|según)(?!\p{L})/iu],
  ['de', /(?<!\p{L})(?:soll|sollen|habe|hätten?|sei|seien|laut|zufolge)(?!\p{L})/iu],
  ['it', /(?<!\p{L})(?:avrebbe(?:ro)?|sarebbe(?:ro)?|secondo)(?!\p{L})/iu],
  ['pt', /(?<!\p{L})(?:teria(?:m)?|seria(?:m)?|segundo)(?!\p{L})/iu],
  ['en', /(?<!\p{L})(?:according to|allegedly|reportedly|supposedly)(?!\p{L})/iu],
]);
const QUOTED = /["“”«»„]/u;

interface Cues {
  denying: ReadonlySet<number>;
  attributing: ReadonlySet<number>;
  questioning: ReadonlySet<number>;
  negating: ReadonlySet<number>;
}

const known = new WeakMap<Engine, Cues>();

function cuesOf(engine: Engine): Cues {
  let cues = known.get(engine);
  if (!cues) {
    const ids = new Map(engine.lexicon.names.map((name, id) => [name, id]));
    const features = (names: readonly string[]) => new Set(names.flatMap((name) => ids.get(name) ?? []));
    cues = {
      denying: features(DENYING),
      attributing: features(ATTRIBUTING),
      questioning: features(QUESTIONING),
      negating: features(NEGATING),
    };
    known.set(engine, cues);
  }
  return cues;
}

/** `null` where it is not clear. */
export function stanceOf(engine: Engine, sentence: ReadSentence): Stance | null {
  if (QUESTION_END.test(sentence.text)) return 'asks';
  const cues = cuesOf(engine);
  const has = (set: ReadonlySet<number>) =>
    sentence.mentions.some(({ kind, features }) => kind === 'concept' && features.some((feature) => set.has(feature)));
  const denied = has(cues.denying);
  const negated = has(cues.negating);
  const attributed = has(cues.attributing) || HEARSAY.get(sentence.lang)?.test(sentence.text) === true;
  if (denied) return negated ? null : 'denies';
  if (has(cues.questioning)) return null;
  // "Meta said that it did not …" denies; a bare "It did not …" may be anything.
  if (negated) return attributed ? 'denies' : null;
  if (attributed) return 'attributes';
  return QUOTED.test(sentence.text) ? null : 'asserts';
}
