/** The number on the toolbar button. */
import { browser } from 'wxt/browser';
import { claimsMadeIn } from '../../browser/claim-key.ts';
import { frameStates } from '../../browser/frames.ts';
import { readClaimRecords } from '../../browser/lists/records.ts';
import type { Sender } from '../../browser/messaging.ts';
import { sameClaims } from '../../components/same-claim.ts';

const COLOUR = '#8a4b00';
const TEXT_COLOUR = '#ffffff';

/** The number of claims in all frames of the sender's tab, on its toolbar button; nothing for 0. Returns it. */
export async function showBadge({ tab }: Sender): Promise<number> {
  if (!tab) return 0;
  const tabId = tab.id;
  const claims = await countClaims(tabId);
  await browser.action.setBadgeText({ tabId, text: claims > 0 ? String(claims) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
  await browser.action.setBadgeTextColor({ tabId, color: TEXT_COLOUR });
  return claims;
}

/** A claim that several lists have is one. */
async function countClaims(tab: number): Promise<number> {
  const states = await frameStates(tab);
  const claims = claimsMadeIn(states.flatMap(({ state }) => (state.kind === 'read' ? state.found : [])));
  const lists = new Set(Array.from(claims.values(), ({ list }) => list));
  return lists.size > 1 ? sameClaims(await readClaimRecords([...claims.values()])).length : claims.size;
}
