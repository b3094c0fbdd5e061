/** Where the build puts what is compiled with the package (`scripts/compile-lists.ts`). */
export const COMPILED = {
  lexicon: '/compiled/lexicon.bin',
  index: '/compiled/bundled.bin',
  list: '/compiled/bundled.json',
} as const;
