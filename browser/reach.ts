/** The choice of when Sidenote may look at pages, as a page of ours shows and changes it. */
import {
  type Access,
  dropAll,
  dropEverywhere,
  dropSite,
  readAccess,
  requestEverywhere,
  requestSite,
  watchAccess,
} from './access.ts';
import { hostOf } from './match-pattern.ts';

export interface ReachView {
  state:
    | { kind: 'opening' }
    | { kind: 'chosen'; reach: Access['kind']; sites: readonly string[] }
    | { kind: 'failed'; reason: string };
  /** The browser was asked and did not give it. */
  refused: boolean;
}

export interface ReachActions {
  /** This and `onAllowSite` must be called within the click: the browser gives permissions to nobody else. */
  onEverywhere(): void;
  /** `site`: as the reader typed it. False if that names no site. */
  onAllowSite(site: string): boolean;
  onClickOnly(): void;
  /** Gives back the access to every page, not that to single sites. */
  onSitesOnly(): void;
  onDropSite(site: string): void;
}

/** Calls back with what is chosen, now and at every change, until the signal's abort. */
export function followReach(tell: (view: ReachView) => void, signal: AbortSignal): ReachActions {
  const fail = (error: unknown) =>
    tell({ state: { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }, refused: false });
  const look = async (refused = false) => {
    const access = await readAccess();
    const sites = access.kind === 'sites' ? access.sites : [];
    if (!signal.aborted) tell({ state: { kind: 'chosen', reach: access.kind, sites }, refused });
  };
  const ask = (answer: Promise<boolean>) => void answer.then((given) => look(!given)).catch(fail);
  const drop = (dropped: Promise<void>) => void dropped.then(() => look()).catch(fail);
  look().catch(fail);
  signal.addEventListener(
    'abort',
    watchAccess(() => void look().catch(fail)),
    { once: true },
  );
  return {
    onEverywhere: () => ask(requestEverywhere()),
    onAllowSite(site) {
      const host = hostOf(site);
      if (host !== null) ask(requestSite(host));
      return host !== null;
    },
    onClickOnly: () => drop(dropAll()),
    onSitesOnly: () => drop(dropEverywhere()),
    onDropSite: (site) => drop(dropSite(site)),
  };
}
