/** One sentence against the claims of the index: candidates by their rarest features, then a close look at each. */
import { GROUP_KIND, LEAST_COVERAGE } from './compile.ts';
import { type Engine, row } from './engine.ts';
import { isNamed } from './facts.ts';
import type { PairFeatures } from './model.ts';
import type { PageFacts, ReadSentence } from './read-page.ts';
import type { Topic } from './topic.ts';
import { conceptFrequency, NEAR_CREDIT, WORD_FREQUENCY } from './weights.ts';

export interface Pair {
  sentence: ReadSentence;
  claim: number;
  phrasing: number;
  features: PairFeatures;
  /** Coverage of predicate and entities together: orders claims before the model does. */
  fit: number;
  /** Log likelihood ratio of the sentence's words under the claim's vocabulary, and what each mention adds (nats). */
  evidence: number;
  evidenceByMention: readonly number[];
  /** Groups of `needs` that nothing in the sentence meets, as feature lists: what is missing. */
  missing: Uint32Array[];
}

/** Credit of an entity that stands in the sentence before, in the one before that, or in the title. */
const CONTEXT_CREDIT = [0.8, 0.6] as const;
const TITLE_CREDIT = 0.5;
/** "The streaming giant" for its name. */
const DESCRIPTION_CREDIT = 0.85;
/** Weight of entities beside the predicate in `fit`. */
const ENTITY_SHARE = 0.5;
/** Covered weight at which `amount` is a half. */
const HALF_AMOUNT = 3;
const SUPPORTING = 3;
/** Evidence (in nats) at which the feature is a half, and by which a claim is clearly ahead of the next. */
const HALF_EVIDENCE = 8;
const CLEARLY_AHEAD = 6;
/** Evidence beyond the best other claim's, word by word, at which `distinct` is a half. */
const HALF_DISTINCT = 4;
/** A word of a phrasing stands in so many of the sentences that make the claim: others put it otherwise. */
const LIKELY = 0.4;
/** An entity is named in so many sentences of a page about the story: at least, and more the more claims have it. */
const RARE_ENTITY = 0.02;
const COMMON_ENTITY = 0.6;
/** A near concept stands for the one of the phrasings in so many of its uses. */
const NEAR_SHARE = 0.3;
/** So many words of a predicate are no coincidence. */
const ENOUGH_WORDS = 4;
const RIVAL_CONTEXT = 0.5;
/** Smaller numbers count people, weeks and points of a list. */
const LEAST_AMOUNT = 10;
/** With so much of the topic or less named in the sentence itself, another company's name takes its place. */
const HALF_TOPIC = 0.5;

/** Scratch space for one sentence; made once per page. */
export class Scorer {
  readonly #engine: Engine;
  readonly #facts: PageFacts;
  readonly #topic: Topic;
  readonly #title: ReadSentence | null;
  #at = 0;
  /** Feature → credit in this sentence: 1 said outright, less for a near concept, 0 not said. */
  readonly #credit: Float32Array;
  readonly #exact: Uint8Array;
  readonly #touched: number[] = [];
  readonly #context = new Map<number, number>();
  readonly #topics = new Map<number, boolean>();
  readonly #seen: Uint8Array;
  /** How well each claim fitted the sentences that were scored before. */
  readonly #fits = new WeakMap<ReadSentence, Map<number, number>>();

  constructor(engine: Engine, facts: PageFacts, topic: Topic, title: ReadSentence | null) {
    this.#engine = engine;
    this.#facts = facts;
    this.#topic = topic;
    this.#title = title;
    this.#credit = new Float32Array(engine.index.weights.length);
    this.#exact = new Uint8Array(engine.index.weights.length);
    this.#seen = new Uint8Array(engine.index.phrasingClaim.length);
  }

