/** Waits for pages to be what they should be: read and painted, or left. What they never become is a fault. */
import { pause } from '../e2e/waiting.ts';
import type { ExtensionSide, Told } from './extension-side.ts';
import type { Look } from './in-page/witness.ts';
import { faultsOfPaint, isAmong, mayBeEmptied, sameTexts } from './judge.ts';
import { attempt, tellOf, type Visit } from './visit.ts';

/** Until a page is settled, in milliseconds, and how long we wait between two looks. */
const PATIENCE = 60_000;
const BETWEEN = 200;
/** Waits until what is painted is what the extension says it has found; what is not so in the end is a fault. */
export async function settle(visits: readonly Visit[], stage: string, extension: ExtensionSide): Promise<void> {
  const end = Date.now() + PATIENCE;
  let left = visits.filter(({ isLost }) => !isLost);
  for (;;) {
    const isLast = Date.now() > end;
    const told = await tellOf(left, extension);
    const unsettled: Visit[] = [];
    await Promise.all(
      left.map((visit, at) =>
        attempt(visit, stage, async () => {
          const said = told[at];
          if (said?.kind != null && said.kind !== 'reading' && said.kind !== 'off') {
            const look = await visit.tab.look();
            visit.result.faults.push(...look.faults.map((fault) => `${stage}: ${fault}`));
            if (isSettled(visit, look, said) || isLast) return note(visit, look, said, stage);
          } else if (isLast) visit.result.faults.push(`${stage}: the content script says ${said?.kind ?? 'nothing'}`);
          unsettled.push(visit);
        }),
      ),
    );
    left = unsettled;
    if (left.length === 0 || isLast) return;
    await pause(BETWEEN);
  }
}

function isSettled({ page }: Visit, look: Look, said: Told): boolean {
  if (said.kind !== 'read' && look.painted.length > 0) return false;
  const painted = look.painted.map(({ text }) => text);
  return mayBeEmptied(page) ? painted.every((text) => isAmong(text, said.found)) : sameTexts(painted, said.found);
}

function note(visit: Visit, look: Look, said: Told, stage: string): void {
  const { page, result, named } = visit;
  for (const text of said.found) named.add(text);
  if (said.kind === 'failed') result.faults.push(`${stage}: the content script failed: ${said.reason}`);
  result.faults.push(...faultsOfPaint(page, look, said).map((fault) => `${stage}: ${fault}`));
}

/** Highlights are off: nothing of ours may be left. */
export async function leave(visits: readonly Visit[], extension: ExtensionSide): Promise<void> {
  const end = Date.now() + PATIENCE;
  let left = visits.filter(({ isLost }) => !isLost);
  while (left.length > 0) {
    const isLast = Date.now() > end;
    const told = await tellOf(left, extension);
    const unsettled: Visit[] = [];
    await Promise.all(
      left.map((visit, at) =>
        attempt(visit, 'leave', async () => {
          const look = await visit.tab.look();
          const { painted, hosts, sheets } = look;
          const kind = told[at]?.kind ?? 'nothing';
          visit.result.faults.push(...look.faults.map((fault) => `leave: ${fault}`));
          if (kind === 'off' && painted.length + hosts + sheets === 0) return;
          if (!isLast) unsettled.push(visit);
          else {
            const rest = `${painted.length} painted, ${hosts} elements, ${sheets} sheets`;
            visit.result.faults.push(`leave: the content script says ${kind}; ${rest}`);
          }
        }),
      ),
    );
    left = unsettled;
    if (left.length > 0) await pause(BETWEEN);
  }
}
