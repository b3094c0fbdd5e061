/** For the report form: which claims is this sentence likeliest to make, and what of them does it not say? */
import { type Engine, groupsOf, row } from './engine.ts';
import { nameOf } from './explain/evidence.ts';
import { GROUP_KIND } from './index/claim-groups.ts';
import { type ScoredSentence, scorePage } from './match-page.ts';
import { type PageFacts, readSentences } from './read-page.ts';
import { countEntities, isNamed, NO_FACTS } from './scoring/facts.ts';
import { isThin, possibleLine, probability } from './scoring/model.ts';
import type { Pair } from './scoring/score.ts';

export interface ClaimSuggestion {
  list: string;
  claim: string;
  /** 0 to 1; 0 where the sentence has nothing of the claim. */
  score: number;
  /** Would be painted on a page that is about the claim. */
  match: boolean;
  /**
   * What keeps it from being painted, in words: parties that the page does not name, things that the claim needs, and
   * parts of its nearest phrasing that the sentence does not say. Empty where nothing of the claim was found.
   */
  missing: string[];
}

/** So many things that are missing are told. */
const MOST_MISSING = 4;

/**
 * Every claim of the index, the likeliest first. The sentence is taken as standing on a page that names everything it
 * should: the reader has already seen what the page is about. `title` and `prefix`, the text before the sentence, tell
 * which parties are missing all the same.
 */
export function suggest(
  engine: Engine,
  sentence: { text: string; lang: string; prefix: string; title: string },
): ClaimSuggestion[] {
  const { index } = engine;
  const page = {
    lang: sentence.lang,
    title: sentence.title,
    blocks: [{ text: sentence.text, before: sentence.prefix }],
  };
  const everyEntity = Object.fromEntries([...index.names.entityIds].map((id) => [id, 1]));
  const { scored } = scorePage(engine, { ...page, facts: { ...NO_FACTS, entities: everyEntity } });
  const named = readSentences(
    { ...page, blocks: [{ text: `${sentence.prefix} ${sentence.text}` }] },
    engine.vocabulary,
  );
  const facts = countEntities(engine, named.title ? [named.title, ...named.sentences] : named.sentences, NO_FACTS);
  const best = bestPairs(scored);
  return [...index.names.claimIds]
    .map((claim, i) => {
      const pair = best.get(i);
      return {
        list: index.names.lists[index.claimList[i] ?? 0] ?? '',
        claim,
        score: pair ? scoreOf(pair) : 0,
        match:
          pair !== undefined &&
          pair.missing.length === 0 &&
          !isThin(pair.features) &&
          scoreOf(pair) >= possibleLine(pair.features.richness),
        missing: pair ? missingOf(engine, pair, facts) : [],
      };
    })
    .sort((a, b) => b.score - a.score);
}

const scoreOf = ({ features, missing }: Pair): number => probability(features) / (1 + missing.length);

/** Claim → the pair that fits it best. */
function bestPairs(scored: readonly ScoredSentence[]): Map<number, Pair> {
  const best = new Map<number, Pair>();
  for (const { pairs } of scored) {
    for (const pair of pairs) {
      const present = best.get(pair.claim);
      if (!present || scoreOf(pair) > scoreOf(present)) best.set(pair.claim, pair);
    }
  }
  return best;
}

function missingOf(engine: Engine, pair: Pair, facts: PageFacts): string[] {
  const parties = groupsOf(engine.index, pair.claim, GROUP_KIND.topic).filter(
    (members) => !members.some((entity) => isNamed(engine, facts, entity)),
  );
  const names = [...parties, ...pair.missing, ...unsaidSlots(engine, pair)].map((features) =>
    nameOf(engine, features[0] ?? -1),
  );
  return [...new Set(names)].filter(Boolean).slice(0, MOST_MISSING);
}

/** What the nearest phrasing says and the sentence does not, the weightiest first; parties may stand around it. */
function unsaidSlots(engine: Engine, { phrasing, sentence }: Pair): Uint32Array[] {
  const { index } = engine;
  const said = new Set(sentence.mentions.flatMap(({ features }) => features));
  const unsaid: { weight: number; features: Uint32Array }[] = [];
  for (const slot of row(index.phrasingSlots, index.phrasingStarts, phrasing)) {
    const features = row(index.slotFeatures, index.slotStarts, slot);
    if (index.slotEntity[slot] === 1 || features.some((feature) => said.has(feature))) continue;
    unsaid.push({ weight: index.slotWeights[slot] ?? 0, features });
  }
  return unsaid.sort((a, b) => b.weight - a.weight).map(({ features }) => features);
}
