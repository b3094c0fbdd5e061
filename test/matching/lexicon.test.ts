import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../matching/lexicon/build-lexicon.ts';
import { parseConcepts } from '../../matching/lexicon/lexicon-source.ts';
import { findMentions } from '../../matching/tables/mentions.ts';
import { Vocabulary } from '../../matching/tables/vocabulary.ts';
import { tokenise } from '../../matching/text/tokenise.ts';
import { lexicon } from './lists.ts';

const vocabulary = new Vocabulary(lexicon, null);
const concepts = (text: string, lang: string) =>
  findMentions(tokenise(text), lang, vocabulary).flatMap(({ features }) => features.map((id) => lexicon.names[id]));

describe('lexicon', () => {
  it('carries a word to the same concept in six languages', () => {
    for (const [lang, text] of Object.entries({
      en: 'denied',
      fr: 'démenti',
      es: 'desmintió',
      de: 'dementierte',
      it: 'smentito',
      pt: 'desmentiu',
    })) {
      expect(concepts(text, lang), `${lang} ${text}`).toContain('deny');
    }
  });

  it('keeps languages apart', () => {
    expect(concepts('den', 'de')).not.toContain('deny');
    expect(concepts('lié', 'fr')).not.toContain('lie');
  });

  it('splits German compounds', () => {
    expect(concepts('Nachrichtenzugriff', 'de')).toEqual(expect.arrayContaining(['access']));
  });

  it('finds phrases with a gap', () => {
    const { lexicon: small } = buildLexicon(parseConcepts('dispute 3\n  de: streitet _ ab', 'test'));
    const found = findMentions(tokenise('Meta streitet die Vorwürfe ab'), 'de', new Vocabulary(small, null));
    expect(found.filter(({ kind }) => kind === 'concept')).toEqual([
      { kind: 'concept', features: [0], from: 1, to: 5 },
    ]);
  });

  it('names file, line and fault of a line that cannot be read', () => {
    expect(() => parseConcepts('deny 3\n  en: den\u0000y', 'speech.ts')).toThrow(/speech\.ts, line 2/);
    expect(() => parseConcepts('  en: deny', 'speech.ts')).toThrow(/line 1/);
  });
});
