/** A claim list out of fact-checks: a draft that readers' devices take, for its maker to look over. */
import type { Claim, ClaimList, Response, Story } from '../../data/claim-list.ts';
import { ResponseKind } from '../../data/claim-list.ts';
import { oneLine } from '../one-line.ts';
import { capitalisedNames } from './capitalised-names.ts';
import { Ids, slugOf } from './ids.ts';
import type { ClaimReview, ReviewAnswer, ReviewSource } from './read-feed.ts';
import { isOwnRating, statusOf } from './statuses.ts';
import { suggestedPhrasings, withoutLead } from './suggested-phrasings.ts';

/** UTF-16 units of texts, and of short ones, in a claim list. */
const LONGEST_TEXT = 2000;
const LONGEST_SHORT = 300;

export interface ListHead {
  id: string;
  title: string;
  publisher: { name: string; url?: string };
  licence: string;
  version: number;
  /** ISO 8601, a day. */
  updated: string;
}

/** What the words of a text tell; of the engine's lexicon. */
export interface Words {
  /** BCP 47. */
  languageOf(text: string): string;
  isCommon(word: string, lang: string): boolean;
}

/**
 * One claim for each review; those of one publisher with the same id are one claim in several languages. The review is
 * its response, of the kind `context`: a third party speaks, neither the one who is accused nor the one who accuses.
 * Sources are marked as not checked: nobody has seen them yet on behalf of this list.
 */
export function listOfReviews(reviews: readonly ClaimReview[], head: ListHead, words: Words): ClaimList {
  const list: ClaimList = {
    format: 1,
    ...head,
    title: { en: cut(head.title) },
    entities: {},
    sources: {},
    responses: {},
    stories: {},
    claims: [],
  };
  const draft = new Draft(list, words);
  for (const same of inLanguages(reviews)) draft.add(same);
  return list;
}

function inLanguages(reviews: readonly ClaimReview[]): ClaimReview[][] {
  const groups = new Map<string, ClaimReview[]>();
  for (const [i, review] of reviews.entries()) {
    const key = review.id === null ? String(i) : JSON.stringify([review.publisher, review.id]);
    const group = groups.get(key);
    if (group) group.push(review);
    else groups.set(key, [review]);
  }
  return [...groups.values()];
}

class Draft {
  readonly #list: ClaimList;
  readonly #words: Words;
  readonly #claimIds = new Ids();
  readonly #sourceIds = new Ids();
  readonly #responseIds = new Ids();
  readonly #entityIds = new Ids();
  readonly #storyIds = new Ids();
  /** What is there already, by what makes it the same. */
  readonly #sources = new Map<string, string>();
  readonly #responses = new Map<string, string>();
  readonly #entities = new Map<string, string>();
  readonly #stories = new Map<string, string>();

  constructor(list: ClaimList, words: Words) {
    this.#list = list;
    this.#words = words;
  }

  /** `same`: one claim in one or more languages. */
  add(same: readonly ClaimReview[]): void {
    const [first] = same;
    if (!first) return;
    const spoken = same.map((review) => ({ review, lang: review.lang ?? this.#words.languageOf(review.claim) }));
    const texts = new Map(spoken.map(({ review, lang }) => [lang, review]));
    const entries = [...texts];
    const claim: Claim = {
      id: this.#claimIds.next(first.claim, 'claim', first.id),
      story: this.#story(entries),
      statement: localised(entries, ({ claim: text }) => text),
      status: statusOf(first.rating),
      ...noteOf(entries),
      topic: this.#topic(first, spoken[0]?.lang ?? 'en'),
      phrasings: phrasingsOf(entries),
      responses: this.#answers(entries),
    };
    this.#list.claims.push(claim);
  }

  /** Any one of the names is enough to look at a page: which of them are needed is for the list maker to say. */
  #topic(review: ClaimReview, lang: string): string[][] {
    const told = review.names.filter(({ names }) => names.length > 0);
    const named = capitalisedNames(withoutLead(review.claim), lang, (word) => this.#words.isCommon(word, lang));
    const claimant = review.claimant !== null && review.claim.includes(review.claimant) ? [review.claimant] : [];
    const found =
      told.length > 0 ? told : [...new Set([...claimant, ...named])].map((name) => ({ id: null, names: [name] }));
    const ids = found.map(({ id, names }) =>
      this.#entity(
        id,
        names.map((name) => cut(name, LONGEST_SHORT)),
      ),
    );
    return ids.length > 0 ? [[...new Set(ids)]] : [];
  }

  #entity(wanted: string | null, names: string[]): string {
    const key = wanted ?? (names[0] ?? '').toLowerCase();
    return known(this.#entities, key, () => {
      const id = this.#entityIds.next(names[0] ?? '', 'name', wanted);
      this.#list.entities[id] = { names };
      return id;
    });
  }

  /** A story of its own for each claim, unless the feed tells: claims of one feed do not belong together. */
  #story(entries: readonly (readonly [string, ClaimReview])[]): string {
    const [, first] = entries[0] ?? [];
    const told = first?.story ?? null;
    const key = told ? (told.id ?? told.title) : String(this.#list.claims.length);
    const id = known(this.#stories, key, () =>
      this.#storyIds.next(told?.title ?? first?.claim ?? '', 'story', told?.id ?? null),
    );
    const before = this.#list.stories[id];
    const story: Story = {
      title: { ...before?.title, ...localised(entries, (review) => review.story?.title ?? review.claim) },
      summary: { ...before?.summary, ...localised(entries, (review) => review.story?.summary ?? review.claim) },
    };
    this.#list.stories[id] =
      first && !told ? { ...story, ...this.#allegation(first, Object.keys(story.title)[0] ?? 'en') } : story;
    return id;
  }

  /** When and where the claim was made, if the review tells both. */
  #allegation({ claimed, appearances, claimant, claim }: ClaimReview, lang: string): Pick<Story, 'events'> {
    const [url] = appearances;
    if (claimed === null || url === undefined) return {};
    const host = URL.parse(url)?.hostname.replace(/^www\./, '') || url;
    const source = this.#source({ title: claim, publisher: claimant ?? host, date: claimed, url, lang: null });
    const party = claimant === null ? {} : { party: cut(claimant, LONGEST_SHORT) };
    return { events: [{ date: claimed, kind: 'allegation', ...party, text: { [lang]: cut(claim) }, source }] };
  }

