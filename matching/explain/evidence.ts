/** Why a sentence matched, in the page's own words. */
import { type Engine, nearOf, row } from '../engine.ts';
import type { ReadSentence } from '../read-page.ts';
import type { Pair } from '../scoring/score.ts';

/** One thing the claim says and the words of the page that carry it. */
export interface Evidence {
  /** What was looked for, in words a reader understands: a concept, an entity's name, a number. */
  concept: string;
  /** The words on the page. */
  text: string;
  /** Where they stand: in the sentence, before it, or in the title. */
  from: 'sentence' | 'before' | 'title';
}

/** Every slot of the best phrasing that the page says, in the phrasing's order. */
export function evidenceOf(engine: Engine, pair: Pair, title: ReadSentence | null): Evidence[] {
  const { index } = engine;
  const found: Evidence[] = [];
  for (const slot of row(index.phrasingSlots, index.phrasingStarts, pair.phrasing)) {
    const features = row(index.slotFeatures, index.slotStarts, slot);
    const entity = index.slotEntity[slot] === 1;
    const evidence =
      inSentence(engine, pair.sentence, features, 'sentence') ??
      (entity ? inContext(engine, pair.sentence, features, title) : null);
    if (evidence && !found.some((other) => other.text === evidence.text)) found.push(evidence);
  }
  return found;
}

function inContext(
  engine: Engine,
  sentence: ReadSentence,
  features: Uint32Array,
  title: ReadSentence | null,
): Evidence | null {
  for (const before of sentence.before) {
    const evidence = inSentence(engine, before, features, 'before');
    if (evidence) return evidence;
  }
  return title ? inSentence(engine, title, features, 'title') : null;
}

function inSentence(
  engine: Engine,
  sentence: ReadSentence,
  features: Uint32Array,
  from: Evidence['from'],
): Evidence | null {
  const direct = sentence.mentions.find((mention) => mention.features.some((feature) => features.includes(feature)));
  const mention =
    direct ??
    sentence.mentions.find(({ features: own }) =>
      own.some((one) => nearOf(engine, one).some((near) => features.includes(near))),
    );
  const feature = features[0];
  if (!mention || feature === undefined) return null;
  const first = sentence.tokens[mention.from];
  const last = sentence.tokens[mention.to - 1];
  if (!first || !last) return null;
  return {
    concept: nameOf(engine, features.find((candidate) => mention.features.includes(candidate)) ?? feature),
    text: sentence.text.slice(first.start - sentence.start, last.end - sentence.start),
    from,
  };
}

/** A feature's name: the concept's, the entity's, or the word itself. */
export function nameOf(engine: Engine, feature: number): string {
  const { lexicon, index } = engine;
  const concept = lexicon.names[feature];
  if (concept !== undefined) return concept.replaceAll('-', ' ');
  const { entityLabels, wordTexts } = index.names;
  const entity = feature - lexicon.names.length;
  return entity < entityLabels.length ? entityLabels.at(entity) : wordTexts.at(entity - entityLabels.length);
}
