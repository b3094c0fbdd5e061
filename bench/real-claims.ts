/** Claims from a file instead of made-up ones, and sentences that say them in part. */
import { extname } from 'node:path';
import { readList } from '../cli/read-list.ts';
import { readClaims } from '../cli/texts.ts';
import type { MatchableList } from '../matching/index/matchable-list.ts';
import type { BenchPage, BenchSentence, Corpus } from './corpus.ts';
import { pick, type Random, seeded } from './random.ts';

const SEED = 15;
const SENTENCES_A_PAGE = 40;
/** A sentence leaves out one word in five of the phrasing that it is made of. */
const LEFT_OUT = 0.2;

/** The bundled list without a file; a claim list (.json), or claims that have only texts (.tsv): these have no entities, so that they are in reach everywhere. */
export function readCorpus(file: string | undefined, sentences: number): Corpus {
  const list = file !== undefined && extname(file) === '.tsv' ? fromTexts(file) : readList(file);
  const random = seeded(SEED);
  const stories = Map.groupBy(list.claims, ({ story }) => story);
  const page = (): BenchPage => {
    const { story, topic } = pick(list.claims, random);
    const names = topic.flat().map((id) => list.entities[id]?.names[0] ?? '');
    return {
      title: names.join(' and '),
      sentences: Array.from({ length: SENTENCES_A_PAGE }, () =>
        sentenceOf(pick(stories.get(story) ?? [], random), random),
      ),
    };
  };
  return { list, pages: Array.from({ length: Math.ceil(sentences / SENTENCES_A_PAGE) }, page) };
}

function sentenceOf({ id, phrasings }: MatchableList['claims'][number], random: Random): BenchSentence {
  const phrasing = pick(phrasings.en ?? Object.values(phrasings)[0] ?? [''], random);
  const words = phrasing.split(' ').filter(() => random() >= LEFT_OUT);
  return { text: `${words.join(' ')}.`, claim: id, onTopic: true };
}

function fromTexts(file: string): MatchableList {
  const claims = readClaims(file).map(({ id, text, title }) => ({
    id,
    story: 'all',
    statement: { en: text },
    status: 'contested' as const,
    topic: [],
    responses: [],
    phrasings: { en: title === '' ? [text] : [text, title] },
  }));
  return { id: 'texts', entities: {}, claims };
}
