/** The engine's front door: a page's text in, every sentence out, with the matches that would be painted. */
import { type Engine, row } from './engine.ts';
import { type Evidence, evidenceOf } from './explain/evidence.ts';
import { type Stance, stanceOf } from './explain/stance.ts';
import { type PageFacts, type PageText, type ReadSentence, readSentences } from './read-page.ts';
import { countEntities, NO_FACTS } from './scoring/facts.ts';
import { isOutright, isThin, possibleLine, probability, type Tier, tierOf } from './scoring/model.ts';
import { addPageEvidence } from './scoring/page-evidence.ts';
import { type Pair, Scorer } from './scoring/score.ts';
import { addStoryPrior } from './scoring/story-prior.ts';
import { Topic } from './scoring/topic.ts';

export interface Match {
  list: string;
  claim: string;
  /** 0 to 1: the chance that the match is right, as far as the model knows. */
  score: number;
  tier: Tier;
  /** `null` where it is not clear. */
  stance: Stance | null;
  /** Who says or denies it, in the page's own words; `null` where that is not clear. */
  by: string | null;
  why: Evidence[];
}

export interface SentenceResult {
  /** Index in `PageText.blocks`. */
  block: number;
  /** Index within the block. */
  sentence: number;
  /** UTF-16 offsets in the block's text. */
  start: number;
  end: number;
  /** The sentence's language, BCP 47. */
  lang: string;
  /** Everything that would be painted, best first, at most three; empty where nothing matches. */
  matches: Match[];
}

export interface PageResult {
  sentences: SentenceResult[];
  facts: PageFacts;
}

/** At most this many claims are shown on one sentence. */
const MOST_MATCHES = 3;

/** Sentences in reading order with everything that would be painted. Never throws on odd text. */
export function matchPage(engine: Engine, page: PageText): PageResult {
  const { scored, facts, title } = scorePage(engine, page);
  const sentences = scored.map(({ sentence, pairs }) => ({
    block: sentence.block,
    sentence: sentence.sentence,
    start: sentence.start,
    end: sentence.end,
    lang: sentence.lang,
    matches: resolve(engine, pairs).map((match) => toMatch(engine, match, title)),
  }));
  return { sentences, facts };
}

export interface ScoredSentence {
  sentence: ReadSentence;
  pairs: Pair[];
}

/** Every candidate pair of the page with its features: what `matchPage` decides on, and what training learns from. */
export function scorePage(
  engine: Engine,
  page: PageText,
): { scored: ScoredSentence[]; facts: PageFacts; title: ReadSentence | null } {
  const { sentences, title } = readSentences(page, engine.vocabulary);
  const facts = countEntities(engine, title ? [title, ...sentences] : sentences, page.facts ?? NO_FACTS);
  const topic = new Topic(engine, sentences, title, page.facts ?? NO_FACTS);
  const scorer = new Scorer(engine, facts, topic, title);
  const scored = sentences.map((sentence, at) => ({ sentence, pairs: scorer.pairs(sentence, at) }));
  addPageEvidence(engine, scored, title ? scorer.pairs(title, 0) : [], facts);
  addStoryPrior(engine, scored, facts);
  return { scored, facts, title };
}

interface Painted {
  pair: Pair;
  score: number;
  tier: Tier;
}

/** `null` where the pair is not painted. */
function painted(pair: Pair): Painted | null {
  const { features, missing } = pair;
  if (missing.length > 0 || isThin(features)) return null;
  const score = Math.max(probability(features), isOutright(features) ? possibleLine(features.richness) : 0);
  const tier = tierOf(score, features);
  return tier ? { pair, score, tier } : null;
}

/** The pairs over the line, best first, but a wider claim after a narrower one that is sure. */
function resolve({ index }: Engine, pairs: readonly Pair[]): Painted[] {
  const over = pairs.flatMap((pair) => painted(pair) ?? []).sort((a, b) => b.score - a.score);
  const sure = new Set(over.filter(({ tier }) => tier === 'sure').map(({ pair }) => pair.claim));
  const isWider = ({ claim }: Pair) => row(index.narrower, index.claimNarrower, claim).some((id) => sure.has(id));
  return [...over.filter(({ pair }) => !isWider(pair)), ...over.filter(({ pair }) => isWider(pair))].slice(
    0,
    MOST_MATCHES,
  );
}

function toMatch(engine: Engine, { pair, score, tier }: Painted, title: ReadSentence | null): Match {
  const { index } = engine;
  return {
    list: index.names.lists[index.claimList[pair.claim] ?? 0] ?? '',
    claim: index.names.claimIds.at(pair.claim),
    score: Math.round(score * 1000) / 1000,
    tier,
    ...stanceOf(engine, pair.sentence, pair.claim),
    why: evidenceOf(engine, pair, title),
  };
}