  #answers(entries: readonly (readonly [string, ClaimReview])[]): string[] {
    const [, first] = entries[0] ?? [];
    const own = first?.answers ?? [];
    if (own.length > 0) return [...new Set(own.map((answer, i) => this.#answer(answer, i, entries)))];
    return entries.map(([lang, review]) => this.#review(review, lang));
  }

  #answer(answer: ReviewAnswer, at: number, entries: readonly (readonly [string, ClaimReview])[]): string {
    // By its id where it has one: claims of other languages tell the same answer in other words.
    const key = JSON.stringify([answer.id ?? answer.text, answer.party, answer.date]);
    const sources = answer.sources.map((source) => this.#source(source));
    const summary = Object.fromEntries(
      entries.map(([of, review]) => {
        const { lang, text } = review.answers[at] ?? answer;
        return [lang ?? of, cut(text)];
      }),
    );
    const before = this.#list.responses[this.#responses.get(key) ?? ''];
    if (before) before.summary = { ...summary, ...before.summary };
    return known(this.#responses, key, () => {
      const id = this.#responseIds.next(`${answer.party} ${answer.date.slice(0, 4)}`, 'response', answer.id);
      const kind = ResponseKind.safeParse(answer.kind);
      const [source = '', ...alsoSources] = sources;
      const response: Response = {
        kind: kind.success ? kind.data : 'context',
        party: cut(answer.party, LONGEST_SHORT),
        ...(answer.speaker === null ? {} : { speaker: cut(answer.speaker, LONGEST_SHORT) }),
        date: answer.date,
        ...(answer.quote === null ? {} : { quote: { lang: answer.quote.lang, text: cut(answer.quote.text) } }),
        summary,
        source,
        ...(alsoSources.length > 0 ? { alsoSources } : {}),
      };
      this.#list.responses[id] = response;
      return id;
    });
  }

  /** The review itself as the answer. */
  #review(review: ClaimReview, lang: string): string {
    const { publisher, date, url, title, rating, explanation, claim } = review;
    const source = this.#source({ title: title ?? claim, publisher, date, url, lang });
    const id = this.#responseIds.next(`${publisher} ${slugOf(claim)} ${date.slice(0, 4)}`, 'review');
    const verdict = rating === null ? '' : `“${rating}”`;
    const summary = [verdict, explanation ?? title ?? ''].filter(Boolean).join(' · ') || claim;
    this.#list.responses[id] = {
      kind: 'context',
      party: cut(publisher, LONGEST_SHORT),
      date,
      summary: { [lang]: cut(summary) },
      source,
    };
    return id;
  }

  #source({ title, publisher, date, url, lang }: ReviewSource): string {
    return known(this.#sources, JSON.stringify([url ?? title, publisher, date]), () => {
      const id = this.#sourceIds.next(`${publisher} ${(date ?? '').slice(0, 4)}`, 'source');
      this.#list.sources[id] = {
        title: cut(title),
        publisher: cut(publisher, LONGEST_SHORT),
        ...(date === null ? {} : { date }),
        ...(url === null ? {} : { url }),
        ...(lang === null ? {} : { lang }),
        checked: false,
      };
      return id;
    });
  }
}

function known(table: Map<string, string>, key: string, make: () => string): string {
  const present = table.get(key);
  if (present !== undefined) return present;
  const made = make();
  table.set(key, made);
  return made;
}

function localised(
  entries: readonly (readonly [string, ClaimReview])[],
  textOf: (review: ClaimReview) => string,
): Record<string, string> {
  return Object.fromEntries(entries.map(([lang, review]) => [lang, cut(textOf(review))]));
}

function noteOf(entries: readonly (readonly [string, ClaimReview])[]): Pick<Claim, 'statusNote'> {
  const rated = entries.filter(([, { rating }]) => rating !== null && !isOwnRating(rating));
  if (rated.length === 0) return {};
  return { statusNote: localised(rated, ({ publisher, rating }) => `${publisher}: “${rating}”`) };
}

/** Those that the feed tells, whatever their languages; where it tells none, suggestions out of the claim in each of its own. */
function phrasingsOf(entries: readonly (readonly [string, ClaimReview])[]): Record<string, string[]> {
  const phrasings = new Map<string, string[]>();
  const isTold = entries.some(([, review]) => review.phrasings.length > 0);
  for (const [lang, review] of entries) {
    const told = review.phrasings.map((one) => ({ lang: one.lang ?? lang, text: cut(one.text, LONGEST_SHORT) }));
    const own = isTold ? told : suggestedPhrasings(review.claim).map((text) => ({ lang, text }));
    for (const one of own) phrasings.set(one.lang, [...(phrasings.get(one.lang) ?? []), one.text]);
  }
  return Object.fromEntries(phrasings);
}

/** On one line, at most so long, and no character in halves. */
function cut(text: string, most = LONGEST_TEXT): string {
  const line = oneLine(text);
  return line.length <= most ? line : oneLine(`${line.slice(0, most - 1)}…`);
}
