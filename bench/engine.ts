/** The engine part of `npm run bench`: our engine and its peers side by side, and how soon it wakes. */
import type { Lexicon } from '../matching/lexicon/lexicon.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { type Contestant, contestants } from './contestants.ts';
import { type Corpus, makeCorpus } from './corpus.ts';
import { type EngineFigures, inProportion } from './engine-figures.ts';
import { engineSection } from './engine-section.ts';
import { measure } from './measure.ts';
import type { OnStep, Part } from './part.ts';
import { readCorpus } from './real-claims.ts';
import { segmenterUs } from './segmenter.ts';
import { wakeTime } from './wake-time.ts';

/** Enough for the fast to be timed; the slow do not get so far. */
const SENTENCES = 4000;

export interface EngineBenchOptions {
  /** Sizes of made-up lists. */
  claimsCounts: readonly number[];
  /** A file with claims to be used in their stead. */
  claims: string | undefined;
  /** The one contestant wanted, by its id; all if not given. */
  only: string | undefined;
  /** How many sentences can be asked. */
  sentences?: number;
  onStep: OnStep;
}

/** Measures one size after the other, the smallest first. */
export function benchEngine({
  claimsCounts,
  claims,
  only,
  sentences = SENTENCES,
  onStep,
}: EngineBenchOptions): Part<EngineFigures[]> {
  const { lexicon } = buildWholeLexicon();
  const chosen = contestants(lexicon).filter(({ id }) => only === undefined || id === only);
  const corpora: (() => Corpus)[] = claims
    ? [() => readCorpus(claims, sentences)]
    : claimsCounts.toSorted((a, b) => a - b).map((count) => () => makeCorpus(count, sentences));
  const figures = inProportion(corpora.map((make) => measureAll(make(), chosen, lexicon, onStep)));
  return { figures, sections: figures.map((one) => engineSection(one, chosen)) };
}

function measureAll(corpus: Corpus, asked: readonly Contestant[], lexicon: Lexicon, onStep: OnStep) {
  const { list, pages } = corpus;
  const sentences = pages.flatMap((page) => page.sentences);
  const measured = asked.map((contestant) => {
    onStep(`${list.claims.length} claims: ${contestant.name}`);
    return { id: contestant.id, ...measure(contestant, corpus) };
  });
  const index = measured.map(({ file }) => file).find((file) => typeof file !== 'string');
  return {
    claims: list.claims.length,
    ...Object.fromEntries(measured.map((one) => [one.id, one.figures])),
    sentences: sentences.length,
    onTopic: sentences.filter(({ onTopic }) => onTopic).length / Math.max(1, sentences.length),
    segmenterUs: segmenterUs(pages),
    wake: index && pages[0] ? wakeTime(lexicon, index, pages[0]) : null,
  };
}
