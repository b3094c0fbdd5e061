/** What our own contexts ask for, as the browser itself sees it from inside. */
import type { Browser, CDPSession, Target } from 'puppeteer-core';
import { privilegedIn } from './privileged.ts';
import type { Session, Tab } from './session.ts';

export interface OwnRequests {
  /** Addresses that our background and our pages have asked for, but for files of the package. */
  asked(): Promise<string[]>;
  stop(): Promise<void>;
}

const OWN = /^(?:chrome|moz)-extension:/;

/** @param tab any one */
export function watchOwnRequests(session: Session, tab: Tab): Promise<OwnRequests> {
  const browser = tab.page.browser();
  return session.browser === 'chromium' ? watchTargets(browser) : watchChannels(browser);
}

/** Chromium: every worker and page of ours has its network told, also those that come later. */
async function watchTargets(browser: Browser): Promise<OwnRequests> {
  const asked: string[] = [];
  const sessions: CDPSession[] = [];
  const watch = async (target: Target) => {
    if (!OWN.test(target.url())) return;
    const cdp = await target.createCDPSession();
    sessions.push(cdp);
    cdp.on('Network.requestWillBeSent', ({ request: { url } }) => {
      if (!OWN.test(url) && !url.startsWith('data:')) asked.push(url);
    });
    await cdp.send('Network.enable');
  };
  // A page is told of before it has an address.
  const listen = (target: Target) => void watch(target).catch(() => undefined);
  browser.on('targetcreated', listen);
  browser.on('targetchanged', listen);
  await Promise.all(browser.targets().map(watch));
  return {
    asked: async () => [...asked],
    async stop() {
      browser.off('targetcreated', listen);
      browser.off('targetchanged', listen);
      for (const cdp of sessions) await cdp.detach().catch(() => undefined);
    },
  };
}

// What follows runs in Firefox's window, and is written against its own interfaces.

interface Channel {
  QueryInterface(of: unknown): Channel;
  URI: { spec: string };
  loadInfo: { triggeringPrincipal: { origin: string }; loadingPrincipal: { origin: string } | null };
}
interface Watching {
  sidenoteAsked?: string[];
  sidenoteObserver?: { observe(subject: Channel): void };
}
declare const Ci: Record<string, unknown>;
declare const Services: {
  obs: { addObserver(observer: object, topic: string): void; removeObserver(observer: object, topic: string): void };
};

/** Firefox: every HTTP request there is says who asked for it. */
async function watchChannels(browser: Browser): Promise<OwnRequests> {
  const privileged = await privilegedIn(browser);
  await privileged(() => {
    const here = globalThis as Watching;
    const asked: string[] = [];
    here.sidenoteAsked = asked;
    here.sidenoteObserver = {
      observe(subject) {
        const { URI, loadInfo } = subject.QueryInterface(Ci.nsIHttpChannel);
        const askers = [loadInfo.triggeringPrincipal.origin, loadInfo.loadingPrincipal?.origin ?? ''];
        if (askers.some((origin) => origin.startsWith('moz-extension:'))) asked.push(URI.spec);
      },
    };
    Services.obs.addObserver(here.sidenoteObserver, 'http-on-modify-request');
  });
  return {
    asked: () => privileged(() => (globalThis as Watching).sidenoteAsked ?? []),
    stop: () =>
      privileged(() => {
        const { sidenoteObserver } = globalThis as Watching;
        if (sidenoteObserver) Services.obs.removeObserver(sidenoteObserver, 'http-on-modify-request');
      }),
  };
}
