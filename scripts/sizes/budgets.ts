/** How large what we ship may be. */
import type { Shipped } from './shipped.ts';

export interface BudgetResult {
  what: string;
  /** `null`: the file that the budget is for is not there. */
  bytes: number | null;
  budget: number;
  held: boolean;
}

interface Budget {
  what: string;
  /** At most, in gzip; the package as it is. */
  bytes: number;
  /** The one file that it is for, by its path in the package; not given: the package. */
  path?: string;
}

const KB = 1000;
const MB = 1_000_000;

const BUDGETS: readonly Budget[] = [
  // Every page we read pays for it.
  { what: 'content script', bytes: 15 * KB, path: 'content-script.js' },
  // It starts anew after each half minute of rest, and a reader waits for it.
  { what: 'background code', bytes: 60 * KB, path: 'background.js' },
  // Read by the background at every start, and most of the package.
  { what: 'language data', bytes: MB, path: 'compiled/lexicon.bin' },
  { what: 'package', bytes: 2 * MB },
];

/** Each budget beside what is shipped. A budget whose file is not there is not held: it may only have moved. */
export function againstBudgets({ files, packageBytes }: Shipped): BudgetResult[] {
  return BUDGETS.map(({ what, bytes: budget, path }) => {
    const bytes = path === undefined ? packageBytes : (files.find((file) => file.path === path)?.gzipBytes ?? null);
    return { what, bytes, budget, held: bytes !== null && bytes <= budget };
  });
}
