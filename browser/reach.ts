/** The choice of when Sidenote may look at pages, as a page of ours shows and changes it. */

import type { Reason } from '../data/told-fault.ts';
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
import { reasonOf } from './reason.ts';

export interface ReachView {
  state:
    | { kind: 'opening' }
    | { kind: 'chosen'; reach: Access['kind']; sites: readonly string[] }
    | { kind: 'failed'; reason: Reason };
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

/** Until the browser has told. */
export const REACH_AT_FIRST: ReachView = { state: { kind: 'opening' }, refused: false };

type Tell = (view: ReachView) => void;

/** Calls back with what is chosen, now and at every change, until the signal's abort. */
export function followReach(tell: Tell, signal: AbortSignal): void {
  const tellHere: Tell = (view) => {
    if (!signal.aborted) tell(view);
  };
  const stop = watchAccess(() => void look(tellHere));
  signal.addEventListener('abort', stop, { once: true });
  void look(tellHere);
}

/** What the reader can do about it; `tell` gets what came of it. */
export function reachActions(tell: Tell): ReachActions {
  const ask = (answer: Promise<boolean>) => void answer.then((given) => look(tell, !given), fail(tell));
  const drop = (dropped: Promise<void>) => void dropped.then(() => look(tell), fail(tell));
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

/** Never rejects: what cannot be asked is a state of its own. */
async function look(tell: Tell, refused = false): Promise<void> {
  try {
    const access = await readAccess();
    const sites = access.kind === 'sites' ? access.sites : [];
    tell({ state: { kind: 'chosen', reach: access.kind, sites }, refused });
  } catch (error) {
    fail(tell)(error);
  }
}

function fail(tell: Tell): (error: unknown) => void {
  return (error) => tell({ state: { kind: 'failed', reason: reasonOf(error) }, refused: false });
}
