/** A generated page in a tab, and what is wrong with it. */
import type { ExtensionSide, Told } from './extension-side.ts';
import type { FuzzTab } from './fuzz-tab.ts';
import type { FuzzPage } from './page.ts';

export interface PageResult {
  page: FuzzPage;
  /** What should not be, each with the stage at which it was seen. */
  faults: string[];
  /** Sentences painted before the page changed, and after. */
  painted: number;
  paintedAfter: number;
}

export interface Visit {
  tab: FuzzTab;
  page: FuzzPage;
  result: PageResult;
  /** Every sentence that the extension has ever named here. */
  named: Set<string>;
  /** Did not load or does not answer any more. */
  isLost: boolean;
}

/** What goes wrong while we look is a fault of the page's visit; the others go on. */
export async function attempt(visit: Visit, stage: string, work: () => Promise<void>): Promise<void> {
  if (visit.isLost) return;
  try {
    await work();
  } catch (error) {
    visit.isLost = true;
    visit.result.faults.push(`${stage}: ${error instanceof Error ? error.message : error}`);
  }
  for (const error of visit.tab.errors()) visit.result.faults.push(`${stage}: thrown by us: ${error}`);
}

/** What the extension says of each. */
export function tellOf(visits: readonly Visit[], extension: ExtensionSide): Promise<Told[]> {
  return extension.tell(visits.map(({ tab, page }) => ({ id: tab.id, hasFrames: page.hasFrames })));
}
