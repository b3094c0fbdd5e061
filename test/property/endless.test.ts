/** A page may hold words and sentences without end: they are read all the same. */
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { matchPage } from '../../matching/match-page.ts';
import { LEXICON_LANGUAGES } from '../../matching/text/stem.ts';
import { engineOn, ferryList } from '../matching/lists.ts';
import { FOR_EVER } from './tries.ts';

const engine = engineOn(ferryList);
const LETTERS = 100_000;

it.each(LEXICON_LANGUAGES)('a word of 100,000 letters in %s', (lang) => {
  const text = `${'nachricht'.repeat(LETTERS / 9)} Nordline`;
  const work = () => matchPage(engine, { lang, blocks: [{ text }] });
  const { sentences } = runInNewContext('work()', { work }, { timeout: FOR_EVER });
  expect(sentences).toHaveLength(1);
});
