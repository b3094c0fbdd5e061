/** The page the library was opened from, asked anew each time. */
import { browser } from 'wxt/browser';
import { foundClaims } from '../../browser/found-claims.ts';
import { showInTab, tabState } from '../../browser/frames.ts';
import type { Settings } from '../../browser/settings.ts';
import type { PageName, ThisPageState } from '../../components/library/library-state.ts';

/** The tab that an address's query names; `null` where it names none. */
export function tabIn(query: string): number | null {
  const tab = new URLSearchParams(query).get('tab') ?? '';
  return /^\d+$/.test(tab) ? Number(tab) : null;
}

/** What there is to say of the tab. What cannot be asked is a state of its own; rejects only where the background does not answer. */
export async function lookAt(tab: number | null, settings: Settings): Promise<ThisPageState> {
  const page = tab === null ? null : await pageIn(tab);
  if (tab === null || page === null) return { kind: 'noPage' };
  if (!settings.on) return { kind: 'off', page, where: 'everywhere' };
  if (settings.offSites.includes(hostIn(page))) return { kind: 'off', page, where: 'here' };
  const said = await tabState(tab);
  if (!said) return { kind: 'notRead', page };
  switch (said.kind) {
    case 'off':
      return { kind: 'off', page, where: 'here' };
    case 'read':
      return {
        kind: 'read',
        page,
        checked: said.checked,
        framesUnread: said.closedFrames > 0,
        sentences: said.found,
        claims: await foundClaims(said.found),
      };
    case 'failed':
      return { kind: 'failed', reason: said.reason };
    default:
      return { kind: said.kind, page };
  }
}

/** Brings the tab to the front and shows a sentence there. False if the tab or the sentence is gone. */
export async function showThere(tab: number, key: string): Promise<boolean> {
  try {
    const shown = await browser.tabs.update(tab, { active: true });
    // It may have been dragged into another window meanwhile.
    if (shown?.windowId !== undefined) await browser.windows.update(shown.windowId, { focused: true });
    return await showInTab(tab, key);
  } catch {
    return false;
  }
}

/** The host to switch on again; the empty string where the browser does not tell. */
export function hostIn({ address }: PageName): string {
  return URL.parse(address)?.hostname ?? '';
}

async function pageIn(tab: number): Promise<PageName | null> {
  try {
    const { title, url } = await browser.tabs.get(tab);
    return { title: title ?? '', address: url ?? '' };
  } catch {
    return null;
  }
}
