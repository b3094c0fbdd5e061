/** A block's text → its sentences, as offsets. `Intl.Segmenter`, mended where it breaks after abbreviations. */

export interface SentenceSpan {
  /** UTF-16 offsets in the block; white space at the ends is left out. */
  start: number;
  end: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  let segmenter = segmenters.get(lang);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(isLanguage(lang) ? lang : 'en', { granularity: 'sentence' });
    segmenters.set(lang, segmenter);
  }
  return segmenter;
}

/** A primary tag as the vote gives it; pages write anything into `lang`. */
const isLanguage = (lang: string): boolean => /^[a-z]{2,3}$/.test(lang) && lang !== 'und';

/** Ends that are no end: titles, "Inc.", "U.S.", months, initials. "X." is left out: "he wrote on X." ends a sentence. */
const ABBREVIATION =
  /(?:^|[\s(«“"'\u2019])(?:(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Col|Sgt|Lt|St|Sr|Jr|Inc|Corp|Ltd|Co|Dept|Mme|Mlle|MM|Me|Pr|Sra?|Dra?|Dott|Sig|Avv|On|Jan|Feb|Febr|Sept|Oct|Nov|Dec|vs|v|cf|approx|env|janv|juil|avr|bzw|ca|Mio|Mrd|evtl|ggf|sog)\.|(?:\p{Lu}\.){2,}|[A-WYZ]\.)\s*$/u;
/** "No. 3", "Nr. 5", "p. 12": only before a digit. */
const BEFORE_DIGIT = /(?:^|\s)(?:nos?|nr|art|fig|vol|pp?|abs)\.\s*$/i;
/** "am 2. April": ordinals where they are written with a full stop. */
const ORDINAL = /(?:^|\s)\d{1,2}\.\s*$/;
const DIGIT = /\d/;
const ORDINAL_LANGUAGES = new Set(['de', 'pl', 'tr']);

/** The sentences of `text` in order; empty for blank text. `begins`: where they begin, if the caller knows. */
export function segment(text: string, lang: string, begins?: readonly number[]): SentenceSpan[] {
  const bounds = begins ? [...begins] : boundaries(text, lang);
  const spans: SentenceSpan[] = [];
  bounds.forEach((from, i) => {
    const span = trim(text, from, bounds[i + 1] ?? text.length);
    if (span) spans.push(span);
  });
  return spans;
}

function boundaries(text: string, lang: string): number[] {
  const begins: number[] = [];
  let joinNext = false;
  for (const { segment: piece, index } of segmenterFor(lang).segment(text)) {
    if (!joinNext) begins.push(index);
    const next = text[index + piece.length] ?? '';
    joinNext =
      ABBREVIATION.test(piece) ||
      (DIGIT.test(next) && BEFORE_DIGIT.test(piece)) ||
      (ORDINAL_LANGUAGES.has(lang) && ORDINAL.test(piece));
  }
  return begins;
}

function trim(text: string, from: number, to: number): SentenceSpan | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return end > start ? { start, end } : null;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');
