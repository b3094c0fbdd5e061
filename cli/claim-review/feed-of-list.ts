/**
 * A claim list as a feed of fact-checks: a schema.org `DataFeed` of `ClaimReview`, one for each claim and language, by the
 * list's publisher. What ClaimReview has no place for goes into parts of schema.org that readers of feeds pass over and
 * `sidenote import` takes back: names (`itemReviewed.about`), phrasings (`itemReviewed.alternateName`), the story
 * (`isPartOf`) and the answers with their sources (`comment`, `citation`).
 */
import type { Claim, ClaimList } from '../../data/claim-list.ts';
import { type ClaimRecord, claimRecord, type ResponseRecord, type SourceRecord } from '../../data/record.ts';
import { localised } from '../preview/localised.ts';
import { ratingOf } from './statuses.ts';

/** JSON-LD. */
export type FeedNode = { [key: string]: string | number | FeedNode | (FeedNode | string)[] };

/** `page`: the address under which a reader finds the claims; each gets a fragment of its own, its id. */
export function feedOfList(list: ClaimList, page: string): FeedNode {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    identifier: list.id,
    name: localised(list.title, 'en')?.text ?? list.id,
    dateModified: list.updated,
    version: list.version,
    license: list.licence,
    publisher: organisation(list.publisher.name, list.publisher.url),
    dataFeedElement: list.claims.map((claim) => ({
      '@type': 'DataFeedItem',
      dateModified: list.updated,
      item: Object.keys(claim.statement).map((lang) => claimReview(list, claim.id, lang, page)),
    })),
  };
}

function claimReview(list: ClaimList, id: string, lang: string, page: string): FeedNode {
  const claim = list.claims.find((one) => one.id === id);
  const record = claimRecord(list, id);
  if (!claim || !record) throw new Error(`the list has no claim ${id}`);
  const text = record.statement[lang] ?? '';
  const author = organisation(list.publisher.name, list.publisher.url);
  return {
    '@type': 'ClaimReview',
    identifier: id,
    url: `${page}#${id}`,
    datePublished: list.updated,
    inLanguage: lang,
    author,
    claimReviewed: text,
    itemReviewed: {
      '@type': 'Claim',
      name: text,
      alternateName: phrasingsIn(claim, lang),
      about: [...new Set(claim.topic.flat())].map((entity) => {
        const [name = entity, ...others] = list.entities[entity]?.names ?? [];
        return { '@type': 'Thing', identifier: entity, name, alternateName: others };
      }),
    },
    reviewRating: ratingNode(record, lang),
    isPartOf: storyNode(list, record.story, lang),
    comment: record.responses.map((response) => answerNode(response, lang)),
  };
}

/** Those of this language as they are; with the first language go those of languages that have no review of their own. */
function phrasingsIn({ statement, phrasings }: Claim, lang: string): (FeedNode | string)[] {
  const others = Object.entries(phrasings).flatMap(([other, texts]) =>
    Object.hasOwn(statement, other) ? [] : texts.map((text) => ({ '@language': other, '@value': text })),
  );
  return [...(phrasings[lang] ?? []), ...(lang === Object.keys(statement)[0] ? others : [])];
}

/** Words only: a number would be a place between false and true. */
function ratingNode({ status, statusNote }: ClaimRecord, lang: string): FeedNode {
  const note = statusNote ? localised(statusNote, lang)?.text : undefined;
  return { '@type': 'Rating', alternateName: ratingOf(status, lang), ...(note ? { ratingExplanation: note } : {}) };
}

function storyNode(list: ClaimList, id: string, lang: string): FeedNode {
  const story = list.stories[id];
  const name = (story && localised(story.title, lang)?.text) ?? id;
  const abstract = (story && localised(story.summary, lang)?.text) ?? name;
  return { '@type': 'CreativeWork', identifier: id, name, abstract };
}

function answerNode(
  { id, kind, party, speaker, date, quote, summary, sources }: ResponseRecord,
  lang: string,
): FeedNode {
  const told = localised(summary, lang);
  return {
    '@type': 'Comment',
    identifier: id,
    genre: kind,
    author: organisation(party),
    ...(speaker ? { creator: { '@type': 'Person', name: speaker } } : {}),
    datePublished: date,
    ...(told && told.lang !== lang ? { inLanguage: told.lang } : {}),
    text: told?.text ?? '',
    ...(quote ? { hasPart: [{ '@type': 'Quotation', inLanguage: quote.lang, text: quote.text }] } : {}),
    citation: sources.map(sourceNode),
  };
}

function sourceNode({ title, publisher, date, url, lang }: SourceRecord): FeedNode {
  return {
    '@type': 'CreativeWork',
    name: title,
    publisher: organisation(publisher),
    ...(date ? { datePublished: date } : {}),
    ...(url ? { url } : {}),
    ...(lang ? { inLanguage: lang } : {}),
  };
}

function organisation(name: string, url?: string): FeedNode {
  return { '@type': 'Organization', name, ...(url ? { url } : {}) };
}
