/** A feed of fact-checks (schema.org `ClaimReview`) in any of the forms it is met in. */
import { isRecord } from '../check/json-steps.ts';
import {
  addressesOf,
  dateOf,
  isOfType,
  languageOf,
  type Node,
  nameOf,
  nodesOf,
  textOf,
  textsOf,
  valuesOf,
} from './json-ld.ts';

/** One source that a review cites. */
export interface ReviewSource {
  title: string;
  publisher: string;
  /** ISO 8601. */
  date: string | null;
  url: string | null;
  lang: string | null;
}

/** An answer that our own export writes as a comment, with its kind. */
export interface ReviewAnswer {
  id: string | null;
  kind: string;
  party: string;
  speaker: string | null;
  date: string;
  /** BCP 47; `null`: that of the review. */
  lang: string | null;
  text: string;
  quote: { lang: string; text: string } | null;
  sources: ReviewSource[];
}

export interface ClaimReview {
  /** Where it stands in the feed: `dataFeedElement[3].item[0]`. */
  place: string;
  /** What is said, by whomever. */
  claim: string;
  /** BCP 47; `null` where the feed does not tell. */
  lang: string | null;
  /** The list maker's own id, in feeds of ours. */
  id: string | null;
  publisher: string;
  date: string;
  url: string | null;
  title: string | null;
  /** The verdict in the reviewer's words. */
  rating: string | null;
  explanation: string | null;
  /** Who made the claim, when, and where. */
  claimant: string | null;
  claimed: string | null;
  appearances: string[];
  /** Other ways of saying it, and names in it; of feeds of ours. */
  phrasings: { lang: string | null; text: string }[];
  names: { id: string | null; names: string[] }[];
  story: { id: string | null; title: string; summary: string } | null;
  answers: ReviewAnswer[];
}

export interface ReadFeed {
  reviews: ClaimReview[];
  /** What could not be taken, and why. */
  left: { place: string; reason: string }[];
}

/** Containers in each other; a feed has two. */
const MOST_DEPTH = 8;
/** Where reviews are found in other things. */
const CONTAINERS = ['@graph', 'dataFeedElement', 'itemListElement', 'item', 'hasPart', 'mainEntity', 'review'];

/** All reviews in the order of the feed. Nulls are passed over; whatever else is no review is named. */
export function readFeed(value: unknown): ReadFeed {
  const feed: ReadFeed = { reviews: [], left: [] };
  readInto(feed, value, '', null, 0);
  return feed;
}

function readInto(feed: ReadFeed, value: unknown, place: string, around: Node | null, depth: number): void {
  const leave = (reason: string) => feed.left.push({ place: place === '' ? 'the feed' : place, reason });
  if (value === null || value === undefined) return;
  if (depth > MOST_DEPTH) {
    leave('it is nested too deep');
  } else if (Array.isArray(value)) {
    for (const [i, one] of value.entries()) readInto(feed, one, `${place}[${i}]`, around, depth + 1);
  } else if (!isRecord(value)) {
    leave('it is no object');
  } else if (isOfType(value, 'ClaimReview')) {
    const review = readReview(value, place, around);
    if (typeof review === 'string') leave(review);
    else feed.reviews.push(review);
  } else {
    const found = CONTAINERS.filter((key) => Object.hasOwn(value, key));
    if (found.length === 0) leave('it is no ClaimReview');
    for (const key of found) readInto(feed, value[key], place === '' ? key : `${place}.${key}`, value, depth + 1);
  }
}

/** `around`: what it stands in, which may know its date. A text tells why it cannot be taken. */
function readReview(node: Node, place: string, around: Node | null): ClaimReview | string {
  const [item = {}] = nodesOf(node, 'itemReviewed');
  const claim = textOf(node, 'claimReviewed') ?? textOf(item, 'name') ?? textOf(item, 'text');
  if (claim === null) return 'it does not tell which claim it reviews (claimReviewed)';
  const date =
    dateOf(node, 'datePublished', 'dateModified', 'dateCreated') ?? dateOf(around ?? {}, 'dateCreated', 'dateModified');
  if (date === null) return 'it has no date (datePublished)';
  const [url = null] = addressesOf(node, 'url');
  const publisher =
    nameOf(node, 'author') ?? nameOf(node, 'publisher') ?? nameOf(node, 'sdPublisher') ?? nameOf({ url }, 'url');
  if (publisher === null) return 'it does not tell whose it is (author, url)';
  const [rating = {}] = nodesOf(node, 'reviewRating');
  return {
    ...{ place, claim, date, publisher, url },
    lang: languageOf(node, 'inLanguage'),
    id: textOf(node, 'identifier'),
    title: textOf(node, 'headline') ?? textOf(node, 'name'),
    rating: textOf(rating, 'alternateName') ?? textOf(rating, 'name') ?? textOf(node, 'reviewRating'),
    explanation: textOf(rating, 'ratingExplanation') ?? textOf(node, 'reviewBody') ?? textOf(node, 'description'),
    claimant: nameOf(item, 'author'),
    claimed: dateOf(item, 'datePublished', 'dateCreated'),
    appearances: [
      ...new Set([
        ...addressesOf(item, 'firstAppearance'),
        ...addressesOf(item, 'appearance'),
        ...addressesOf(item, 'url'),
      ]),
    ],
    phrasings: valuesOf(item, 'alternateName').flatMap((value) => {
      const text = textOf({ value }, 'value');
      return text === null ? [] : [{ lang: isRecord(value) ? languageOf(value, '@language') : null, text }];
    }),
    names: nodesOf(item, 'about').map((about) => ({
      id: textOf(about, 'identifier'),
      names: [...textsOf(about, 'name'), ...textsOf(about, 'alternateName')],
    })),
    story: readStory(node),
    answers: nodesOf(node, 'comment').flatMap(readAnswer),
  };
}

function readStory(node: Node): ClaimReview['story'] {
  const [story] = nodesOf(node, 'isPartOf');
  const title = story && textOf(story, 'name');
  return story && title
    ? { id: textOf(story, 'identifier'), title, summary: textOf(story, 'abstract') ?? title }
    : null;
}

/** Comments of other feeds are readers' and say no kind. */
function readAnswer(node: Node): ReviewAnswer[] {
  const [kind, party, date, text] = [
    textOf(node, 'genre'),
    nameOf(node, 'author'),
    dateOf(node, 'datePublished'),
    textOf(node, 'text'),
  ];
  const sources = nodesOf(node, 'citation').map(readSource);
  if (kind === null || party === null || date === null || text === null || sources.length === 0) return [];
  const [quoted] = nodesOf(node, 'hasPart');
  const [words, spoken] = quoted ? [textOf(quoted, 'text'), languageOf(quoted, 'inLanguage')] : [null, null];
  const quote = words !== null && spoken !== null ? { lang: spoken, text: words } : null;
  const [speaker, lang] = [nameOf(node, 'creator'), languageOf(node, 'inLanguage')];
  return [{ id: textOf(node, 'identifier'), kind, party, speaker, date, lang, text, quote, sources }];
}

function readSource(node: Node): ReviewSource {
  const [url = null] = addressesOf(node, 'url');
  const publisher = nameOf(node, 'publisher') ?? nameOf({ url }, 'url') ?? 'unknown';
  return {
    title: textOf(node, 'name') ?? url ?? publisher,
    ...{ publisher, url },
    date: dateOf(node, 'datePublished'),
    lang: languageOf(node, 'inLanguage'),
  };
}
