/** News-like sentences, the same at every run. Those that state a claim of the bundled list, and those that do not. */
import { pick, type Random, seeded } from '../random.ts';

export interface Sentences {
  /** State a claim; each at most a few times on a page, as they differ by who says so. */
  claims: string[];
  /** The same with another company in the midst of them ({@link NAME} was put in the other's place). */
  turned: string[];
  /** About anything else. */
  others: string[];
}

const SEED = 20240402;
/** In every claim's sentence, and what a page that changes a text in place puts there instead. */
export const NAME = 'Netflix';
export const OTHER_NAME = 'Disney';

const CLAIMS = [
  "Netflix could read Facebook users' private messages",
  'Facebook gave Netflix access to the private inboxes of its users',
  "Facebook let Netflix see users' direct messages",
  'Netflix had access to private Facebook chats',
  "Meta shared people's private messages with Netflix",
  'Netflix spent $40 million a year on Facebook ads',
  'Facebook cut its Watch budget by $750 million to keep Netflix happy',
];
const TELLERS = ['letter', 'filing', 'document', 'brief', 'motion', 'exhibit', 'transcript', 'complaint'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const WHO = [
  'The county council',
  'A spokesman for the port',
  'The head teacher',
  'The regional water board',
  'The union of bus drivers',
  'A farmer from the valley',
  'The museum',
  'The goalkeeper',
  'The finance minister',
  'The bakery on the square',
];
const DID = [
  'opened',
  'put off',
  'welcomed',
  'asked to see',
  'paid for',
  'cancelled',
  'looked over',
  'praised',
  'drew up',
  'voted on',
];
const WHAT = [
  'the new bridge across the river',
  'a plan for more trees along the road',
  'the budget for the coming winter',
  'the repair of the old lighthouse',
  'a timetable with fewer trains at night',
  'the harvest festival',
  'the purchase of two ferries',
  'a season ticket for families',
  'the survey of the flooded fields',
  'the concert in the town hall',
];
const HOW = [
  'after a debate that lasted well into the evening',
  'although hardly anyone had come to watch',
  'as the rain went on for a third week',
  'because the price of timber had doubled',
  'before the summer visitors arrived',
  'while the work on the station was still going on',
  'in spite of a letter from forty neighbours',
  'with the help of a small grant',
  'to the surprise of most who were there',
  'for the first time since the war',
];

/** `claims` of the one kind and `others` of the other, all different. */
export function makeSentences(claims: number, others: number): Sentences {
  const random = seeded(SEED);
  const stating = distinct(claims, () => stateClaim(random));
  return {
    claims: stating,
    turned: stating.map((text) => text.replace(NAME, OTHER_NAME)),
    others: distinct(others, () => sayOther(random)),
  };
}

function stateClaim(random: Random): string {
  const teller = `the ${pick(TELLERS, random)} of ${pick(DAYS, random)} says on page ${1 + Math.floor(random() * 90)}`;
  return `${pick(CLAIMS, random)}, ${teller}.`;
}

function sayOther(random: Random): string {
  const year = 1950 + Math.floor(random() * 70);
  return `${pick(WHO, random)} ${pick(DID, random)} ${pick(WHAT, random)} ${pick(HOW, random)}, as in ${year}.`;
}

function distinct(count: number, make: () => string): string[] {
  const all = new Set<string>();
  while (all.size < count) all.add(make());
  return [...all];
}
