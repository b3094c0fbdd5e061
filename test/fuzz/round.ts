/** One round: as many pages as there are tabs, each opened, read, changed, read again and left. */
import { pause } from '../e2e/waiting.ts';
import type { ExtensionSide } from './extension-side.ts';
import type { FuzzTab } from './fuzz-tab.ts';
import { isAmong } from './judge.ts';
import type { FuzzPage } from './page.ts';
import { leave, settle } from './settle.ts';
import { attempt, type PageResult, tellOf, type Visit } from './visit.ts';

/** A change is read again after this time at the earliest; see `page/changes.ts`. A lasting one takes longer. */
const AFTER_CHANGE = 450;
const AFTER_LONG_CHANGE = 1_600;

export async function runRound(
  tabs: readonly FuzzTab[],
  pages: readonly FuzzPage[],
  addressOf: (page: FuzzPage) => string,
  extension: ExtensionSide,
): Promise<PageResult[]> {
  const visits = pages.flatMap((page, at): Visit[] => {
    const tab = tabs[at];
    const result = { page, faults: [], painted: 0, paintedAfter: 0 };
    return tab ? [{ tab, page, result, named: new Set(), isLost: false }] : [];
  });
  const opened = visits.map((visit) => attempt(visit, 'open', () => visit.tab.goto(addressOf(visit.page))));
  // Some pages find us on when they come, some are told so after they have come: both happens to readers.
  await extension.switchOn(true);
  await Promise.all(opened);

  const long = visits.some(({ page }) => page.hostilities.some((name) => /while|all the time/.test(name)));
  if (long) await pause(AFTER_LONG_CHANGE);
  await settle(visits, 'read', extension);
  for (const visit of visits) visit.result.painted = visit.named.size;

  await Promise.all(visits.map((visit) => attempt(visit, 'change', () => change(visit, extension))));
  const goesOn = visits.some(({ page }) => page.mutation === 'all at once, for a while');
  await pause(goesOn ? AFTER_LONG_CHANGE : AFTER_CHANGE);
  for (const visit of visits) visit.named.clear();
  await settle(visits, 'read again', extension);
  for (const visit of visits) visit.result.paintedAfter = visit.named.size;

  await extension.switchOn(false);
  await leave(visits, extension);
  return visits.map(({ result }) => result);
}

async function change(visit: Visit, extension: ExtensionSide): Promise<void> {
  const { tab, page, result, named } = visit;
  await tab.mutate(page.mutation, page.choice);
  // At once: what stands over other text now must be gone before anybody sees it.
  const look = await tab.look();
  result.faults.push(...look.faults.map((fault) => `change: ${fault}`));
  const strange = look.painted.filter(({ text }) => text !== '' && !isAmong(text, [...named]));
  if (strange.length === 0) return;
  // It may have read and found anew by now.
  const [said] = await tellOf([visit], extension);
  for (const { text } of strange) {
    if (!isAmong(text, said?.found ?? [])) result.faults.push(`change: painted over “${text}” right after it`);
  }
}
