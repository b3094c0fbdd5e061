/** In the packed program, stands for `matching/lexicon/lexicon-files.ts`: the same lexicon, compiled when it was packed. */
import { readFileSync } from 'node:fs';
import { type Lexicon, unpackLexicon } from '../../matching/lexicon/lexicon.ts';

let lexicon: Lexicon | null = null;

/** Reads it once. Throws where the package is not whole. */
export function buildWholeLexicon(): { lexicon: Lexicon; unknownNear: string[] } {
  lexicon ??= unpackLexicon(new Uint8Array(readFileSync(new URL('./lexicon.bin', import.meta.url))).buffer);
  return { lexicon, unknownNear: [] };
}
