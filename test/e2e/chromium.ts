/**
 * Drives Chromium over CDP.
 *
 * Permissions: the question of `permissions.request` is a window of the browser that nothing can press in a headless run
 * (the request then hangs). So the answer is given beforehand, in the profile: an extension which was once granted an
 * optional permission at run time gets it again without being asked. The click, the request and `permissions.onAdded`
 * are real; only the question is not shown. The note must stand in `runtime_granted_permissions`: one in
 * `granted_permissions` is overwritten when the extension is installed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/browsers.mjs';
import { ROOT } from '../../scripts/root.mjs';
import { axe } from './axe.ts';
import { behind } from './behind.ts';
import { announcementIn, cardIn } from './card.ts';
import { changeHosts, pressKeys, setAppearance } from './chromium-reach.ts';
import { inRootOfChromium } from './closed-root.ts';
import { saveEvidence } from './evidence.ts';
import { grantedOrigins, scoped, setStored, shortcutOf, wake } from './extension-api.ts';
import { allow, grantSite, withdraw } from './granting.ts';
import { keysOf } from './keys.ts';
import { killed } from './killing.ts';
import { hover } from './mouse.ts';
import { newProfile, removeProfile } from './profile.ts';
import type { Appearance, Session, SessionOptions } from './session.ts';
import { ended, paintedTexts, tabOf } from './tab.ts';
import { until } from './waiting.ts';
import { grantEverywhere, installed } from './welcome.ts';

/** Quiet, offline, and the same on every machine. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-default-apps',
  '--no-default-browser-check',
  // As root, say in a container, the sandbox does not start.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** How long the extension of the command line may take to appear before we install it ourselves, in milliseconds. */
const LOADING = 5_000;
/** A press on the toolbar that has opened nothing by now is made again (milliseconds). */
const UNHEARD = 3_000;

