/** What a sentence does with a claim, from cues in the sentence. Shown only when clear. */
import type { Engine } from '../engine.ts';
import type { ReadSentence } from '../read-page.ts';

export type Stance = 'asserts' | 'attributes' | 'denies' | 'asks';

/** Concepts (by lexicon id) that deny what they stand with. */
const DENYING = ['deny', 'reject', 'refute', 'debunk', 'untrue', 'false', 'unfounded', 'hoax'];
/** Concepts that put words into somebody's mouth, and hardly mean anything else. */
const ATTRIBUTING = [
  'say',
  'declare',
  'affirm',
  'insist',
  'argue',
  'according-to',
  'allegedly',
  'reportedly',
  'testify',
  'imply',
];
/** Concepts that do so before "that" ("claims that"); by themselves they are as often the thing that spreads. */
const ATTRIBUTING_THAT = ['tell', 'suggest', 'claim', 'accuse', 'report', 'reveal', 'write', 'explain', 'announce'];
const THAT = new Set(['that', 'que', 'qu', 'dass', 'daß', 'che', 'how']);
/** Concepts that may do so: with one of them a sentence is not plainly the paper's own word. */
const HINTING = `
  claim accuse talk report reveal disclose write statement admit acknowledge confirm explain note
  quote describe mention answer announce conclude believe think see opinion doubt dispute wrong
  document letter filing court-document complaint lawsuit lawyer plaintiff judge court testimony
  newspaper article press media journalist blog post spokesperson representative investigation name
  call-as seem possible maybe suspect rumour emphasise add-say promise record source-person
`
  .trim()
  .split(/\s+/);
const QUESTIONING = ['question', 'ask', 'whether'];
const NEGATING = ['not', 'never', 'without', 'no', 'nobody', 'nothing', 'no-longer'];
/** Tokens between a verb of saying and the negation of what is said: "said that at no time had it". */
const SPOKEN_NEGATION = 6;
/** "So as not to compete" denies nothing. */
const PURPOSE = /so as not|in order not|pour ne |afin de ne|para no |um (?:\p{L}+ ){0,4}nicht|per non |para não /iu;
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
  attributingThat: ReadonlySet<number>;
  hinting: ReadonlySet<number>;
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
      attributingThat: features(ATTRIBUTING_THAT),
      hinting: features(HINTING),
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
  const places = (set: ReadonlySet<number>) =>
    sentence.mentions.flatMap(({ kind, features, to }) =>
      kind === 'concept' && features.some((feature) => set.has(feature)) ? [to] : [],
    );
  const negations = places(cues.negating);
  if (places(cues.denying).length > 0) return negations.length > 0 ? null : 'denies';
  if (places(cues.questioning).length > 0) return null;
  const attributing = [
    ...places(cues.attributing),
    ...places(cues.attributingThat).filter((to) => THAT.has(sentence.tokens[to]?.word ?? '')),
  ];
  // "Meta said it did not …" denies; a negation further off, or without a speaker, may be anything.
  if (negations.length > 0) {
    const spoken = attributing.some((to) => negations.some((at) => at > to && at - to <= SPOKEN_NEGATION));
    return spoken && !PURPOSE.test(sentence.text) ? 'denies' : null;
  }
  if (attributing.length > 0 || HEARSAY.get(sentence.lang)?.test(sentence.text) === true) return 'attributes';
  return places(cues.hinting).length > 0 || QUOTED.test(sentence.text) ? null : 'asserts';
}
