/** The claim list that comes with Sidenote. */
import type { ClaimList } from '../../data/claim-list.ts';
import { readOwnFile } from './own-file.ts';
import { COMPILED } from './package-paths.ts';

let bundled: Promise<ClaimList> | null = null;

/** Validated when the package was built, so not again here. Rejects with `ownFile`. */
export function readBundled(): Promise<ClaimList> {
  bundled ??= readOwnFile(COMPILED.list, (response) => response.json());
  bundled.catch(() => {
    // Tried again at the next question.
    bundled = null;
  });
  return bundled;
}
