/** The claim lists in use, and the engine's compiled files. In this version: the bundled list, ready-made in the package. */
import { browser } from 'wxt/browser';
import type { ClaimList } from '../data/claim-list.ts';

/** Where the build puts its files (`scripts/compile-lists.ts`). */
export const COMPILED = {
  lexicon: '/compiled/lexicon.bin',
  index: '/compiled/bundled.bin',
  list: '/compiled/bundled.json',
} as const;

async function fetchOwn(path: (typeof COMPILED)[keyof typeof COMPILED]): Promise<Response> {
  const response = await fetch(browser.runtime.getURL(path));
  if (!response.ok)
    throw new Error(`Sidenote’s own file ${path} cannot be read (${response.status}). Install Sidenote again.`);
  return response;
}

/** The compiled lexicon and index, as bytes. */
export async function readCompiled(): Promise<{ lexicon: ArrayBuffer; index: ArrayBuffer }> {
  const [lexicon, index] = await Promise.all([fetchOwn(COMPILED.lexicon), fetchOwn(COMPILED.index)]);
  return { lexicon: await lexicon.arrayBuffer(), index: await index.arrayBuffer() };
}

let lists: Promise<ClaimList[]> | null = null;

/** All lists in use. Validated when the package was built, so not again here. */
export function readLists(): Promise<ClaimList[]> {
  lists ??= fetchOwn(COMPILED.list)
    .then((response) => response.json())
    .then((list: ClaimList) => [list])
    .catch((error: unknown) => {
      // Tried again at the next question.
      lists = null;
      throw error;
    });
  return lists;
}
