/** What a word can tell of whose voice a sentence speaks with: kinds, each a bit, for a word may be of several. */

export const KINDS = [
  'say',
  'tell',
  'promise',
  'admit',
  'accuse',
  'believe',
  'find',
  'deny',
  'reject',
  'false',
  'neg',
  'hear',
  'accord',
  'speaker',
  'document',
  'charge',
  'that',
  'whether',
  'query',
  'pronoun',
  'self',
  'but',
  'mood',
] as const;
export type Kind = (typeof KINDS)[number];

export const bitOf = (kind: Kind): number => 1 << KINDS.indexOf(kind);
