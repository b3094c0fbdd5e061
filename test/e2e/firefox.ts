/**
 * Drives Firefox over WebDriver BiDi, and its own window by `privileged.ts`.
 *
 * Permissions: the question of `permissions.request` is a doorhanger outside every document. A preference answers it with
 * yes (`extensions.webextOptionalPermissionPrompts: false`); the click must still be a trusted one, and the request and
 * `permissions.onAdded` are real. Nothing else worked as well: permissions written into the profile are not announced by
 * `onAdded`, and pressing the doorhanger from code skips the same question in a more fragile way.
 *
 * Restart: a temporary add-on is removed, with its storage and its permissions, when Firefox ends. So it is installed for
 * good, which needs a Firefox that takes unsigned add-ons: ESR and Developer Edition do. In others it is temporary, and
 * `restart` says that it cannot.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/root.mjs';
import { axe } from './axe.ts';
import { behind } from './behind.ts';
import { announcementIn, cardIn } from './card.ts';
import { inRootOfFirefox } from './closed-root.ts';
import { saveEvidence } from './evidence.ts';
import { grantedOrigins, scoped, setStored, shortcutOf, wake } from './extension-api.ts';
import { chooseFromMenu } from './firefox-menu.ts';
import { closePopup, openedPopup, openPopup } from './firefox-popup.ts';
import { changeOrigins, forgetPages, openBehind, pressKeys, setAppearance, uninstall } from './firefox-reach.ts';
import { allow, grantSite, withdraw } from './granting.ts';
import { keysOf } from './keys.ts';
import { killed } from './killing.ts';
import { hover } from './mouse.ts';
import { connectionOf, type Privileged, privilegedIn } from './privileged.ts';
import { newProfile, removeProfile } from './profile.ts';
import type { Session, SessionOptions, Tab, View } from './session.ts';
import { ended, paintedTexts, tabOf } from './tab.ts';
import { until } from './waiting.ts';
import { grantEverywhere, installed } from './welcome.ts';
import { zipFolder } from './zip.ts';

/** Firefox would draw the host part of extension addresses by lot; ours is fixed, so that we know them. */
const UUID = '5b0c3d52-7f7e-4b61-9a4c-2d1b8f6e0c37';

