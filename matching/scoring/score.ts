/** One sentence against the claims of the index: candidates by their rarest features, then a close look at each. */

import { type Engine, row } from '../engine.ts';
import { LEAST_COVERAGE } from '../index/postings.ts';
import type { PageFacts, ReadSentence } from '../read-page.ts';
import { compete } from './competition.ts';
import {
  conflicts,
  hasDemandedNumber,
  hasNumberOf,
  hasStranger,
  numbersIn,
  rivalOf,
  type SaidNumbers,
} from './conflicts.ts';
import { type Coverage, coverageOf, wordsFor } from './coverage.ts';
import { type KnownClaim, knownClaim } from './known-claim.ts';
import type { PairFeatures } from './model.ts';
import { Said } from './said.ts';
import type { Topic } from './topic.ts';
import { wordEvidence } from './word-evidence.ts';

export interface Pair {
  sentence: ReadSentence;
  claim: number;
  /** The claim's phrasing that fits best. */
  phrasing: number;
  features: PairFeatures;
  /** Share of its predicate (by weight) that the sentence says; and of predicate and entities together. */
  coverage: number;
  fit: number;
  /** Log likelihood ratio of the sentence's words under the claim's vocabulary, and what each mention adds (nats). */
  evidence: number;
  evidenceByMention: readonly number[];
  /** Groups of `needs` that nothing in the sentence meets, as feature lists: what is missing. */
  missing: Uint32Array[];
}

interface Found {
  phrasing: number;
  coverage: Coverage;
}

/** What a sentence shows whatever the claim. */
interface Signs {
  stranger: number;
  numbers: SaidNumbers;
}

/** So many of the best phrasings make up `support`. */
const SUPPORTING = 3;
/** So many words of a predicate are no coincidence. */
const ENOUGH_WORDS = 4;

/**
 * Claims that one sentence is compared closely with. A story's lists have some tens; a list of the commonest words, made to
 * stop a reader's browser, has thousands.
 */
const MOST_CANDIDATES = 64;

function likeliest(candidates: Map<number, Found[]>): [claim: number, found: Found[]][] {
  const all = [...candidates];
  if (all.length <= MOST_CANDIDATES) return all;
  const fitOf = (found: readonly Found[]) => found.reduce((most, { coverage }) => Math.max(most, coverage.fit), 0);
  return all
    .map((candidate) => ({ candidate, fit: fitOf(candidate[1]) }))
    .sort((a, b) => b.fit - a.fit || a.candidate[0] - b.candidate[0])
    .slice(0, MOST_CANDIDATES)
    .map(({ candidate }) => candidate);
}

/** Scores the sentences of one page, in reading order. */
export class Scorer {
  readonly #engine: Engine;
  readonly #topic: Topic;
  readonly #said: Said;
  readonly #seen = new Set<number>();
  /** How well each claim fitted the sentences that were scored before. */
  readonly #fits = new WeakMap<ReadSentence, Map<number, number>>();

  constructor(engine: Engine, facts: PageFacts, topic: Topic, title: ReadSentence | null) {
    this.#engine = engine;
    this.#topic = topic;
    this.#said = new Said(engine, facts, title);
  }

