/** The cues of a sentence: verbs of saying and denying with their clauses, negations, moods, questions. */
import type { Engine } from '../engine.ts';
import type { ReadSentence } from '../read-page.ts';
import { type ConceptCue, conceptsOf, TABLED } from './stance-concepts.ts';
import {
  ACCORDING,
  BREAK,
  DENIED,
  GRANTED,
  MOOD,
  OBJECTS,
  ONLY,
  PURPOSE,
  QUESTION_END,
  QUOTES,
  THINGS,
} from './stance-expressions.ts';
import { bitOf } from './stance-kinds.ts';

const SAY = bitOf('say');
const TELL = bitOf('tell');
const PROMISE = bitOf('promise');
const ADMIT = bitOf('admit');
const ACCUSE = bitOf('accuse');
const BELIEVE = bitOf('believe');
const FIND = bitOf('find');
const DENY = bitOf('deny');
const REJECT = bitOf('reject');
const FALSE = bitOf('false');
const NEG = bitOf('neg');
const HEAR = bitOf('hear');
const ACCORD = bitOf('accord');
const SPEAKER = bitOf('speaker');
const DOCUMENT = bitOf('document');
const CHARGE = bitOf('charge');
const THAT = bitOf('that');
const WHETHER = bitOf('whether');
const QUERY = bitOf('query');
const PRONOUN = bitOf('pronoun');
const SELF = bitOf('self');
const BUT = bitOf('but');
const IN_MOOD = bitOf('mood');
const SPEAKING = SAY | TELL | PROMISE | ADMIT | ACCUSE | BELIEVE | FIND;

export interface StanceCues {
  question: boolean;
  whether: boolean;
  /** "according to", "selon". */
  according: boolean;
  /** A verb that only puts words into somebody's mouth, with its subject or its "that". */
  says: boolean;
  /** A verb that may do so ("reports", "explains"), likewise. */
  tells: boolean;
  /** A short clause about a speaker before the full stop: "…, the examiners compute." */
  aside: boolean;
  hearsay: boolean;
  /** A mood by which a language says that others say so: "aurait donné", "sei". */
  mood: boolean;
  accuses: boolean;
  finds: boolean;
  promises: boolean;
  admits: boolean;
  /** Any verb of speech, however used. */
  mentions: boolean;
  /** Speakers or papers are named. */
  papers: boolean;
  quote: boolean;
  denies: boolean;
  notDenied: boolean;
  untrue: boolean;
  /** What is said is negated: "said it did not". */
  spokenNegation: boolean;
  rejects: boolean;
  negated: boolean;
  firstPerson: boolean;
  but: boolean;
  number: boolean;
  saidBefore: boolean;
  pronounFirst: boolean;
  /** Who speaks is named. */
  party: boolean;
  /** What is denied is a claim or an accusation. */
  thing: boolean;
  long: boolean;
}

/** So far from a cue its subject may stand, and a negation of what is said. */
const NEAR = 4;
const NEGATION_REACH = 10;
const SHORT_CLAUSE = 9;
const INSET = 6;
const ASIDE = 6;
const LEAD = 14;
const LONG = 32;