/** Starts Firefox with a fresh profile and the extension. Rejects if there is no browser or no build. */
export async function startFirefox(options: SessionOptions): Promise<Session> {
  const { headless = true, pages } = options;
  const extension = options.extension ?? join(ROOT, '.output', 'firefox-mv3');
  const found = findBrowser('firefox');
  if (found.path === null) throw new Error(found.fault);
  const executablePath = found.path;
  const manifest: Manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id = manifest.browser_specific_settings.gecko.id;
  const root = `moz-extension://${UUID}/`;
  // A document of the extension in which nothing runs but what we ask.
  const anyFile = Object.values(manifest.icons ?? {})[0] ?? 'manifest.json';
  const profile = await newProfile();

  const launch = () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless,
      userDataDir: profile,
      defaultViewport: headless ? { width: 1200, height: 900 } : null,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
        'extensions.webextOptionalPermissionPrompts': false,
        // The same address after it was removed and installed again.
        'extensions.webextensions.keepUuidOnUninstall': true,
        'xpinstall.signatures.required': false,
        // Add-ons found in the profile at a start are not switched off.
        'extensions.autoDisableScopes': 0,
        // Else the popup closes whenever the window is not the active one of the desktop. A reader needs it to close.
        'ui.popup.disable_autohide': headless,
        ...throughProxy(options.proxy),
      },
    });

  let browser = await launch();
  let privileged: Privileged = await privilegedIn(browser);
  let popup: [] | [View] = [];
  let asked = 0;
  let forGood = await install(browser, extension, profile);

  const startAgain = async (end: () => Promise<void>) => {
    if (!forGood)
      throw new Error('This Firefox takes unsigned add-ons for one run only: use ESR or Developer Edition.');
    await end();
    popup = [];
    browser = await launch();
    privileged = await privilegedIn(browser);
    await until('extension', () => privileged(isRunning, id));
  };

  const session: Session = {
    browser: 'firefox',
    pages,
    async open(url) {
      const tab = tabOf(await browser.newPage());
      await tab.goto(url);
      return tab;
    },
    async clickToolbar(tab) {
      await tab.page.bringToFront();
      popup = [await openPopup(privileged, id)];
      return popup[0];
    },
    async openedPopup() {
      popup = [await openedPopup(privileged)];
      return popup[0];
    },
    chooseFromMenu: (tab) => chooseFromMenu(privileged, tab, id),
    extensionPage: (path) => session.open(root + path),
    async welcomePage() {
      const { page } = await until('welcome page', async () =>
        (await livePages(browser)).find(({ address }) => address.startsWith(`${root}welcome.html`)),
      );
      const tab = tabOf(page);
      await tab.waitFor(() => document.readyState === 'complete');
      return tab;
    },
    grantEverywhere: () => grantEverywhere(session),
    restart: (meanwhile) =>
      startAgain(async () => {
        await browser.close();
        await meanwhile?.(profile);
      }),
    crash: () => startAgain(() => killed(browser)),
    killBackground: () => privileged(terminateBackground, id),
    backgroundRuns: async () => (await privileged(backgroundState, id)) === 'running',
    paintedTexts: (tab) => paintedTexts(tab.page),
    card: (tab, frame = tab.page.mainFrame()) => cardIn(frame, tab.page, inRootOfFirefox),
    announcement: (tab, frame = tab.page.mainFrame()) => announcementIn(frame, inRootOfFirefox),
    axe,
    async pressShortcut(tab, command) {
      const keys = keysOf(await shortcutOf(session, command));
      await tab.page.bringToFront();
      await privileged(pressKeys, keys);
    },
    hover,
    grantSite: (view, selector, origins) => grantSite(session, view, selector, origins),
    access: () => grantedOrigins(session),
    allow: (origins) => allow(session, origins, () => privileged(changeOrigins, id, 'add', origins)),
    withdraw: (origins) => withdraw(session, origins, () => privileged(changeOrigins, id, 'remove', origins)),
    inExtension: (look, ...args) =>
      besides(browser, privileged, `${root}${anyFile}#${++asked}`, (tab) => tab.evaluate(look, ...args)),
    async inBackground(look, ...args) {
      await wake(session);
      // It stays open: the functions that `look` leaves in the background would die with it.
      const address = `${root}${anyFile}#background`;
      const open = (await livePages(browser)).find((one) => one.address === address);
      if (!open) await privileged(openBehind, address);
      const { page } = await until(address, async () =>
        (await livePages(browser)).find((one) => one.address === address),
      );
      return tabOf(page).evaluate(scoped(look, 'await browser.runtime.getBackgroundPage()'), ...args) as never;
    },
    installBeside: async (folder) => void (await browser.installExtension(folder)),
    another: (more) => startFirefox({ ...options, ...more }),
    setStored: (patch) => setStored(session, patch),
    appear: (appearance) => privileged(setAppearance, appearance),
    // Starting Firefox takes three times as long as putting the add-on into it again.
    async startAfresh() {
      await session.closeTabs();
      await privileged(uninstall, id);
      await privileged(setAppearance, {});
      await privileged(forgetPages);
      forGood = await install(browser, extension, profile);
      await installed(session);
    },
    async closeTabs() {
      await closePopup(privileged);
      popup = [];
      const kept = await browser.newPage();
      for (const { page } of await livePages(browser)) if (page !== kept) await page.close();
    },
    async saveEvidence(folder, name) {
      const tabs = (await livePages(browser)).map(({ page }) => tabOf(page));
      await saveEvidence(popup, tabs, folder, name);
    },
    closed: () => ended(browser),
    async close() {
      await browser.close();
      await removeProfile(profile);
    },
  };
  await installed(session);
  return session;
}

