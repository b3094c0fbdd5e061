/**
 * What Firefox's interfaces outside every page do: add-on settings, keys of its window, how the screen is. All of these
 * functions run in Firefox's own window, and are written against its own interfaces.
 */
import type { Keys } from './keys.ts';
import type { Appearance } from './session.ts';

interface Permissions {
  permissions: string[];
  origins: readonly string[];
}

interface Menu extends Element {
  open: boolean;
}

declare const ChromeUtils: { importESModule(url: string): Record<string, unknown> };
declare const WebExtensionPolicy: { getByID(id: string): { extension: object } | null };
declare const gBrowser: { addTab(address: string, options: object): void };
declare const Services: {
  scriptSecurityManager: { getSystemPrincipal(): object };
  prefs: { setIntPref(name: string, value: number): void; clearUserPref(name: string): void };
  clearData: { deleteData(flags: number, done: { onDataDeleted(failed: number): void }): void };
};
declare const Cc: Record<string, { createInstance(type: unknown): TextInput }>;
declare const Ci: Record<string, unknown> & { nsIClearDataService: { CLEAR_ALL: number } };
interface TextInput {
  beginInputTransactionForTests(window: Window): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

/** Changes host permissions with what stands behind the switches of `about:addons`. */
export async function changeOrigins(id: string, change: 'add' | 'remove', origins: readonly string[]): Promise<void> {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionPermissions.sys.mjs',
  ) as {
    ExtensionPermissions: Record<typeof change, (id: string, what: Permissions, extension: object) => Promise<void>>;
  };
  const policy = WebExtensionPolicy.getByID(id);
  if (!policy) throw new Error('The extension is not installed.');
  await ExtensionPermissions[change](id, { permissions: [], origins }, policy.extension);
}

/**
 * Presses keys in the window: they go to the page in front and, when it has not used them up, to the window's own keys,
 * among them the commands of extensions. The menu bar, also where it is hidden, comes before these: Alt+Shift+H opens
 * Help. Rejects when that happens, and closes the menu.
 */
export async function pressKeys(keys: Keys): Promise<void> {
  const input = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
  if (!input?.beginInputTransactionForTests(window)) throw new Error('No keyboard.');
  const held = [
    keys.control && { key: 'Control', code: 'ControlLeft' },
    keys.alt && { key: 'Alt', code: 'AltLeft' },
    keys.shift && { key: 'Shift', code: 'ShiftLeft' },
    keys.meta && { key: 'Meta', code: 'MetaLeft' },
  ].flatMap((key) => (key ? [new KeyboardEvent('', key)] : []));
  const last = new KeyboardEvent('', { key: keys.key, code: keys.code, keyCode: keys.keyCode });
  for (const event of [...held, last]) input.keydown(event);
  for (const event of [last, ...held.reverse()]) input.keyup(event);
  // The page's process is asked first whether it wants them.
  await new Promise((resolve) => setTimeout(resolve, 150));
  const menu = document.querySelector<Menu>('#main-menubar > menu[open]');
  if (!menu) return;
  menu.open = false;
  throw new Error(`The keys opened the menu ${menu.id}.`);
}

/** Sets how the screen is, for every page and popup. The numbers are those of Firefox's own preferences. */
export function setAppearance({ colorScheme, reducedMotion, forcedColors }: Appearance): void {
  const set = (name: string, value: number | null) =>
    value === null ? Services.prefs.clearUserPref(name) : Services.prefs.setIntPref(name, value);
  // For pages, and for the browser's own theme, which a popup follows.
  set('layout.css.prefers-color-scheme.content-override', colorScheme ? (colorScheme === 'dark' ? 0 : 1) : null);
  set('ui.systemUsesDarkTheme', colorScheme ? (colorScheme === 'dark' ? 1 : 0) : null);
  set('ui.prefersReducedMotion', reducedMotion ? 1 : null);
  // Always the reader's colours instead of the page's. Theirs are Firefox's own black, white and blue.
  set('browser.display.document_color_use', forcedColors ? 2 : null);
}

/** Opens an address in a tab behind the others. */
export function openBehind(address: string): void {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.addTab(address, { inBackground: true, triggeringPrincipal });
}

/**
 * Removes the add-on with all it has stored. Firefox forgets the view of a popup that was never opened: installed again,
 * the add-on has two of one name, and its popup opens empty every other time. So the views are removed too.
 */
export async function uninstall(id: string): Promise<void> {
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs') as {
    AddonManager: { getAddonByID(id: string): Promise<{ uninstall(): Promise<void> } | null> };
  };
  await (await AddonManager.getAddonByID(id))?.uninstall();
  const view = `panelview[id="PanelUI-webext-${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAV"]`;
  for (const left of document.querySelectorAll(view)) left.remove();
}

/** Forgets what pages have left behind: caches, cookies, storage, permissions, history. */
export function forgetPages(): Promise<void> {
  return new Promise((resolve, reject) => {
    Services.clearData.deleteData(Ci.nsIClearDataService.CLEAR_ALL, {
      onDataDeleted: (failed) => (failed ? reject(new Error(`Not all data was cleared: ${failed}`)) : resolve()),
    });
  });
}
