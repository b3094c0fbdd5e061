/** What a sentence does with a claim, and who speaks. Shown only when clear. */
import type { Engine } from '../engine.ts';
import type { ReadSentence } from '../read-page.ts';
import { speakerOf } from './attribution.ts';
import { stanceFeatures } from './stance-features.ts';
import { clearStance } from './stance-model.ts';

/** Own voice, as fact · somebody says so · a denial, made or reported · a question. */
export type Stance = 'asserts' | 'attributes' | 'denies' | 'asks';

export interface Attribution {
  /** `null` where it is not clear. */
  stance: Stance | null;
  /** Who says or denies it, in the page's own words; `null` where that is not clear, or nobody does. */
  by: string | null;
}

/** `claim`: its place in the index. */
export function stanceOf(engine: Engine, sentence: ReadSentence, claim: number): Attribution {
  const stance = clearStance(stanceFeatures(engine, sentence, claim), engine.lexicon.stance.texts.weights);
  return { stance, by: stance === 'attributes' || stance === 'denies' ? speakerOf(engine, sentence) : null };
}
