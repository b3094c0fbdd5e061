/** What of ours a page of Chromium's gets to load. */
import type { Session } from '../../test/e2e/session.ts';
import { pause } from '../../test/e2e/waiting.ts';

const OURS = 'chrome-extension://';
/** In which everything that comes has come. */
const WAIT_MS = 3000;

export interface Loaded {
  /** File names of scripts. */
  scripts: string[];
  /** Style sheets that did not come from the page. */
  styles: number;
}

/** Opens the address anew and looks. */
export async function loadedOn(session: Session, address: string): Promise<Loaded> {
  const tab = await session.open(session.pages.html('<p>'));
  const cdp = await tab.page.createCDPSession();
  const scripts = new Set<string>();
  const styles = new Set<string>();
  cdp.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith(OURS)) scripts.add(url.split('/').slice(3).join('/'));
  });
  cdp.on('CSS.styleSheetAdded', ({ header }) => {
    if (header.origin === 'injected') styles.add(header.styleSheetId);
  });
  await cdp.send('Debugger.enable');
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  await tab.goto(address);
  await pause(WAIT_MS);
  await cdp.detach();
  await tab.close();
  return { scripts: [...scripts], styles: styles.size };
}
