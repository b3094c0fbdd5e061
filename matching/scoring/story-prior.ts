/**
 * The story prior: a page that clearly makes several of a story's claims is about the story, so that a doubtful sentence
 * on it deserves more trust; on a page that only shares its names, less.
 */
import type { Engine } from '../engine.ts';
import type { PageFacts } from '../read-page.ts';
import { claimId, claimOfId } from './facts.ts';
import { probability } from './model.ts';
import type { Pair } from './score.ts';

/** A sentence makes its claim clearly where the model is this certain on a page of which nothing else is known. */
const CLEAR = 0.8;
const UNKNOWN_STORY = 0.5;

/**
 * Counts clear claims into `facts`, and gives every pair its `story` feature (0 none other, ½ one, ⅔ two, ¾ three …) and
 * its `around` feature.
 */
export function addStoryPrior(engine: Engine, scored: readonly { pairs: readonly Pair[] }[], facts: PageFacts): void {
  const clear = scored.map(({ pairs }) => pairs.find(isClear)?.claim ?? -1);
  for (const claim of clear) {
    if (claim >= 0) facts.claims[claimId(engine, claim)] = (facts.claims[claimId(engine, claim)] ?? 0) + 1;
  }
  const told = claimsToldByStory(engine, facts);
  scored.forEach(({ pairs }, i) => {
    const neighbours = [clear[i - 2], clear[i - 1], clear[i + 1], clear[i + 2]];
    for (const pair of pairs) {
      const near = neighbours.filter(
        (claim) => claim !== undefined && claim >= 0 && sameStory(engine, claim, pair.claim),
      );
      pair.features.around = near.length / neighbours.length;
      const others = told.get(engine.index.claimStory[pair.claim] ?? 0) ?? 0;
      // What the sentence itself told must not speak for itself.
      const own = clear[i] ?? -1;
      const alone = own >= 0 && sameStory(engine, own, pair.claim) && facts.claims[claimId(engine, own)] === 1;
      const count = others - Number(alone);
      pair.features.story = count / (1 + count);
    }
  });
}

function isClear({ features, missing }: Pair): boolean {
  return missing.length === 0 && probability({ ...features, story: UNKNOWN_STORY, around: 0 }) >= CLEAR;
}

/** Story → how many of its claims the page makes clearly. */
function claimsToldByStory(engine: Engine, facts: PageFacts): Map<number, number> {
  const told = new Map<number, number>();
  for (const id of Object.keys(facts.claims)) {
    const claim = claimOfId(engine, id);
    if (claim === undefined) continue;
    const story = engine.index.claimStory[claim] ?? 0;
    told.set(story, (told.get(story) ?? 0) + 1);
  }
  return told;
}

function sameStory({ index }: Engine, one: number, other: number): boolean {
  return index.claimStory[one] === index.claimStory[other];
}
