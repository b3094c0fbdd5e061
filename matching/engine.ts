/** A lexicon and an index, ready to be asked. Holds only what is looked up again and again. */
import type { ClaimIndex } from './index/claim-index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { Vocabulary } from './tables/vocabulary.ts';

export interface Engine {
  lexicon: Lexicon;
  index: ClaimIndex;
  vocabulary: Vocabulary;
  /** Entity → the mean share of phrasings that name it, over all claims: how little its name tells claims apart. */
  entityShares: Float32Array;
  /** Claim → how many phrasings it has, from a handful (0) to two hundred (1). */
  richness: Float32Array;
  /** Claim → the years and amounts that its phrasings or its demand for numbers name. */
  claimNumbers: ClaimNumbers[];
  /** Claim → entities that belong to it: those of its topic and of its phrasings. */
  claimEntities: ReadonlySet<number>[];
}

/** Throws if the index was compiled with another lexicon. */
export function createEngine(lexicon: Lexicon, index: ClaimIndex): Engine {
  if (index.names.concepts !== lexicon.names.length) {
    throw new Error('the claim index was compiled with another lexicon');
  }
  return {
    lexicon,
    index,
    vocabulary: new Vocabulary(lexicon, index),
    entityShares: meanShares(lexicon, index),
    richness: richnessOf(index),
    claimNumbers: numbersOfClaims(lexicon, index),
    claimEntities: entitiesOfClaims(lexicon, index),
  };
}

/** A stranger's list has so many phrasings a claim, three or so in each of two languages; the bundled one so many. */
const FEW_PHRASINGS = 6;
const MANY_PHRASINGS = 240;

function richnessOf({ claimPhrasings, names }: ClaimIndex): Float32Array {
  return Float32Array.from(names.claimIds, (_, claim) => {
    const phrasings = (claimPhrasings[claim + 1] ?? 0) - (claimPhrasings[claim] ?? 0);
    const share = Math.log(phrasings / FEW_PHRASINGS) / Math.log(MANY_PHRASINGS / FEW_PHRASINGS);
    return Math.min(1, Math.max(0, share));
  });
}

export interface ClaimNumbers {
  year: ReadonlySet<number>;
  amount: ReadonlySet<number>;
}

/** A number between these is a year. */
const LAST_YEAR = 2100;
const FIRST_YEAR = 1900;

function numbersOfClaims(lexicon: Lexicon, index: ClaimIndex): ClaimNumbers[] {
  const firstWord = lexicon.names.length + index.names.entities.length;
  return index.names.claimIds.map((_, claim) => {
    const demanded = index.numbers.subarray(index.claimNumbers[claim] ?? 0, index.claimNumbers[claim + 1] ?? 0);
    const said = [...row(index.vocabulary, index.claimVocabulary, claim)].flatMap((feature) => {
      const text = index.names.words[feature - firstWord];
      return text !== undefined && /^[\d.]+$/.test(text) ? [Number(text)] : [];
    });
    const isYear = (value: number) => value >= FIRST_YEAR && value <= LAST_YEAR;
    const all = [...demanded, ...said];
    return { year: new Set(all.filter(isYear)), amount: new Set(all.filter((value) => !isYear(value))) };
  });
}

function meanShares(lexicon: Lexicon, index: ClaimIndex): Float32Array {
  const shares = new Float32Array(index.names.entities.length);
  index.vocabulary.forEach((feature, i) => {
    const entity = feature - lexicon.names.length;
    if (entity < 0 || entity >= shares.length) return;
    shares[entity] = (shares[entity] ?? 0) + (index.vocabularyShares[i] ?? 0) / index.names.claimIds.length;
  });
  return shares;
}

/** An entity that fewer of a claim's phrasings name is mentioned in passing ("as WhatsApp did"). */
const BELONGS = 0.08;

function entitiesOfClaims(lexicon: Lexicon, index: ClaimIndex): Set<number>[] {
  const first = lexicon.names.length;
  const end = first + index.names.entities.length;
  const isEntity = (feature: number) => feature >= first && feature < end;
  return index.names.claimIds.map((_, claim) => {
    const entities = new Set<number>();
    const groupsEnd = index.claimGroups[claim + 1] ?? 0;
    for (let group = index.claimGroups[claim] ?? 0; group < groupsEnd; group++) {
      for (const feature of row(index.groupFeatures, index.groupStarts, group))
        if (isEntity(feature)) entities.add(feature);
    }
    const from = index.claimVocabulary[claim] ?? 0;
    row(index.vocabulary, index.claimVocabulary, claim).forEach((feature, i) => {
      if (isEntity(feature) && (index.vocabularyShares[from + i] ?? 0) >= BELONGS) entities.add(feature);
    });
    return entities;
  });
}

/** Row `r` of a compressed table, as a view. */
export function row(values: Uint32Array, starts: Uint32Array, r: number): Uint32Array {
  return values.subarray(starts[r] ?? 0, starts[r + 1] ?? 0);
}

/** The concepts near this one; none for a feature that is no concept. */
export function nearOf({ lexicon }: Pick<Engine, 'lexicon'>, feature: number): Uint32Array {
  return feature < lexicon.names.length ? row(lexicon.nearIds, lexicon.nearStarts, feature) : NONE;
}

const NONE = new Uint32Array(0);

/** The groups of one kind (`GROUP_KIND`) that a claim has, each a list of features. */
export function groupsOf(index: ClaimIndex, claim: number, kind: number): Uint32Array[] {
  const groups: Uint32Array[] = [];
  const end = index.claimGroups[claim + 1] ?? 0;
  for (let group = index.claimGroups[claim] ?? 0; group < end; group++) {
    if (index.groupKinds[group] === kind) groups.push(row(index.groupFeatures, index.groupStarts, group));
  }
  return groups;
}
