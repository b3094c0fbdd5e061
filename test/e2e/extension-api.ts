/** The extension's interfaces, for functions that run beside its pages. */
import type { Session } from './session.ts';

interface ExtensionApi {
  storage: { local: { get(key: string): Promise<Record<string, object>>; set(values: object): Promise<void> } };
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
}
/** What an extension's page has in its global scope. */
interface ExtensionScope {
  browser?: ExtensionApi;
  chrome?: ExtensionApi;
}

type Inside = Pick<Session, 'inExtension'>;

/** Changes these of the stored settings. They are under one key, as WXT's `local:settings`. */
export function setStored({ inExtension }: Inside, patch: Readonly<Record<string, unknown>>): Promise<void> {
  return inExtension(async (changed) => {
    const { browser, chrome } = globalThis as ExtensionScope;
    const local = (browser ?? chrome)?.storage.local;
    const settings = (await local?.get('settings'))?.settings;
    await local?.set({ settings: { ...settings, ...changed } });
  }, patch);
}

/** The patterns to which there is access. */
export function grantedOrigins({ inExtension }: Inside): Promise<string[]> {
  return inExtension(async () => {
    const { browser, chrome } = globalThis as ExtensionScope;
    return (await (browser ?? chrome)?.permissions.getAll())?.origins ?? [];
  });
}

/** The keys of a command, as `Alt+Shift+H`. Rejects if the browser gave it none. */
export async function shortcutOf({ inExtension }: Inside, command: string): Promise<string> {
  const all = await inExtension(async () => {
    const { browser, chrome } = globalThis as ExtensionScope;
    return (await (browser ?? chrome)?.commands.getAll()) ?? [];
  });
  const found = all.find(({ name }) => name === command);
  if (!found) throw new Error(`The manifest has no command ${command}: ${all.map(({ name }) => name).join()}`);
  if (!found.shortcut) throw new Error(`The browser gave no keys to ${command}.`);
  return found.shortcut;
}

/** Has the background running when this resolves, unless it is ended again. */
export function wake({ inExtension }: Inside): Promise<void> {
  return inExtension(async () => {
    const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): unknown } } })
      .chrome;
    await runtime.sendMessage({ sidenote: 'background', name: 'isOn', argument: '' });
  });
}

/** A function to be run elsewhere that calls `look` with a scope, which this expression gives there, before its arguments. */
export function scoped(look: (...args: never[]) => unknown, scope: string): (...args: unknown[]) => unknown {
  return new Function('...args', `return (async () => (${look})(${scope}, ...args))()`) as never;
}
