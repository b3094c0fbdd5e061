/** What the reader chose. Kept on the device, read by every context. */
import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn.ts';

export interface Settings {
  /** Highlights, everywhere. */
  on: boolean;
  /** Host names where highlights are off. */
  offSites: string[];
  /** What Sidenote looks at by itself. */
  reach: 'click' | 'everywhere';
}

export const DEFAULT_SETTINGS: Settings = { on: true, offSites: [], reach: 'click' };

const item = storage.defineItem<Partial<Settings>>('local:settings', { fallback: {} });

/** The settings; what is missing or damaged in storage is as on the first day. */
export async function readSettings(): Promise<Settings> {
  return settingsOf(await item.getValue());
}

// Two changes at once must not lose one.
const write = inTurn();

/** Changes these settings and no others; when this resolves they are stored. */
export function writeSettings(patch: Partial<Settings>): Promise<void> {
  return write(async () => item.setValue({ ...(await readSettings()), ...patch }));
}

/** Calls back at every change, from whichever context. Returns the undo. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  return item.watch((value) => onChange(settingsOf(value)));
}

/** Are highlights on at this address? */
export function isOn(settings: Settings, address: string): boolean {
  return settings.on && !settings.offSites.includes(URL.parse(address)?.hostname ?? '');
}

function settingsOf(stored: unknown): Settings {
  const value: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  return {
    on: typeof value.on === 'boolean' ? value.on : DEFAULT_SETTINGS.on,
    offSites: Array.isArray(value.offSites) ? value.offSites.filter((site) => typeof site === 'string') : [],
    reach: value.reach === 'everywhere' ? 'everywhere' : 'click',
  };
}
