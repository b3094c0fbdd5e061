/** The sizes part of `npm run bench`: every shipped file, and the budgets that `npm test` holds us to. */
import { againstBudgets, type BudgetResult } from '../scripts/sizes/budgets.ts';
import { type Shipped, shippedIn } from '../scripts/sizes/shipped.ts';
import type { BrowserName } from '../test/e2e/session.ts';
import type { Builds } from './builds.ts';
import type { Part } from './part.ts';
import type { Row, Section } from './table.ts';
import { kilobytes } from './written.ts';

export interface SizeFigures extends Shipped {
  browser: BrowserName;
  budgets: BudgetResult[];
}

/** Throws where there is no build. */
export function benchSizes(builds: Builds): Part<SizeFigures[]> {
  const figures = [...builds].map(([browser, folder]) => {
    const shipped = shippedIn(folder);
    return { browser, ...shipped, budgets: againstBudgets(shipped) };
  });
  const fails = figures.some(({ budgets }) => budgets.some(({ held }) => !held));
  return { figures, sections: figures.map(sizesSection), fails };
}

function sizesSection({ browser, files, packageBytes, budgets }: SizeFigures): Section {
  const budgetRows = budgets.map(({ what, bytes, budget, held }): Row => {
    return { what, cells: ['', kilobytes(bytes)], wanted: `≤ ${kilobytes(budget)}`, held };
  });
  const fileRows = files.map(({ path, bytes, gzipBytes }): Row => {
    return { what: path, cells: [kilobytes(bytes), kilobytes(gzipBytes)] };
  });
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const total: Row = {
    what: `all ${files.length} files; the package`,
    cells: [kilobytes(all), kilobytes(packageBytes)],
  };
  return { title: `sizes, ${browser}`, heads: ['raw', 'gzip'], rows: [...budgetRows, ...fileRows, total] };
}