  /**
   * Every claim whose topic is in reach and one of whose phrasings the sentence covers enough, best first. `at`: the
   * sentence's place on the page.
   */
  pairs(sentence: ReadSentence, at: number): Pair[] {
    this.#said.read(sentence);
    const signs = { stranger: Number(hasStranger(sentence)), numbers: numbersIn(sentence) };
    const pairs = likeliest(this.#candidates(at)).flatMap(
      ([claim, found]) => this.#pair(sentence, signs, claim, found) ?? [],
    );
    pairs.sort((a, b) => b.fit - a.fit || a.claim - b.claim);
    compete(this.#engine, pairs);
    this.#fits.set(sentence, new Map(pairs.map(({ claim, fit }) => [claim, fit])));
    return pairs;
  }

  /** Claims with the phrasings that the sentence covers enough: found by its words, or by the page's claims if they are few. */
  #candidates(at: number): Map<number, Found[]> {
    const { index } = this.#engine;
    const byClaim = new Map<number, Found[]>();
    const look = (claim: number, phrasing: number) => {
      const coverage = coverageOf(index, this.#said, phrasing);
      if (coverage.coverage < LEAST_COVERAGE) return;
      const list = byClaim.get(claim);
      if (list) list.push({ phrasing, coverage });
      else byClaim.set(claim, [{ phrasing, coverage }]);
    };
    const { claims, phrasings } = this.#topic.near;
    if (phrasings < this.#postingsToScan()) {
      for (const claim of claims) {
        if (!this.#topic.reaches(claim, at)) continue;
        const end = index.claimPhrasings[claim + 1] ?? 0;
        for (let phrasing = index.claimPhrasings[claim] ?? 0; phrasing < end; phrasing++) look(claim, phrasing);
      }
      return byClaim;
    }
    this.#seen.clear();
    for (const feature of this.#said.features) {
      for (const phrasing of row(index.postings, index.postingStarts, feature)) {
        if (this.#seen.has(phrasing)) continue;
        this.#seen.add(phrasing);
        const claim = index.phrasingClaim[phrasing] ?? 0;
        if (this.#topic.reaches(claim, at)) look(claim, phrasing);
      }
    }
    return byClaim;
  }

  #postingsToScan(): number {
    const { postingStarts } = this.#engine.index;
    return this.#said.features.reduce(
      // A word that stands in a statement only has no postings, and no place among them.
      (sum, feature) => sum + Math.max(0, (postingStarts[feature + 1] ?? 0) - (postingStarts[feature] ?? 0)),
      0,
    );
  }

  /** `null` where something of the sentence rules the claim out. */
  #pair(sentence: ReadSentence, { stranger, numbers }: Signs, claim: number, found: Found[]): Pair | null {
    const engine = this.#engine;
    const { credit, outright, context } = this.#said;
    const known = knownClaim(engine, claim);
    const topicHere = this.#topicNamed(known);
    const isMet = (members: Uint32Array) =>
      members.some((feature) => (credit[feature] ?? 0) > 0 || context.has(feature));
    if (known.not.some((members) => members.some((feature) => outright[feature] === 1))) return null;
    if (!hasDemandedNumber(engine, sentence, claim) || conflicts(engine, sentence, numbers, claim, topicHere))
      return null;
    found.sort((a, b) => b.coverage.fit - a.coverage.fit || a.phrasing - b.phrasing);
    const top = found[0];
    if (!top) return null;
    const { coverage, phrasing } = top;
    const supporting = found.slice(0, SUPPORTING);
    const words = wordEvidence(engine, sentence, claim);
    const evidence = words.evidence.reduce((sum, value) => sum + value, 0);
    const before = sentence.before.map((earlier) => this.#fits.get(earlier)?.get(claim) ?? 0);
    return {
      sentence,
      claim,
      phrasing,
      fit: coverage.fit,
      missing: known.needs.filter((members) => !isMet(members)),
      evidence,
      evidenceByMention: words.evidence,
      coverage: coverage.coverage,
      features: {
        richness: known.richness,
        exact: coverage.exact,
        fit: coverage.fit,
        support: supporting.reduce((sum, one) => sum + one.coverage.whole, 0) / SUPPORTING,
        namedHere: coverage.namedHere,
        namedAround: coverage.namedAround,
        explained: words.explained,
        words: Math.min(1, wordsFor(engine, sentence, phrasing) / ENOUGH_WORDS),
        before: Math.max(0, ...before),
        rival: rivalOf(engine, sentence, claim, context),
        stranger,
        topicHere,
        sameNumber: Number(hasNumberOf(engine, numbers, claim)),
        // Known once all claims of the sentence, and all sentences of the page, have been looked at.
        ahead: 0,
        distinct: 0,
        lead: 0,
        others: 0,
        better: 0,
        share: 0,
        aboveMost: 0,
        titleCoverage: 0,
        titleEvidence: 0,
        titleAgrees: 0,
        near: 0,
        story: 0,
        around: 0,
      },
    };
  }

  /** Share of the claim's topic groups of which the sentence names a member. A claim without a topic: all. */
  #topicNamed({ topic }: KnownClaim): number {
    const { credit } = this.#said;
    if (topic.length === 0) return 1;
    return topic.filter((members) => members.some((feature) => (credit[feature] ?? 0) > 0)).length / topic.length;
  }
}