  /**
   * Every claim whose topic is in reach and one of whose phrasings the sentence covers enough, best first. `at`: the
   * sentence's place on the page.
   */
  pairs(sentence: ReadSentence, at: number): Pair[] {
    this.#at = at;
    this.#topics.clear();
    this.#read(sentence);
    const best = this.#candidates(sentence);
    this.#forget();
    best.sort((a, b) => b.fit - a.fit);
    best.forEach((pair, i) => {
      // A narrower claim says the wider one, too: they do not compete.
      const others = best.filter(({ claim }, j) => j !== i && !this.#isKin(claim, pair.claim));
      pair.features.lead = pair.fit - Math.max(0, ...others.map(({ fit }) => fit));
      const own = pair.evidenceByMention;
      // Only over the words that speak for this claim: a sentence may make another claim with its other words.
      const margin = (other: Pair) =>
        own.reduce((sum, value, k) => sum + (value > 0 ? value - (other.evidenceByMention[k] ?? 0) : 0), 0);
      const margins = others.map(margin);
      const least = margins.length > 0 ? Math.min(...margins) : pair.evidence;
      const rival = others[margins.indexOf(least)];
      pair.features.ahead = Math.max(-1, Math.min(1, least / CLEARLY_AHEAD));
      const distinct = own.reduce((sum, value, k) => sum + Math.max(0, value - (rival?.evidenceByMention[k] ?? 0)), 0);
      pair.features.distinct = distinct / (distinct + HALF_DISTINCT);
      pair.features.evidence = pair.evidence / (pair.evidence + HALF_EVIDENCE);
      pair.features.before = Math.max(
        0,
        ...sentence.before.map((before) => this.#fits.get(before)?.get(pair.claim) ?? 0),
      );
    });
    this.#fits.set(sentence, new Map(best.map(({ claim, fit }) => [claim, fit])));
    return best;
  }

  #read(sentence: ReadSentence): void {
    const { lexicon } = this.#engine;
    for (const mention of sentence.mentions) {
      const credit = mention.kind === 'description' ? DESCRIPTION_CREDIT : 1;
      for (const feature of mention.features) {
        if (mention.kind === 'description' && !isNamed(this.#engine, this.#facts, feature)) continue;
        this.#add(feature, credit);
        this.#exact[feature] = 1;
        if (feature < lexicon.names.length) {
          for (const near of row(lexicon.nearIds, lexicon.nearStarts, feature)) this.#add(near, NEAR_CREDIT);
        }
      }
    }
    this.#context.clear();
    const carry = (source: ReadSentence | null | undefined, credit: number) => {
      for (const mention of source?.mentions ?? []) {
        if (mention.kind !== 'name' && mention.kind !== 'description') continue;
        for (const feature of mention.features) {
          if (mention.kind === 'description' && !isNamed(this.#engine, this.#facts, feature)) continue;
          this.#context.set(feature, Math.max(credit, this.#context.get(feature) ?? 0));
        }
      }
    };
    for (const [i, before] of sentence.before.entries()) carry(before, CONTEXT_CREDIT[i] ?? 0);
    carry(this.#title, TITLE_CREDIT);
  }

  #add(feature: number, credit: number): void {
    const present = this.#credit[feature] ?? 0;
    if (present === 0) this.#touched.push(feature);
    if (credit > present) this.#credit[feature] = credit;
  }

  #forget(): void {
    for (const feature of this.#touched) {
      this.#credit[feature] = 0;
      this.#exact[feature] = 0;
    }
    this.#touched.length = 0;
  }

  #candidates(sentence: ReadSentence): Pair[] {
    const { index } = this.#engine;
    const looked: number[] = [];
    const byClaim = new Map<number, { phrasing: number; fit: number; look: Look }[]>();
    for (const feature of this.#touched) {
      const last = index.postingStarts[feature + 1] ?? 0;
      for (let at = index.postingStarts[feature] ?? 0; at < last; at++) {
        const phrasing = index.postings[at] ?? 0;
        if (this.#seen[phrasing] === 1) continue;
        this.#seen[phrasing] = 1;
        looked.push(phrasing);
        const claim = index.phrasingClaim[phrasing] ?? 0;
        if (!this.#reaches(claim)) continue;
        const look = this.#look(phrasing);
        if (look.coverage < LEAST_COVERAGE) continue;
        const list = byClaim.get(claim);
        const entry = { phrasing, fit: look.fit, look };
        if (list) list.push(entry);
        else byClaim.set(claim, [entry]);
      }
    }
    for (const phrasing of looked) this.#seen[phrasing] = 0;
    const pairs: Pair[] = [];
    for (const [claim, found] of byClaim) {
      const pair = this.#pair(sentence, claim, found);
      if (pair) pairs.push(pair);
    }
    return pairs;
  }

  #reaches(claim: number): boolean {
    let known = this.#topics.get(claim);
    if (known === undefined) {
      known = this.#topic.reaches(claim, this.#at);
      this.#topics.set(claim, known);
    }
    return known;
  }

  /** How much of one phrasing the sentence says. The engine's innermost loop: no views, no allocation but the result. */
  #look(phrasing: number): Look {
    const { phrasingSlots, slotWeights, slotEntity, slotStarts, slotFeatures } = this.#engine.index;
    let predicate = 0;
    let said = 0;
    let outright = 0;
    let entities = 0;
    let here = 0;
    let around = 0;
    const end = phrasingSlots[phrasing + 1] ?? 0;
    for (let slot = phrasingSlots[phrasing] ?? 0; slot < end; slot++) {
      const weight = slotWeights[slot] ?? 0;
      const isEntity = slotEntity[slot] === 1;
      let credit = 0;
      let exact = 0;
      let context = 0;
      const last = slotStarts[slot + 1] ?? 0;
      for (let at = slotStarts[slot] ?? 0; at < last; at++) {
        const feature = slotFeatures[at] ?? 0;
        const value = this.#credit[feature] ?? 0;
        if (value > credit) credit = value;
        if (isEntity) {
          const carried = this.#context.get(feature) ?? 0;
          if (carried > context) context = carried;
        } else if (this.#exact[feature] === 1) exact = 1;
      }
      if (isEntity) {
        entities += weight;
        here += weight * credit;
        around += weight * Math.max(credit, context);
      } else {
        predicate += weight;
        said += weight * credit;
        outright += weight * exact;
      }
    }
    return {
      amount: said,
      coverage: predicate > 0 ? said / predicate : 0,
      exact: predicate > 0 ? outright / predicate : 0,
      namedHere: entities > 0 ? here / entities : 1,
      namedAround: entities > 0 ? around / entities : 1,
      fit: (said + ENTITY_SHARE * around) / (predicate + ENTITY_SHARE * entities || 1),
    };
  }

  #pair(sentence: ReadSentence, claim: number, found: { phrasing: number; fit: number; look: Look }[]): Pair | null {
    const { index } = this.#engine;
    const topic = this.#topicOf(claim);
    const missing: Uint32Array[] = [];
    const end = index.claimGroups[claim + 1] ?? 0;
    for (let group = index.claimGroups[claim] ?? 0; group < end; group++) {
      const kind = index.groupKinds[group];
      if (kind === GROUP_KIND.topic) continue;
      const members = row(index.groupFeatures, index.groupStarts, group);
      const met = members.some((feature) => (this.#credit[feature] ?? 0) > 0 || this.#context.has(feature));
      if (kind === GROUP_KIND.not && members.some((feature) => this.#exact[feature] === 1)) return null;
      if (kind === GROUP_KIND.needs && !met) missing.push(members);
    }
    if (!this.#numbersAgree(sentence, claim) || this.#conflicts(sentence, claim, topic.topicHere)) return null;
    found.sort((a, b) => b.fit - a.fit);
    const top = found[0];
    if (!top) return null;
    const supporting = found.slice(0, SUPPORTING);
    const { look } = top;
    const rival = this.#rival(sentence, claim);
    const { explained, evidence } = this.#explained(sentence, claim);
    const total = evidence.reduce((sum, value) => sum + value, 0);
    return {
      sentence,
      claim,
      phrasing: top.phrasing,
      fit: look.fit,
      missing,
      evidence: total,
      evidenceByMention: evidence,
      features: {
        coverage: look.coverage,
        exact: look.exact,
        support: supporting.reduce((sum, { look: { coverage } }) => sum + coverage, 0) / SUPPORTING,
        namedHere: look.namedHere,
        namedAround: look.namedAround,
        explained,
        amount: look.amount / (look.amount + HALF_AMOUNT),
        words: Math.min(1, this.#words(sentence, top.phrasing) / ENOUGH_WORDS),
        evidence: 0,
        ahead: 0,
        distinct: 0,
        before: 0,
        lead: 0,
        rival,
        stranger: Number(hasStranger(sentence)),
        ...topic,
        story: 0,
        around: 0,
      },
    };
  }

  /** Is one of the claims narrower than the other? */
  #isKin(one: number, other: number): boolean {
    const { narrower, claimNarrower } = this.#engine.index;
    return row(narrower, claimNarrower, one).includes(other) || row(narrower, claimNarrower, other).includes(one);
  }

  /** How many mentions of the sentence carry the phrasing's predicate, near concepts included. */
  #words(sentence: ReadSentence, phrasing: number): number {
    const { index, lexicon } = this.#engine;
    const said = new Set<number>();
    const end = index.phrasingSlots[phrasing + 1] ?? 0;
    for (let slot = index.phrasingSlots[phrasing] ?? 0; slot < end; slot++) {
      if (index.slotEntity[slot] === 1) continue;
      for (const feature of row(index.slotFeatures, index.slotStarts, slot)) {
        said.add(feature);
        if (feature >= lexicon.names.length) continue;
        for (const near of row(lexicon.nearIds, lexicon.nearStarts, feature)) said.add(near);
      }
    }
    const places = new Set<number>();
    for (const { features, from } of sentence.mentions)
      if (features.some((feature) => said.has(feature))) places.add(from);
    return places.size;
  }

  /** Share of the claim's topic groups of which a member is named here, or around. */
  #topicOf(claim: number): { topicHere: number; topicAround: number } {
    const { index } = this.#engine;
    let groups = 0;
    let here = 0;
    let around = 0;
    const end = index.claimGroups[claim + 1] ?? 0;
    for (let group = index.claimGroups[claim] ?? 0; group < end; group++) {
      if (index.groupKinds[group] !== GROUP_KIND.topic) continue;
      const members = row(index.groupFeatures, index.groupStarts, group);
      groups++;
      const named = members.some((feature) => (this.#credit[feature] ?? 0) > 0);
      here += Number(named);
      around += Number(named || members.some((feature) => this.#context.has(feature)));
    }
    return groups > 0 ? { topicHere: here / groups, topicAround: around / groups } : { topicHere: 1, topicAround: 1 };
  }

  /**
   * Years, amounts or parties of the sentence that are others than the claim's: it speaks of something else. Of 400 such
   * pairs in four labelled stories 15 were right all the same.
   */
  #conflicts(sentence: ReadSentence, claim: number, topicHere: number): boolean {
    if (topicHere <= HALF_TOPIC && this.#namesAnother(sentence, claim)) return true;
    const { year, amount } = this.#engine.claimNumbers[claim] ?? NO_NUMBERS;
    const numbers = sentence.tokens.flatMap(({ number }) => number ?? []);
    const years = numbers.filter(({ unit }) => unit === 'year').map(({ value }) => value);
    const amounts = numbers
      .filter(({ unit, value }) => unit !== 'year' && value >= LEAST_AMOUNT)
      .map(({ value }) => value);
    return areOthers(years, year) || areOthers(amounts, amount);
  }

  /** A claim that demands a number gets one of its numbers, or is refused. */
  #numbersAgree(sentence: ReadSentence, claim: number): boolean {
    const { index } = this.#engine;
    const from = index.claimNumbers[claim] ?? 0;
    const to = index.claimNumbers[claim + 1] ?? 0;
    if (from === to) return true;
    const wanted = index.numbers.subarray(from, to);
    return sentence.tokens.some((token) => token.number !== null && wanted.includes(token.number.value));
  }

  /** What of the sentence stands in the claim's vocabulary, as a share of its weight and as evidence. */
  #explained(sentence: ReadSentence, claim: number): { explained: number; evidence: number[] } {
    const { index, lexicon } = this.#engine;
    const vocabulary = row(index.vocabulary, index.claimVocabulary, claim);
    const first = index.claimVocabulary[claim] ?? 0;
    const share = (feature: number) => {
      const at = indexIn(vocabulary, feature);
      return at < 0 ? 0 : (index.vocabularyShares[first + at] ?? 0);
    };
    let total = 0;
    let explained = 0;
    const evidence: number[] = [];
    const counted = new Set<number>();
    for (const mention of sentence.mentions) {
      let weight = mention.features.length === 0 ? UNKNOWN_WEIGHT : 0;
      let credit = 0;
      let best = 0;
      let bestFeature = -1;
      for (const feature of mention.features) {
        weight = Math.max(weight, index.weights[feature] ?? 0);
        const own = share(feature);
        let near = 0;
        if (own === 0 && feature < lexicon.names.length) {
          for (const other of row(lexicon.nearIds, lexicon.nearStarts, feature)) near = Math.max(near, share(other));
        }
        credit = Math.max(credit, own > 0 ? 1 : near > 0 ? NEAR_CREDIT : 0);
        const ratio = Math.log1p((LIKELY * (own || near * NEAR_SHARE)) / this.#frequency(feature));
        if (ratio > best) {
          best = ratio;
          bestFeature = feature;
        }
      }
      total += weight;
      explained += weight * credit;
      // A thing said twice is said once.
      evidence.push(counted.has(bestFeature) ? 0 : best);
      counted.add(bestFeature);
    }
    return { explained: total > 0 ? explained / total : 0, evidence };
  }

  /** Share of sentences that have this feature, whatever they say; for an entity, of those on pages about the lists. */
  #frequency(feature: number): number {
    const { lexicon, entityShares } = this.#engine;
    if (feature < lexicon.names.length) return conceptFrequency(lexicon.commonness[feature] ?? 2);
    const entity = entityShares[feature - lexicon.names.length];
    return entity === undefined ? WORD_FREQUENCY : RARE_ENTITY + COMMON_ENTITY * entity;
  }

  /** Is a company named that readers know and that has nothing to do with the claim? */
  #namesAnother({ mentions }: ReadSentence, claim: number): boolean {
    const { claimEntities, index, lexicon } = this.#engine;
    const own = claimEntities[claim];
    const isKnown = (feature: number) => index.names.entities[feature - lexicon.names.length]?.known === true;
    return mentions.some(
      ({ kind, features }) => kind === 'name' && features.some(isKnown) && !features.some((f) => own?.has(f)),
    );
  }

  #rival(sentence: ReadSentence, claim: number): number {
    const own = this.#engine.claimEntities[claim];
    for (const mention of sentence.mentions) {
      if (mention.kind === 'name' && !mention.features.some((feature) => own?.has(feature))) return 1;
    }
    const carried = [...this.#context.keys()].some((feature) => !own?.has(feature));
    return carried ? RIVAL_CONTEXT : 0;
  }
}

/** The sentence has some, the claim has some, and none is the same. */
function areOthers(values: readonly number[], known: ReadonlySet<number>): boolean {
  return values.length > 0 && known.size > 0 && !values.some((value) => known.has(value));
}

const NO_NUMBERS = { year: new Set<number>(), amount: new Set<number>() };

/** A sentence in which most words have capitals is a headline, and German nouns have them too: no name stands out. */
function hasStranger({ tokens, mentions, lang }: ReadSentence): boolean {
  if (lang === 'de') return false;
  const words = tokens.filter((token) => token.number === null);
  if (words.filter((token) => token.capital).length > words.length / 2) return false;
  return mentions.some(
    ({ kind, features, from }) =>
      kind === 'word' &&
      features.length === 0 &&
      from > 0 &&
      tokens[from]?.capital === true &&
      (tokens[from]?.word.length ?? 0) > 2,
  );
}

/** A word that neither lexicon nor list knows counts as something else that the sentence says. */
const UNKNOWN_WEIGHT = 0.7;

interface Look {
  coverage: number;
  exact: number;
  namedHere: number;
  namedAround: number;
  amount: number;
  fit: number;
}

/** Where `value` stands in the ascending `sorted`; -1 if it does not. */
function indexIn(sorted: Uint32Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle] ?? 0;
    if (at === value) return middle;
    if (at < value) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
