/** What there is to say of the page: asks the browser, the settings and our content script on the page, in this order. */
import { checkOnce, hasAccess } from '../../browser/access.ts';
import { foundClaims } from '../../browser/found-claims.ts';
import { tabState } from '../../browser/frames.ts';
import type { PageState } from '../../browser/messages.ts';
import type { Settings } from '../../browser/settings.ts';
import type { PopupState } from '../../components/popup-state.ts';
import type { StoryRecord } from '../../data/record.ts';
import { canBeRead, type OpenPage, siteOf, siteToAllow } from './open-page.ts';

/** Never rejects: what cannot be asked is a state of its own. */
export async function look(
  page: OpenPage | null,
  settings: Settings,
  stories: readonly StoryRecord[],
): Promise<PopupState> {
  if (!page || !canBeRead(page)) return { kind: 'notWebPage' };
  if (!settings.on) return { kind: 'off', where: 'everywhere' };
  const site = siteOf(page);
  if (site !== null && settings.offSites.includes(site)) return { kind: 'off', where: 'here' };
  const said = await tabState(page.tab);
  if (said) return stateFrom(said, stories);
  // Nobody of ours is there. With access we should be: the page was open before the access was given.
  return (await hasAccess(page.address)) ? readNow(page, stories) : { kind: 'noAccess', host: siteToAllow(page) };
}

/** Puts our content script on the page, once. Pages that are closed to every extension end as `notWebPage`. */
export async function readNow(page: OpenPage, stories: readonly StoryRecord[]): Promise<PopupState> {
  try {
    await checkOnce(page.tab);
  } catch {
    return { kind: 'notWebPage' };
  }
  const said = await tabState(page.tab);
  return said ? stateFrom(said, stories) : { kind: 'reading' };
}

async function stateFrom(said: PageState, stories: readonly StoryRecord[]): Promise<PopupState> {
  switch (said.kind) {
    case 'off':
      return { kind: 'off', where: 'here' };
    case 'read': {
      const { found: sentences, checked } = said;
      const framesUnread = said.closedFrames > 0;
      if (sentences.length === 0) return { kind: 'nothingFound', checked, framesUnread, stories };
      const claims = await foundClaims(sentences);
      const told = new Set(claims.map(({ list, story }) => `${list}/${story}`));
      const concerned = stories.filter(({ list, id }) => told.has(`${list}/${id}`));
      return { kind: 'found', checked, framesUnread, sentences, claims, stories: concerned };
    }
    default:
      return said;
  }
}
