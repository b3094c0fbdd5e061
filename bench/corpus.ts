/** Claims and pages to measure with, the same at every run: nobody's words, but spread as words are. */
import type { MatchableList } from '../matching/index/matchable-list.ts';
import { pick, type Random, seeded, zipf } from './random.ts';
import { type Idea, ideas, inARow, invent } from './words.ts';

export interface Corpus {
  list: MatchableList;
  pages: BenchPage[];
}

export interface BenchPage {
  title: string;
  sentences: BenchSentence[];
}

export interface BenchSentence {
  text: string;
  /** The claim that it makes in other words; `null` for all others. */
  claim: string | null;
  /** Whether it is about the story of its page: makes one of its claims, or names its party and shares words with one. */
  onTopic: boolean;
}

const SEED = 20181218;
const PHRASINGS = 3;
/** What a claim says, beside names. */
const FEWEST_IDEAS = 4;
const MOST_IDEAS = 6;
const CLAIMS_A_STORY = 10;
const SENTENCES_A_PAGE = 40;
/** Of the sentences: makes a claim in other words; names its parties and shares two of its words; the rest is about anything. */
const PARAPHRASES = 0.25;
const ON_TOPIC = 0.35;

interface Told {
  id: string;
  parties: readonly string[];
  ideas: readonly Idea[];
}

/** `size` claims with three phrasings each, and pages with `sentences` sentences about them. */
export function makeCorpus(size: number, sentences: number): Corpus {
  const random = seeded(SEED + size);
  const words = zipf(ideas(random));
  const stories = Array.from({ length: Math.ceil(size / CLAIMS_A_STORY) }, () => [party(random), party(random)]);
  const told = Array.from({ length: size }, (_, i): Told => {
    const parties = stories[Math.floor(i / CLAIMS_A_STORY)] ?? [];
    const count = FEWEST_IDEAS + Math.floor(random() * (MOST_IDEAS - FEWEST_IDEAS + 1));
    return { id: `c${i}`, parties, ideas: Array.from({ length: count }, () => words(random)) };
  });
  return {
    list: { id: 'bench', entities: entitiesOf(stories), claims: told.map((one) => claimOf(one, random)) },
    pages: Array.from({ length: Math.ceil(sentences / SENTENCES_A_PAGE) }, () => page(told, words, random)),
  };
}

const party = (random: Random): string => `${invent(random, 2)} ${invent(random, 3)}`;
const entityId = (name: string): string => name.replace(' ', '-');

function entitiesOf(stories: readonly (readonly string[])[]): MatchableList['entities'] {
  return Object.fromEntries(stories.flat().map((name) => [entityId(name), { names: [name] }]));
}

function claimOf({ id, parties, ideas: said }: Told, random: Random): MatchableList['claims'][number] {
  const phrasings = Array.from({ length: PHRASINGS }, () => phrase(parties, said, random));
  return {
    id,
    story: `s-${entityId(parties[0] ?? '')}`,
    statement: { en: phrase(parties, said, random) },
    status: 'contested',
    topic: parties.map((name) => [entityId(name)]),
    responses: [],
    phrasings: { en: phrasings },
  };
}

/** The first party did what is told with these ideas to the second; each time with other words for them. */
function phrase(parties: readonly string[], said: readonly Idea[], random: Random): string {
  const words = said.map((idea) => pick(idea, random));
  return `${parties[0]} ${inARow(words, random)} of ${parties[1]}`;
}

function page(told: readonly Told[], words: (random: Random) => Idea, random: Random): BenchPage {
  const about = pick(told, random);
  const others = told.filter(({ parties }) => parties === about.parties);
  const sentences = Array.from({ length: SENTENCES_A_PAGE }, () => sentence(pick(others, random), words, random));
  return { title: about.parties.join(' and '), sentences };
}

function sentence(claim: Told, words: (random: Random) => Idea, random: Random): BenchSentence {
  const kind = random();
  const filler = (count: number) => Array.from({ length: count }, () => pick(words(random), random));
  if (kind < PARAPHRASES) {
    const said = phrase(claim.parties, claim.ideas, random);
    return {
      text: `${capital(inARow(filler(3), random))}, ${said} ${inARow(filler(4), random)}.`,
      claim: claim.id,
      onTopic: true,
    };
  }
  if (kind < PARAPHRASES + ON_TOPIC) {
    const shared = claim.ideas.slice(0, 2).map((idea) => pick(idea, random));
    return {
      text: `${pick(claim.parties, random)} ${inARow([...shared, ...filler(10)], random)}.`,
      claim: null,
      onTopic: true,
    };
  }
  return { text: `${capital(inARow(filler(14), random))}.`, claim: null, onTopic: false };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
