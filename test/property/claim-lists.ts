/** Claim lists that are valid, with everything that the format has. */
import fc from 'fast-check';
import { type ClaimList, ClaimStatus, EventKind, ResponseKind } from '../../data/claim-list.ts';

/** Also names that every object of JavaScript has by birth, and such that are put before all others. */
const id = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,8}$/) },
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'toString', 'valueOf', '0', '10', '2') },
);
const LANGUAGES = ['en', 'fr', 'de', 'pt-BR', 'zh-Hans'];
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const isoDate = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));
const address = fc.webUrl().map((url) => new URL(url).href);

const ids = (least: number) => fc.uniqueArray(id, { minLength: least, maxLength: 4 });
/** A part of these, each at most once. */
const some = (all: readonly string[], least = 0) => fc.subarray([...all], { minLength: Math.min(least, all.length) });
/** One part for each id. */
function table<T>(keys: readonly string[], value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .array(value, { minLength: keys.length, maxLength: keys.length })
    .map((values) => Object.fromEntries(values.flatMap((one, i) => [[keys[i] ?? '', one]])));
}

/** `text`: what stands in all its texts, 1 to 300 characters. */
export function claimLists(text: fc.Arbitrary<string>): fc.Arbitrary<ClaimList> {
  return fc
    .record({
      languages: some(LANGUAGES, 1),
      sources: ids(1),
      responses: ids(1),
      entities: ids(1),
      stories: ids(1),
      claims: ids(0),
    })
    .chain((named) => {
      const localised = table(named.languages, text);
      const texts = fc.array(text, { minLength: 1, maxLength: 3 });
      const source = fc.constantFrom(...named.sources);
      const conflicts = fc.array(fc.record({ text: localised, source }, { requiredKeys: ['text'] }), { maxLength: 2 });
      const kind = fc.constantFrom(...ResponseKind.options);
      const spoken = fc.record({ lang: fc.constantFrom(...LANGUAGES), text });
      const response = fc.record(
        {
          ...{ kind, party: text, date: isoDate, summary: localised, source, heading: localised, speaker: text },
          ...{ role: localised, quote: spoken, translations: localised, alsoSources: some(named.sources), conflicts },
        },
        { requiredKeys: ['kind', 'party', 'date', 'summary', 'source'] },
      );
      const event = fc.record(
        {
          ...{ date: isoDate, kind: fc.constantFrom(...EventKind.options), text: localised, source, party: text },
          ...{ response: fc.constantFrom(...named.responses), conflicts },
        },
        { requiredKeys: ['date', 'kind', 'text', 'source'] },
      );
      const story = fc.record(
        {
          ...{ title: localised, summary: localised, asOf: isoDate, responses: some(named.responses) },
          events: fc.array(event, { maxLength: 2 }),
        },
        { requiredKeys: ['title', 'summary'] },
      );
      const group = fc.array(text, { minLength: 1, maxLength: 2 });
      const claim = fc.record(
        {
          ...{ story: fc.constantFrom(...named.stories), statement: localised, statusNote: localised },
          status: fc.constantFrom(...ClaimStatus.options),
          topic: fc.array(some(named.entities, 1), { maxLength: 2 }),
          phrasings: table(named.languages, texts),
          ...{ needs: fc.array(group, { maxLength: 2 }), not: fc.array(group, { maxLength: 2 }) },
          numbers: fc.array(fc.integer(), { maxLength: 2 }),
          narrower: some(named.claims),
          examples: fc.record({ match: texts, noMatch: texts }, { requiredKeys: [] }),
          responses: some(named.responses),
        },
        { requiredKeys: ['story', 'statement', 'status', 'topic', 'phrasings', 'responses'] },
      );
      const sourceOf = fc.record(
        {
          ...{ title: text, publisher: text, checked: fc.boolean(), date: isoDate, url: address, note: localised },
          lang: fc.constantFrom(...LANGUAGES),
        },
        { requiredKeys: ['title', 'publisher', 'checked'] },
      );
      const entity = fc.record(
        { names: texts, descriptions: table(named.languages, texts) },
        { requiredKeys: ['names'] },
      );
      return fc.record(
        {
          ...{
            format: fc.constant(1 as const),
            id,
            version: fc.integer({ min: 1 }),
            updated: isoDate,
            title: localised,
          },
          publisher: fc.record({ name: text, url: address }, { requiredKeys: ['name'] }),
          licence: text,
          reports: fc.record({ annotations: address, github: fc.constant('owner/name') }, { requiredKeys: [] }),
          entities: table(named.entities, entity),
          sources: table(named.sources, sourceOf),
          responses: table(named.responses, response),
          stories: table(named.stories, story),
          claims: table(named.claims, claim).map((all) =>
            Object.entries(all).map(([key, one]) => ({ ...one, id: key })),
          ),
        },
        {
          requiredKeys: [
            'format',
            'id',
            'version',
            'updated',
            'title',
            'publisher',
            'licence',
            'entities',
            'sources',
            'responses',
            'stories',
            'claims',
          ],
        },
      );
    });
}
