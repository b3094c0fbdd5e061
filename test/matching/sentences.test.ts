import { describe, expect, it } from 'vitest';
import { segment } from '../../matching/text/sentences.ts';

const sentences = (text: string, lang = 'en') => segment(text, lang).map(({ start, end }) => text.slice(start, end));

describe('segment', () => {
  it('does not break after titles, initials and "No."', () => {
    expect(sentences('Mr. Stone met J. Smith of Meta Platforms Inc. in No. 3 Main St. today. He left.')).toEqual([
      'Mr. Stone met J. Smith of Meta Platforms Inc. in No. 3 Main St. today.',
      'He left.',
    ]);
    expect(sentences('In Klein v. Meta the U.S. District Court ruled.')).toHaveLength(1);
  });

  it('breaks after words that only look like abbreviations', () => {
    expect(sentences('He wrote on X. Then he said no. It was 2018. Others came.')).toHaveLength(4);
  });

  it('keeps German ordinals', () => {
    expect(sentences('Am 2. April schrieb er. Das war alles.', 'de')).toHaveLength(2);
  });

  it('takes given beginnings as they are', () => {
    const text = 'One. Two. Three';
    expect(segment(text, 'en', [0, 5]).map(({ start, end }) => text.slice(start, end))).toEqual(['One.', 'Two. Three']);
  });

  it('is empty for blank text', () => {
    expect(segment('  ', 'en')).toEqual([]);
  });
});