/** Firefox's own rule lets what is on this machine go past a proxy. */
function throughProxy(proxy: string | undefined): Record<string, string | number | boolean> {
  if (proxy === undefined) return {};
  const { hostname, port } = new URL(`http://${proxy}`);
  const [http, ssl] = ['http', 'ssl'].map((kind) => ({
    [`network.proxy.${kind}`]: hostname,
    [`network.proxy.${kind}_port`]: Number(port),
  }));
  return { 'network.proxy.type': 1, 'network.proxy.allow_hijacking_localhost': true, ...http, ...ssl };
}

interface Manifest {
  icons?: Record<string, string>;
  browser_specific_settings: { gecko: { id: string } };
}

/** Installs for good and returns true, or for this run and returns false. */
async function install(browser: Browser, folder: string, profile: string): Promise<boolean> {
  const path = join(profile, 'sidenote.xpi');
  await zipFolder(folder, path);
  try {
    await connectionOf(browser).send('webExtension.install', {
      extensionData: { type: 'archivePath', path },
      'moz:permanent': true,
    });
    return true;
  } catch {
    await browser.installExtension(folder);
    return false;
  } finally {
    await rm(path, { force: true });
  }
}

/**
 * The open tabs and where they are. Puppeteer goes on listing extension pages that were closed, and calls them
 * `about:blank` while they are open: only the page itself tells.
 */
async function livePages(browser: Browser): Promise<{ page: Page; address: string }[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate(() => location.href).catch(() => null)));
  return pages.flatMap((page, index) => {
    const address = addresses[index];
    return typeof address === 'string' ? [{ page, address }] : [];
  });
}

/** A tab that Puppeteer has not heard of by then, it never will (milliseconds). */
const NOT_SEEN = 4_000;

/**
 * Loads an address that is open nowhere else in a tab behind the others (a popup stays open), asks it once, and closes
 * it. Puppeteer's own way to open such a tab takes Firefox a second.
 */
async function besides<R>(
  browser: Browser,
  privileged: Privileged,
  address: string,
  ask: (tab: Tab) => Promise<R>,
): Promise<R> {
  await privileged(openBehind, address);
  const opened = await until(
    address,
    async () => (await livePages(browser)).find((open) => open.address === address),
    NOT_SEEN,
  ).catch(() => null);
  // Once in some hundred times Puppeteer never hears of the tab.
  if (!opened) return behind(browser, address, ask);
  const { page } = opened;
  try {
    return await ask(tabOf(page));
  } finally {
    await page.close();
  }
}

// These run in Firefox's window.

declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      backgroundState: string;
      terminateBackground(options: {
        ignoreDevToolsAttached: boolean;
        disableResetIdleForTest: boolean;
      }): Promise<void>;
      once(event: string, listener: () => void): void;
      off(event: string, listener: () => void): void;
    };
  } | null;
};

function isRunning(id: string): boolean {
  return WebExtensionPolicy.getByID(id) !== null;
}

function backgroundState(id: string): string | null {
  return WebExtensionPolicy.getByID(id)?.extension.backgroundState ?? null;
}

/** Returns when the background that runs is gone, also where its successor already runs; whatever it is busy with. */
async function terminateBackground(id: string): Promise<void> {
  const extension = WebExtensionPolicy.getByID(id)?.extension;
  if (!extension) return;
  let isGone = false;
  const ended = () => {
    isGone = true;
  };
  extension.once('shutdown-background-script', ended);
  // Again and again: an event that comes while it is being suspended makes it stay.
  for (let times = 0; times < 100 && !isGone && extension.backgroundState !== 'stopped'; times++) {
    await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  extension.off('shutdown-background-script', ended);
  if (!isGone && extension.backgroundState !== 'stopped') throw new Error('the background does not end');
}
