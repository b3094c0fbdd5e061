/** The page as it is printed. */
import { privilegedIn } from './privileged.ts';
import type { Session, Tab } from './session.ts';

declare const gBrowser: { selectedBrowser: { browsingContext: { mediumOverride: string } } };

/** Has the tab in front drawn as on paper, or on the screen again. Both browsers' developer tools do it this way. */
export async function setMedium(session: Session, tab: Tab, medium: 'print' | 'screen'): Promise<void> {
  await tab.page.bringToFront();
  if (session.browser === 'chromium') await tab.page.emulateMediaType(medium);
  else {
    const privileged = await privilegedIn(tab.page.browser());
    await privileged((wanted) => {
      gBrowser.selectedBrowser.browsingContext.mediumOverride = wanted === 'print' ? wanted : '';
    }, medium);
  }
  await tab.waitFor((wanted) => matchMedia(wanted).matches, medium);
}
