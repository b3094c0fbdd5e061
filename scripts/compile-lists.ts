/** Compiles lexicon and bundled list into the files that the package carries. Called by the build. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseClaimList } from '../data/claim-list.ts';
import { packIndex } from '../matching/index/claim-index.ts';
import { compile } from '../matching/index/compile.ts';
import { packLexicon } from '../matching/lexicon/lexicon.ts';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';

const BUNDLED_LIST = 'data/netflix-facebook-messages.json';
export const COMPILED_FILES = ['lexicon.bin', 'bundled.bin', 'bundled.json'] as const;
const FOLDER = '.sidenote/compiled';

/** Writes the files and returns where each goes in the package. Throws if the bundled list has a fault. */
export function writeCompiled(root: string): { absoluteSrc: string; relativeDest: string }[] {
  const text = readFileSync(join(root, BUNDLED_LIST), 'utf8');
  const parsed = parseClaimList(JSON.parse(text));
  if (!parsed.ok) {
    const [fault] = parsed.faults;
    throw new Error(`${BUNDLED_LIST}: ${parsed.faults.length} faults, the first at ${fault?.path}: ${fault?.message}`);
  }
  const { lexicon } = buildWholeLexicon();
  const files: Record<(typeof COMPILED_FILES)[number], string | Uint8Array> = {
    'lexicon.bin': packLexicon(lexicon),
    'bundled.bin': packIndex(compile([parsed.list], lexicon)),
    'bundled.json': JSON.stringify(parsed.list),
  };
  mkdirSync(join(root, FOLDER), { recursive: true });
  return COMPILED_FILES.map((name) => {
    const absoluteSrc = join(root, FOLDER, name);
    writeFileSync(absoluteSrc, files[name]);
    return { absoluteSrc, relativeDest: `compiled/${name}` };
  });
}
