/** Which pages the reader lets us look at: none by itself, sites by name, or every page. The browser keeps it, not we. */
import { browser } from 'wxt/browser';
import { dropConsent, readAddressPatterns } from './address-access.ts';
import { inTurn } from './in-turn.ts';
import { isCovered, patternFor, patternOf, serverPattern, siteIn } from './match-pattern.ts';

/** Declared as optional in the manifest, so that a fresh install has access to nothing. */
export const EVERYWHERE = { origins: ['*://*/*'] };
const SCRIPT_ID = 'sidenote-page';
export const CONTENT_SCRIPT = '/content-script.js';

export type Access =
  /** Only the page at hand, when the reader presses the toolbar button. */
  | { kind: 'click' }
  /** Host names; `*.` before one: with everything below it. */
  | { kind: 'sites'; sites: string[] }
  | { kind: 'everywhere' };

/** What the reader has granted. */
export async function readAccess(): Promise<Access> {
  if (await hasEverywhere()) return { kind: 'everywhere' };
  const sites = await grantedSites();
  return sites.length > 0 ? { kind: 'sites', sites } : { kind: 'click' };
}

/** Calls back when access was given or taken, by us or by the browser's own menu. Returns the undo. */
export function watchAccess(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  const listen = () => onChange();
  onAdded.addListener(listen);
  onRemoved.addListener(listen);
  return () => {
    onAdded.removeListener(listen);
    onRemoved.removeListener(listen);
  };
}

/** May we look at this address without being asked again? */
export async function hasAccess(address: string): Promise<boolean> {
  const pattern = serverPattern(address);
  if (pattern === null) return false;
  if (!(await browser.permissions.contains({ origins: [pattern] }).catch(() => false))) return false;
  // It may be allowed for something else only.
  if (!(await readAddressPatterns()).includes(pattern)) return true;
  return (await grantedPatterns()).some((reading) => isCovered(address, reading));
}

export function hasEverywhere(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE);
}

/** Asks the reader; must be called in the click itself. False if it was refused. */
export function requestEverywhere(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE);
}

/** Gives the access to every page back; sites that were granted by name stay. Must be called in the click itself. */
export async function dropEverywhere(): Promise<void> {
  const before = await grantedAddresses();
  await browser.permissions.remove(EVERYWHERE);
  const after = await grantedAddresses();
  const lost = before.filter((pattern) => !after.includes(pattern));
  // Chromium takes with every page the single ones too, and gives them again without a question.
  if (lost.length > 0) await browser.permissions.request({ origins: lost });
}

/**
 * Asks for one site; must be called in the click itself. False if it was refused, or the text names no host.
 * @param site a host name, or an address of it
 */
export async function requestSite(site: string): Promise<boolean> {
  const pattern = patternOf(site);
  return pattern !== null && (await browser.permissions.request({ origins: [pattern] }));
}

/** Gives the access to one site back, as `readAccess` names it. */
export async function dropSite(site: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternFor(site)] });
}

/** Gives everything back. */
export async function dropAll(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins });
  await dropConsent();
}

/** Reads one tab's page now, by the access that the reader's click on the toolbar gives (activeTab). */
export async function checkOnce(tab: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [CONTENT_SCRIPT] });
}

// The browser may start us for several reasons at once; two that register together would fail.
const registering = inTurn();

/**
 * Makes the registered content script what the granted access says: there with it (and at work in the tabs that are
 * open already), gone without it. Safe to call at any time, any number of times.
 */
export function registerPageScript(): Promise<void> {
  return registering(register);
}

async function register(): Promise<void> {
  const [wanted, [present]] = await Promise.all([
    grantedPatterns(),
    browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] }),
  ]);
  const known = present?.matches ?? [];
  if (wanted.length === 0) {
    if (present) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const added = wanted.filter((pattern) => !known.includes(pattern));
  // Another version of us may have had it elsewhere.
  const isOurs = present?.js?.includes(CONTENT_SCRIPT) === true;
  if (isOurs && added.length === 0 && known.length === wanted.length) return;
  const script = {
    id: SCRIPT_ID,
    matches: wanted,
    js: [CONTENT_SCRIPT],
    allFrames: true,
    // Frames whose text stands in the page itself (`srcdoc`).
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (present) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  if (added.length > 0) await injectIntoOpenTabs(added);
}

/** Puts the content script into the tabs that were open before access was given. One that is there already gives way. */
async function injectIntoOpenTabs(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(tabs.map((tab) => (tab.id === undefined ? null : checkOnce(tab.id))));
}

/** The patterns of single sites and addresses, whatever they were granted for. */
async function grantedAddresses(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((pattern) => siteIn(pattern) !== '*');
}

async function grantedPatterns(): Promise<string[]> {
  if (await hasEverywhere()) return EVERYWHERE.origins;
  return (await grantedSites()).map(patternFor);
}

async function grantedSites(): Promise<string[]> {
  const [{ origins = [] }, others] = await Promise.all([browser.permissions.getAll(), readAddressPatterns()]);
  const reading = origins.filter((pattern) => !others.includes(pattern));
  const sites = reading.flatMap((pattern) => siteIn(pattern) ?? []);
  return [...new Set(sites)].filter((site) => site !== '*').toSorted();
}
