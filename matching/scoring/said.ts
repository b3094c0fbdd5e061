/** What one sentence says, and what stands around it, as credit for each feature: scratch space, made once per page. */
import { type Engine, nearOf } from '../engine.ts';
import { NEAR_CREDIT } from '../index/weights.ts';
import type { PageFacts, ReadSentence } from '../read-page.ts';
import { isNamed } from './facts.ts';

/** Credit of an entity that stands in the sentence before, in the one before that, or in the title. */
const CONTEXT_CREDIT = [0.8, 0.6] as const;
const TITLE_CREDIT = 0.5;
/** "The streaming giant" for its name. */
const DESCRIPTION_CREDIT = 0.85;

/** As long as the index has features: made once, for pages follow each other. */
const scratches = new WeakMap<Engine, { credit: Float32Array; outright: Uint8Array }>();

function scratchOf(engine: Engine): { credit: Float32Array; outright: Uint8Array } {
  let scratch = scratches.get(engine);
  if (!scratch) {
    const features = engine.index.weights.length;
    scratch = { credit: new Float32Array(features), outright: new Uint8Array(features) };
    scratches.set(engine, scratch);
  }
  return scratch;
}

/** One at a time for an engine: the next begins with a clean sheet. */
export class Said {
  /** Feature → 1 said outright, less for a near concept or a description, 0 not said. */
  readonly credit: Float32Array;
  /** Feature → 1 where it is said outright. */
  readonly outright: Uint8Array;
  /** Every feature with any credit. */
  readonly features: number[] = [];
  /** Entity → credit for standing around the sentence. */
  readonly context = new Map<number, number>();
  readonly #engine: Engine;
  readonly #facts: PageFacts;
  readonly #title: ReadSentence | null;

  constructor(engine: Engine, facts: PageFacts, title: ReadSentence | null) {
    this.#engine = engine;
    this.#facts = facts;
    this.#title = title;
    const scratch = scratchOf(engine);
    this.credit = scratch.credit.fill(0);
    this.outright = scratch.outright.fill(0);
  }

  /** Takes in another sentence instead of the one before. */
  read(sentence: ReadSentence): void {
    this.#forget();
    for (const mention of sentence.mentions) {
      const credit = mention.kind === 'description' ? DESCRIPTION_CREDIT : 1;
      for (const feature of mention.features) {
        if (mention.kind === 'description' && !isNamed(this.#engine, this.#facts, feature)) continue;
        this.#add(feature, credit);
        this.outright[feature] = 1;
        for (const near of nearOf(this.#engine, feature)) this.#add(near, NEAR_CREDIT);
      }
    }
    for (const [i, before] of sentence.before.entries()) this.#carry(before, CONTEXT_CREDIT[i] ?? 0);
    if (this.#title) this.#carry(this.#title, TITLE_CREDIT);
  }

  #add(feature: number, credit: number): void {
    const present = this.credit[feature] ?? 0;
    if (present === 0) this.features.push(feature);
    if (credit > present) this.credit[feature] = credit;
  }

  #carry(source: ReadSentence, credit: number): void {
    for (const { kind, features } of source.mentions) {
      if (kind !== 'name' && kind !== 'description') continue;
      for (const feature of features) {
        if (kind === 'description' && !isNamed(this.#engine, this.#facts, feature)) continue;
        this.context.set(feature, Math.max(credit, this.context.get(feature) ?? 0));
      }
    }
  }

  #forget(): void {
    for (const feature of this.features) {
      this.credit[feature] = 0;
      this.outright[feature] = 0;
    }
    this.features.length = 0;
    this.context.clear();
  }
}
