/**
 * What a scenario can do with a browser that has the built extension in it. Two implementations, `chromium.ts` and
 * `firefox.ts`, drive the real browsers; nothing here is faked but the reader's hands.
 */
import type { Frame, Page } from 'puppeteer-core';
import type { Card } from './card.ts';
import type { PageServer } from './pages.ts';

export type BrowserName = 'chromium' | 'firefox';

/** How the reader has set the screen. What is left out is as a browser has it on the first day. */
export interface Appearance {
  /** Default `light`. */
  colorScheme?: 'light' | 'dark';
  /** Default false. */
  reducedMotion?: boolean;
  /** The system's own few colours, as in Windows' contrast themes. Default false. */
  forcedColors?: boolean;
}

/** A document one can look into and press: a tab or the toolbar popup. */
export interface View {
  /** Runs a function in the document, where it may use nothing from outside itself. Values travel as JSON. */
  evaluate<A extends unknown[], R>(look: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /** Asks again and again until the answer is truthy, and returns it. Rejects after ten seconds. */
  waitFor<A extends unknown[], R>(look: (...args: A) => R, ...args: A): Promise<NonNullable<Awaited<R>>>;
  /** A trusted click on the first element that matches, waited for and scrolled to. */
  click(selector: string): Promise<void>;
  /** Presses a key by its `KeyboardEvent.key`, where the focus is: `Tab`, `Escape`, `Enter`, ` `, `a`. */
  press(key: string): Promise<void>;
  /** A PNG, also written to `path` if one is given. */
  screenshot(path?: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

export interface Tab extends View {
  goto(url: string): Promise<void>;
  /** A trusted click at CSS pixels of the viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Selects the first place where the text stands, with white space as rendered. Rejects if it stands nowhere. */
  selectText(text: string): Promise<void>;
  html(): Promise<string>;
  /** Puppeteer's page, for what is not here. */
  readonly page: Page;
}

export interface Session {
  readonly browser: BrowserName;
  /** The sample pages, and any other HTML, over http on loopback. */
  readonly pages: PageServer;
  open(url: string): Promise<Tab>;
  /** Presses the toolbar button over this tab, as a reader would, and returns the real popup. Grants `activeTab`. */
  clickToolbar(tab: Tab): Promise<View>;
  /** Chooses our entry of the page's context menu, over what is selected. Rejects in Chromium, whose menu nothing reaches. */
  chooseFromMenu(tab: Tab): Promise<void>;
  /** The popup that the extension itself has opened. Waits for it. */
  openedPopup(): Promise<View>;
  /** A page of the extension in a tab of its own: `welcome.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** The welcome page which the extension itself opened when it was installed. Waits for it. */
  welcomePage(): Promise<Tab>;
  /** Presses "Every news page" on the welcome page; the browser's own question is answered with yes. */
  grantEverywhere(): Promise<void>;
  /**
   * Ends the browser and starts it again with the same profile. Tabs of before are gone. `meanwhile` gets the profile's
   * folder while nobody uses it.
   */
  restart(meanwhile?: (profile: string) => Promise<void>): Promise<void>;
  /** The same, but it is ended without warning in the middle of whatever it does. */
  crash(): Promise<void>;
  /** Ends the background as the browser does when it has been idle. Resolves when it is gone. */
  killBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** The texts under the live highlights of a tab and its frames, in reading order, white space collapsed, each once. */
  paintedTexts(tab: Tab): Promise<string[]>;
  /** The open card in the tab, or in one of its frames. Waits for it; rejects after ten seconds. */
  card(tab: Tab, frame?: Frame): Promise<Card>;
  /** What we announce to screen readers in the tab, or in one of its frames, at this moment. Null: nothing. */
  announcement(tab: Tab, frame?: Frame): Promise<string | null>;
  /**
   * What axe-core has against a view or the card, as `rule (impact) at target: help. why`, one for each element.
   * In a popup or page of ours the whole document is checked; of the page around a card nothing. Not what is folded
   * away: open it first.
   */
  axe(view: View | Card): Promise<string[]>;
  /**
   * Presses the keys that the browser has given to a command of the manifest, over this tab. Rejects if it gave it none:
   * Chromium refuses those that it needs itself. The keys go through the browser's window, as a keyboard's do; only the
   * operating system is left out.
   */
  pressShortcut(tab: Tab, command: string): Promise<void>;
  /** Moves the mouse to CSS pixels of the tab's viewport, on a way with stops, from where it was. */
  hover(tab: Tab, x: number, y: number): Promise<void>;
  /**
   * Presses what asks for access and waits until there is access to these patterns (`*://127.0.0.1/*`). The browser's own
   * question is answered with yes. The tab in front stays there and a popup stays open, unless the press closes it.
   */
  grantSite(view: View, selector: string, origins: readonly string[]): Promise<void>;
  /**
   * Gives access to these patterns as the browser's own settings do, without a question. Chromium does not answer a
   * question for us any more once `withdraw` has taken everything: there this is the way back.
   */
  allow(origins: readonly string[]): Promise<void>;
  /** The patterns to which there is access, as `permissions.getAll` tells. */
  access(): Promise<string[]>;
  /**
   * Takes access to these patterns away as the browser's own settings do, not through us. Resolves when there is none.
   * Rejects if there was none.
   */
  withdraw(origins: readonly string[]): Promise<void>;
  /**
   * Runs a function beside the extension's own pages, with its `browser` interfaces, in a tab of its own behind the
   * others that is closed again. It may use nothing from outside itself; values travel as JSON.
   */
  inExtension<A extends unknown[], R>(look: (...args: A) => R, ...args: A): Promise<Awaited<R>>;
  /**
   * The same in the background's own global scope, which `look` gets: what it changes there works until the background
   * ends. Wakes it.
   */
  inBackground<A extends unknown[], R>(
    look: (scope: typeof globalThis, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** Installs another extension out of its folder, until the browser ends. */
  installBeside(folder: string): Promise<void>;
  /** Starts a second browser of the same kind with the same build and a profile of its own. The caller closes it. */
  another(options?: Pick<SessionOptions, 'proxy'>): Promise<Session>;
  /** Changes these of the extension's stored settings, as another of its pages would. `{ language: 'fr' }`. */
  setStored(patch: Readonly<Record<string, unknown>>): Promise<void>;
  /** Sets the screen for all tabs and popups, open ones and later ones, until it is called again. */
  appear(appearance: Appearance): Promise<void>;
  /**
   * Makes everything as after a first installation, in this browser or in a new one, and waits for the welcome page. Tabs
   * and popups of before are gone.
   */
  startAfresh(): Promise<void>;
  /** Closes every tab but an empty one, and the popup. */
  closeTabs(): Promise<void>;
  /** Writes a screenshot and the DOM of every open tab to `folder`, with names that begin with `name`. */
  saveEvidence(folder: string, name: string): Promise<void>;
  /** Resolves when the reader has closed the browser. */
  closed(): Promise<void>;
  /** Ends the browser and removes its profile. */
  close(): Promise<void>;
}

export interface SessionOptions {
  /** Default true. */
  headless?: boolean;
  pages: PageServer;
  /** Folder of the built extension. Default: this project's build for the browser. */
  extension?: string;
  /** `127.0.0.1:8080`: everything that the browser asks for goes through this HTTP proxy, also what is on this machine. */
  proxy?: string;
}

/** One thing that must work. It fails by throwing. */
export interface Scenario {
  name: string;
  run(session: Session): Promise<void>;
  /** Goes on with the profile that the scenario before it in the same file left, without its tabs. Default false. */
  keepsProfile?: boolean;
  /** It may take so long before it counts as hanging, in milliseconds. Default: a minute. */
  limit?: number;
  /** Browsers in which it cannot run, each with the reason, which is printed. */
  not?: Partial<Record<BrowserName, string>>;
}