export function readCues(engine: Engine, sentence: ReadSentence): StanceCues {
  const { tokens, mentions, text, lang, start } = sentence;
  const table = engine.lexicon.stance.kindsOf(lang);
  const n = tokens.length;
  const bits = new Int32Array(n);
  const clause = new Int32Array(n);
  const opens = new Uint8Array(n);
  let all = 0;
  let clauses = 0;
  let comma = false;
  for (let i = 0; i < n; i++) {
    const token = tokens[i];
    if (!token) continue;
    const kind = token.word === 'laut' && tokens[i + 1]?.word === 'und' ? 0 : (table.get(token.folded) ?? 0);
    bits[i] = kind;
    all |= kind;
    const last = i > 0 ? (tokens[i - 1]?.end ?? 0) : token.start;
    if (token.start - last > 1) {
      const gap = text.slice(last - start, token.start - start);
      if (BREAK.test(gap)) {
        clauses++;
        comma = gap.includes(',');
      }
      if (/[:"“«„]/.test(gap)) opens[i - 1] = 1;
    }
    clause[i] = clauses;
  }
  const bit = (i: number) => (i >= 0 && i < n ? (bits[i] ?? 0) : 0);
  const same = (i: number, k: number) => k >= 0 && k < n && clause[k] === clause[i];
  const has = (kind: number) => (all & kind) !== 0;

  const named = new Uint8Array(n);
  const byConcept = new Set<ConceptCue>();
  const concepts = conceptsOf(engine);
  for (const { kind, from, to, features } of mentions) {
    if (kind === 'name' || kind === 'description') named.fill(1, from, to);
    else if (kind === 'concept')
      for (const feature of features) for (const cue of concepts.get(feature) ?? []) byConcept.add(cue);
  }
  const tabled = TABLED.has(lang);

  const negations: number[] = [];
  for (let i = 0; i < n; i++) if ((bit(i) & NEG) !== 0 && !ONLY.has(tokens[i + 1]?.word ?? '')) negations.push(i);

  const purpose = negations.length > 0 && PURPOSE.test(text);
  const cues: StanceCues = {
    question: QUESTION_END.test(text),
    whether: has(QUERY) && has(WHETHER),
    according: ACCORDING.get(lang)?.test(text) === true || has(ACCORD) || (!tabled && byConcept.has('according')),
    says: !tabled && byConcept.has('says'),
    tells: false,
    aside: false,
    hearsay: has(HEAR),
    mood: has(IN_MOOD) || MOOD.get(lang)?.test(text) === true,
    accuses: false,
    finds: false,
    promises: has(PROMISE),
    admits: has(ADMIT),
    mentions: has(SPEAKING) || byConcept.has('mentions'),
    papers: has(SPEAKER | DOCUMENT | CHARGE | QUERY) || byConcept.has('papers'),
    quote: QUOTES.test(text),
    denies: !tabled && byConcept.has('denies'),
    notDenied: false,
    untrue: false,
    spokenNegation: false,
    rejects: has(DENY | REJECT | FALSE) || byConcept.has('denies'),
    negated: negations.length > 0 && !purpose,
    firstPerson: has(SELF),
    but: has(BUT),
    number: tokens.some(({ number }) => number !== null),
    saidBefore: saidBefore(engine, sentence),
    pronounFirst: ((bit(0) | bit(1)) & PRONOUN) !== 0,
    party: false,
    thing: has(CHARGE) && has(DENY | REJECT | FALSE),
    long: n > LONG,
  };

  const isSubject = (i: number) =>
    (bit(i) & (SPEAKER | PRONOUN | DOCUMENT)) !== 0 ||
    named[i] === 1 ||
    (i > 0 && lang !== 'de' && tokens[i]?.capital === true);
  for (let i = 0; i < n; i++) {
    const kind = bit(i);
    if ((kind & SPEAKING) !== 0) {
      const negatedVerb =
        ((bit(i - 1) & NEG) !== 0 && same(i, i - 1)) ||
        ((bit(i - 2) & NEG) !== 0 && same(i, i - 2)) ||
        ((lang === 'fr' || lang === 'de') && (bit(i + 1) & NEG) !== 0 && same(i, i + 1));
      if (negatedVerb) continue;
      let subject = false;
      let party = false;
      for (let k = i - NEAR; k <= i + NEAR; k++) {
        if (k === i || k < 0 || k >= n || (k > i && clause[k] !== clause[i])) continue;
        if (isSubject(k)) subject = true;
        if (named[k] === 1) party = true;
      }
      let size = 1;
      for (let k = i + 1; same(i, k); k++) size++;
      for (let k = i - 1; same(i, k); k--) size++;
      const own = clause[i] ?? 0;
      const that = (bit(i + 1) & THAT) !== 0 || ((bit(i + 2) & THAT) !== 0 && (same(i, i + 2) || lang === 'de'));
      const tail = own === clauses && own > 0 && size <= SHORT_CLAUSE;
      const inset = own > 0 && own < clauses && size <= INSET;
      const placed = that || tail || inset || opens[i] === 1;
      const lead = i < LEAD && (bit(i) & SAY) !== 0 && (subject || lang !== 'en');
      if ((kind & SAY) !== 0 && ((placed && (subject || that)) || lead || tail || inset)) cues.says = true;
      else if ((kind & TELL) !== 0 && placed && (subject || that)) cues.tells = true;
      if ((kind & (ACCUSE | BELIEVE)) !== 0 && (subject || that)) cues.accuses = true;
      if ((kind & FIND) !== 0 && (subject || that)) cues.finds = true;
      if (party && (kind & (SAY | TELL)) !== 0) cues.party = true;
      if ((kind & (SAY | TELL | PROMISE)) !== 0 && (placed || lead || subject) && !purpose)
        cues.spokenNegation ||= negations.some((at) => (tail || inset ? at < i : at > i && at - i <= NEGATION_REACH));
    }
    if ((kind & (DENY | REJECT)) !== 0) {
      const ends = i === n - 1 || !same(i, i + 1);
      const next = tokens[i + 1]?.word ?? '';
      const after = tokens[i + 2]?.word ?? '';
      const claimed = (bit(i + 1) & (THAT | CHARGE)) !== 0 || has(CHARGE);
      if (
        ((bit(i - 1) | bit(i - 2) | bit(i - 3) | (lang === 'fr' ? bit(i + 1) : 0)) & NEG) !== 0 ||
        /^(?:was|were|been|be|can|could|peut|puede|kann|può|pode)$/.test(tokens[i - 1]?.word ?? '')
      )
        cues.notDenied = true;
      else if ((kind & REJECT) !== 0)
        cues.denies ||= claimed || OBJECTS.has(next) || THINGS.has(after) || OBJECTS.has(tokens[i - 1]?.word ?? '');
      else if (lang === 'en') cues.denies ||= ends || claimed || DENIED.has(next);
      else cues.denies ||= !GRANTED.has(next) && !GRANTED.has(after);
    }
    if ((kind & FALSE) !== 0) {
      const ends = i === n - 1 || !same(i, i + 1);
      if (ends && (has(SAY | TELL | CHARGE | BELIEVE) || byConcept.has('mentions'))) cues.untrue = true;
    }
  }
  if (clauses > 0 && comma) {
    let size = 0;
    for (let k = n - 1; k >= 0 && clause[k] === clauses; k--) size++;
    const first = n - size;
    const verbish =
      bit(n - 1) & (SPEAKER | DOCUMENT | SPEAKING) ||
      bit(first) & SPEAKING ||
      bit(first + 1) & (SPEAKER | DOCUMENT | SPEAKING);
    cues.aside = size >= 2 && size <= ASIDE && verbish !== 0;
  }
  return cues;
}

function saidBefore({ lexicon }: Engine, { before }: ReadSentence): boolean {
  const last = before[0];
  if (!last) return false;
  const table = lexicon.stance.kindsOf(last.lang);
  return last.tokens.some(({ folded }) => ((table.get(folded) ?? 0) & (SAY | TELL | ACCORD | HEAR)) !== 0);
}
