/** The table of `store/permissions.md`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Store } from '../../scripts/release/packages.ts';

/** As the table calls them. */
const BROWSERS: Record<Store, string> = { chrome: 'Chrome', firefox: 'Firefox' };

/** The permissions which it has for this store's package. A row without its reason is none. */
export function permissionsIn(root: string, store: Store): string[] {
  const text = readFileSync(join(root, 'store', 'permissions.md'), 'utf8');
  return [...text.matchAll(/^\| `(.+?)` \| (\w+) \| (.+?) \| (.+?) \| /gm)].flatMap(([, name = '', browser = '']) =>
    browser === 'both' || browser === BROWSERS[store] ? [name] : [],
  );
}
