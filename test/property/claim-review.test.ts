/** What `sidenote export` promises to keep comes back from `sidenote import`, whatever the list. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { feedOfList } from '../../cli/claim-review/feed-of-list.ts';
import { listOfReviews } from '../../cli/claim-review/list-of-reviews.ts';
import { readFeed } from '../../cli/claim-review/read-feed.ts';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import { claimLists } from './claim-lists.ts';
import { throughJson } from './reports.ts';
import { word } from './texts.ts';
import { tries } from './tries.ts';

/** Words on one line: other texts are put on one on their way, and lose what nobody sees. */
const plainText = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

/**
 * Lists that feeds have a place for: each claim is about something and has an answer (for others the import makes a draft), and each
 * source has an address (two of one publisher and day with the same title are one there).
 */
const list = claimLists(plainText).map((made): ClaimList => {
  const sources = Object.entries(made.sources).map(([id, source]) => [
    id,
    { ...source, url: `https://sources.example/${id}` },
  ]);
  const [entity = ''] = Object.keys(made.entities);
  const [answer = ''] = Object.keys(made.responses);
  return {
    ...made,
    sources: Object.fromEntries(sources),
    claims: made.claims.map((claim) => ({
      ...claim,
      topic: claim.topic.length > 0 ? claim.topic : [[entity]],
      responses: claim.responses.length > 0 ? claim.responses : [answer],
    })),
  };
});

/** What the help of `sidenote export` promises to keep. Sources come in the order in which they are shown. */
function kept(of: ClaimList) {
  const languages = (texts: Record<string, unknown>) => Object.entries(texts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sourcesOf = ({ source, alsoSources = [] }: ClaimList['responses'][string]) =>
    [...new Set([source, ...alsoSources])]
      .flatMap((id) => of.sources[id] ?? [])
      .map(({ title, publisher, date, url, lang }) => ({ title, publisher, date, url, lang }))
      .toSorted((a, b) => ((a.url ?? '') < (b.url ?? '') ? -1 : 1));
  return of.claims.map(({ id, statement, status, phrasings, topic, responses }) => ({
    ...{ id, status, statement: languages(statement), phrasings: languages(phrasings) },
    names: [...new Set(topic.flat())].map((entity) => [entity, of.entities[entity]?.names]),
    responses: responses.map((key) => {
      const response = of.responses[key];
      if (!response) throw new Error(`no response ${key}`);
      const { kind, party, speaker, date, quote, summary } = response;
      return { key, kind, party, speaker, date, quote, summary: languages(summary), sources: sourcesOf(response) };
    }),
  }));
}

function throughFeed(made: ClaimList): ClaimList {
  const { reviews, left } = readFeed(throughJson(feedOfList(made, 'https://lists.example/')));
  expect(left).toEqual([]);
  const { id, version, updated, licence } = made;
  const head = { id, version, updated, licence, publisher: { name: 'P' }, title: 'X' };
  const back = listOfReviews(reviews, head, { languageOf: () => 'en', isCommon: () => false });
  expect(parseClaimList(back)).toMatchObject({ ok: true });
  return back;
}

it('a list comes back from its feed', () => {
  fc.assert(
    fc.property(list, (made) => {
      expect(kept(throughFeed(made))).toEqual(kept(made));
    }),
    tries(),
  );
});

it('also where its claims are told in one language each: no answer is doubled, no phrasing invented', () => {
  fc.assert(
    fc.property(list, (made) => {
      const claims = made.claims.map((claim, at) => {
        const tags = Object.keys(claim.statement);
        const lang = tags[at % tags.length] ?? '';
        return { ...claim, statement: { [lang]: claim.statement[lang] ?? '' } };
      });
      const back = throughFeed({ ...made, claims });
      const shown = kept({ ...made, claims });
      // An answer comes with the languages of the claims that it answers.
      const answered = shown.map(({ responses }) => responses.map(({ summary: _, ...response }) => response));
      expect(kept(back).map(({ responses }) => responses.map(({ summary: _, ...response }) => response))).toEqual(
        answered,
      );
      expect(back.claims.map(({ phrasings }) => phrasings)).toEqual(claims.map(({ phrasings }) => phrasings));
      for (const [id, response] of Object.entries(back.responses)) {
        for (const [lang, text] of Object.entries(response.summary))
          expect(made.responses[id]?.summary[lang]).toBe(text);
      }
    }),
    tries(),
  );
});