/** Starts Chromium with a fresh profile and the extension. Rejects if there is no browser or no build. */
export async function startChromium(options: SessionOptions): Promise<Session> {
  const { headless = true, pages } = options;
  // Without links, as Chromium takes it: the extension's id is made of it.
  const extension = await realpath(options.extension ?? join(ROOT, '.output', 'chrome-mv3'));
  const found = findBrowser('chromium');
  if (found.path === null) throw new Error(found.fault);
  const executablePath = found.path;
  const manifest: Manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const id = extensionId(manifest, extension);
  const root = `chrome-extension://${id}/`;
  // A document of the extension in which nothing runs but what we ask.
  const anyFile = Object.values(manifest.icons ?? {})[0] ?? 'manifest.json';
  const freshProfile = async () => {
    const folder = await newProfile();
    await grantBeforehand(folder, id, manifest.optional_host_permissions ?? []);
    return folder;
  };
  let profile = await freshProfile();
  let appearance: Appearance = {};

  const launch = async (): Promise<Browser> => {
    const started = await puppeteer.launch({
      executablePath,
      headless,
      enableExtensions: true,
      pipe: true,
      userDataDir: profile,
      defaultViewport: headless ? { width: 1200, height: 900 } : null,
      // On the command line, because what is installed over CDP is gone with its permissions after a restart. Each start
      // counts as an installation there, with a welcome page.
      args: [
        ...FLAGS,
        ...throughProxy(options.proxy),
        `--load-extension=${extension}`,
        '--disable-features=DisableLoadExtensionCommandLineSwitch',
      ],
    });
    try {
      await until('extension', async () => (await started.extensions()).has(id), LOADING);
    } catch {
      // Chrome, as opposed to Chromium, has dropped the switch. There a restart forgets the extension's permissions.
      await started.installExtension(extension);
    }
    return started;
  };

  let browser = await launch();
  const worker = () =>
    browser.targets().find((target) => target.type() === 'service_worker' && target.url().startsWith(root));
  const popupAddress = `${root}${manifest.action?.default_popup ?? ''}`;
  const popups = () => browser.targets().filter((target) => target.url().startsWith(popupAddress));
  const closePopup = async () => {
    for (const target of popups()) await (await target.asPage()).close().catch(() => {});
    await until('popup closed', () => popups().length === 0);
  };

  const session: Session = {
    browser: 'chromium',
    pages,
    async open(url) {
      const tab = tabOf(await browser.newPage());
      await setAppearance(tab.page, appearance);
      await tab.goto(url);
      // Again, for its frames.
      await setAppearance(tab.page, appearance);
      return tab;
    },
    async clickToolbar(tab) {
      await closePopup();
      await tab.page.bringToFront();
      const ours = (await browser.extensions()).get(id);
      if (!ours) throw new Error('The extension is not installed.');
      // On a busy machine a press may be taken for one on the tab that was in front before, and nothing opens.
      await until('popup', async () => {
        await ours.triggerAction(tab.page);
        return until('popup', () => popups().length > 0, UNHEARD);
      });
      return session.openedPopup();
    },
    chooseFromMenu: () => Promise.reject(new Error('No driver reaches the context menu of Chromium.')),
    async openedPopup() {
      const page = await until('popup', async () => popups()[0]?.asPage());
      await setAppearance(page, appearance);
      const view = tabOf(page, true);
      await view.waitFor(() => document.readyState === 'complete');
      return view;
    },
    extensionPage: (path) => session.open(root + path),
    async welcomePage() {
      const page = await until('welcome page', async () =>
        (await browser.pages()).find((open) => open.url().startsWith(`${root}welcome.html`)),
      );
      const tab = tabOf(page);
      await tab.waitFor(() => document.readyState === 'complete');
      return tab;
    },
    grantEverywhere: () => grantEverywhere(session),
    async restart(meanwhile) {
      await browser.close();
      await meanwhile?.(profile);
      browser = await launch();
      await installed(session);
    },
    async crash() {
      await killed(browser);
      browser = await launch();
      await installed(session);
    },
    killBackground: () => endWorkers(browser, root),
    backgroundRuns: async () => worker() !== undefined,
    paintedTexts: (tab) => paintedTexts(tab.page),
    card: (tab, frame = tab.page.mainFrame()) => cardIn(frame, tab.page, inRootOfChromium),
    announcement: (tab, frame = tab.page.mainFrame()) => announcementIn(frame, inRootOfChromium),
    axe,
    async pressShortcut(tab, command) {
      const keys = keysOf(await shortcutOf(session, command));
      await tab.page.bringToFront();
      await pressKeys(tab.page, keys);
    },
    hover,
    grantSite: (view, selector, origins) => grantSite(session, view, selector, origins),
    access: () => grantedOrigins(session),
    allow: (origins) => allow(session, origins, () => changeHosts(browser, id, 'addHostPermission', origins)),
    withdraw: (origins) => withdraw(session, origins, () => changeHosts(browser, id, 'removeHostPermission', origins)),
    inExtension: (look, ...args) => behind(browser, root + anyFile, (tab) => tab.evaluate(look, ...args)),
    async inBackground(look, ...args) {
      if (!worker()) await wake(session);
      const target = await until('background', () => worker());
      // Let go of at the end: what is being looked into does not die.
      const cdp = await target.createCDPSession();
      const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
        expression: `(${scoped(look, 'globalThis')})(...${JSON.stringify(args)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      await cdp.detach();
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    installBeside: async (folder) => void (await browser.installExtension(folder)),
    another: (more) => startChromium({ ...options, ...more }),
    setStored: (patch) => setStored(session, patch),
    async appear(next) {
      appearance = next;
      for (const target of popups()) await setAppearance(await target.asPage(), appearance);
      for (const page of await browser.pages()) await setAppearance(page, appearance);
    },
    // Chromium starts in a second. Its note of beforehand would go with an extension that is removed.
    async startAfresh() {
      await browser.close();
      await removeProfile(profile);
      profile = await freshProfile();
      appearance = {};
      browser = await launch();
      await installed(session);
    },
    async closeTabs() {
      await closePopup();
      await closeAllBut(await browser.newPage(), await browser.pages());
    },
    async saveEvidence(folder, name) {
      const open = await Promise.all(popups().map((target) => target.asPage()));
      const tabs = (await browser.pages()).filter((page) => !open.includes(page));
      await saveEvidence(
        open.map((page) => tabOf(page, true)),
        tabs.map((page) => tabOf(page)),
        folder,
        name,
      );
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

/** Ends every service worker below `root` that runs now. One that is woken meanwhile is another one. */
async function endWorkers(browser: Browser, root: string): Promise<void> {
  const cdp = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets');
    return targetInfos.flatMap(({ targetId, type, url }) =>
      type === 'service_worker' && url.startsWith(root) ? targetId : [],
    );
  };
  const doomed = new Set(await running());
  await until('background gone', async () => {
    const left = (await running()).filter((id) => doomed.has(id));
    // Again and again: one that is just being started does not hear it.
    for (const targetId of left) await cdp.send('Target.closeTarget', { targetId });
    return left.length === 0;
  });
  await cdp.detach();
}

/** Chromium's own rule lets what is on this machine go past a proxy. */
function throughProxy(proxy: string | undefined): string[] {
  return proxy === undefined ? [] : [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'];
}

interface Manifest {
  key?: string;
  action?: { default_popup?: string };
  icons?: Record<string, string>;
  optional_host_permissions?: string[];
}

/** Chromium's rule: letters a to p for the hex digits of a hash, of the manifest's key or else of the folder's path. */
function extensionId(manifest: Manifest, folder: string): string {
  const named = manifest.key
    ? Buffer.from(manifest.key, 'base64')
    : Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8');
  const digits = createHash('sha256').update(named).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

async function grantBeforehand(profile: string, id: string, hosts: string[]): Promise<void> {
  const granted = { api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] };
  const preferences = { extensions: { settings: { [id]: { runtime_granted_permissions: granted } } } };
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function closeAllBut(kept: Page, pages: readonly Page[]): Promise<void> {
  for (const page of pages) if (page !== kept) await page.close();
}
