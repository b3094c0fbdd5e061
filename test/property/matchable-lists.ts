/** Claim lists and pages that share their words, so that most sentences have something of most claims. */
import fc from 'fast-check';
import type { MatchableList } from '../../matching/index/matchable-list.ts';
import { readWholeLexicon } from '../../matching/lexicon/lexicon-files.ts';
import type { PageText } from '../../matching/read-page.ts';

/** So many words of the lexicon in each language: few, so that they meet again. */
const WORDS = 40;
const LANGUAGES = ['en', 'fr', 'de'] as const;

/** Plain words, from all over the lexicon. */
function lexiconWords(lang: (typeof LANGUAGES)[number]): string[] {
  const forms = readWholeLexicon().flatMap((concept) => concept.forms[lang]?.slice(0, 1) ?? []);
  const plain = forms.filter((form) => /^\p{L}{4,}$/u.test(form));
  return Array.from({ length: WORDS }, (_, i) => plain[Math.floor((i * plain.length) / WORDS)] ?? '');
}

/** Concepts by name, for `needs` and `not`. */
const CONCEPTS = readWholeLexicon()
  .map(({ id }) => id)
  .filter((_, i) => i % 100 === 0);
/** No lexicon has these. */
const UNKNOWN = 'zorble quaxing Trantor velmic 平仮 Brumlin snerk wovvle'.split(' ');
const ENTITIES = { nordline: 'Nordline Ferries', sundvik: 'Sundvik', watch: 'Watch', ada: 'Ada Example', meta: 'Meta' };
const NUMBERS = ['40', '2018', '$2 million', '7 %'];

const words = Object.fromEntries(LANGUAGES.map((lang) => [lang, lexiconWords(lang)]));
const language = fc.constantFrom(...LANGUAGES);
const wordIn = (lang: string) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...(words[lang] ?? [])) },
    { weight: 3, arbitrary: fc.constantFrom(...UNKNOWN) },
    { weight: 3, arbitrary: fc.constantFrom(...Object.values(ENTITIES)) },
    { weight: 1, arbitrary: fc.constantFrom(...NUMBERS) },
  );

const mixed = language.chain((lang) =>
  fc.tuple(
    fc.constant(lang),
    fc.array(wordIn(lang), { minLength: 1, maxLength: 8 }).map((all) => all.join(' ')),
  ),
);
/** All its words weigh the same: a single one of four is exactly the least that a sentence has to say. */
const even = fc
  .tuple(fc.constant('en' as const), fc.uniqueArray(fc.constantFrom(...UNKNOWN), { minLength: 4, maxLength: 8 }))
  .map(([lang, all]): ['en', string] => [lang, all.join(' ')]);
const phrasing = fc.oneof({ weight: 3, arbitrary: mixed }, { weight: 1, arbitrary: even });

/** Language → phrasings, from pairs of both. */
function byLanguage(pairs: readonly (readonly [string, string])[]): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const [lang, text] of pairs) texts[lang] = [...(texts[lang] ?? []), text];
  return texts;
}

const entity = fc.constantFrom(...Object.keys(ENTITIES));
const group = fc.array(fc.oneof(entity, fc.constantFrom(...CONCEPTS), fc.constantFrom(...UNKNOWN)), {
  minLength: 1,
  maxLength: 3,
});

const claim = fc.record(
  {
    story: fc.constantFrom('one', 'two'),
    statement: fc.constant({ en: 'Zorble' }),
    status: fc.constantFrom('contested' as const, 'confirmed' as const),
    topic: fc.array(fc.array(entity, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
    phrasings: fc.array(phrasing, { minLength: 1, maxLength: 5 }).map(byLanguage),
    responses: fc.constant<string[]>([]),
    needs: fc.array(group, { maxLength: 1 }),
    not: fc.array(group, { maxLength: 1 }),
    numbers: fc.array(fc.constantFrom(40, 2e6), { maxLength: 1 }),
    narrower: fc.array(
      fc.nat(9).map((n) => `c${n}`),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['story', 'statement', 'status', 'topic', 'phrasings', 'responses'] },
);

/** A list on the same few words as all the others. `id`: its own. */
export const listOf = (id: string): fc.Arbitrary<MatchableList> =>
  fc.array(claim, { minLength: 1, maxLength: 10 }).map((claims) => ({
    id,
    entities: Object.fromEntries(
      Object.entries(ENTITIES).map(([key, name]) => [
        key,
        { names: [name], descriptions: { en: [`the ${key} giant`] } },
      ]),
    ),
    claims: claims.map((one, i) => ({ ...one, id: `c${i}` })),
  }));

/** A sentence of a page: words at random, or most of a phrasing of the list. */
const sentenceOf = (list: MatchableList) => {
  const phrasings = list.claims.flatMap(({ phrasings: texts }) => Object.values(texts).flat());
  const near = fc
    .tuple(fc.constantFrom(...phrasings), fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), wordIn('en'))
    .map(([text, kept, other]) => [...text.split(' ').filter((_, i) => kept[i]), other].join(' '));
  const random = language
    .chain((lang) => fc.array(wordIn(lang), { minLength: 1, maxLength: 8 }))
    .map((all) => all.join(' '));
  return fc.oneof({ weight: 3, arbitrary: near }, { weight: 1, arbitrary: random }).map((text) => `${text}.`);
};

/** A page that may make some of the list's claims. */
export const pageOn = (list: MatchableList): fc.Arbitrary<PageText> =>
  fc.record(
    {
      blocks: fc.array(
        fc.array(sentenceOf(list), { minLength: 1, maxLength: 3 }).map((all) => ({ text: all.join(' ') })),
        { minLength: 1, maxLength: 5 },
      ),
      title: sentenceOf(list),
      lang: language,
    },
    { requiredKeys: ['blocks'] },
  );

/** A list and a page on it. */
export const listAndPage = listOf('list').chain((list) => fc.tuple(fc.constant(list), pageOn(list)));
