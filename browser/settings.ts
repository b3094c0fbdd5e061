/** What the reader chose. Kept on the device, read by every context. */
import { browser } from 'wxt/browser';
import { claimKey } from './claim-key.ts';
import { stored } from './stored.ts';

/** How sentences are painted. */
export const HIGHLIGHT_STYLES = ['tint', 'line'] as const;
export const HIGHLIGHT_COLOURS = ['amber', 'blue', 'green', 'violet', 'text'] as const;

export interface Settings {
  /** Highlights, everywhere. */
  on: boolean;
  /** Host names where highlights are off. */
  offSites: string[];
  /** BCP 47; `null`: the browser's own. */
  language: string | null;
  /** `tint`: a line on a tinted ground; `line`: nothing but the line. */
  style: (typeof HIGHLIGHT_STYLES)[number];
  /** `text`: the colour of the page's own text. */
  colour: (typeof HIGHLIGHT_COLOURS)[number];
  /** Whether the card opens when the pointer rests on a sentence. */
  hover: boolean;
  /** Claims that are not marked, each by `claimKey`. */
  muted: string[];
  /** Whether the list that came with Sidenote marks pages. */
  bundledOn: boolean;
  /** Where reports go, whatever their list says (`readDestination`); the empty string: as each list says. */
  reportsTo: string;
}

export const DEFAULT_SETTINGS: Settings = {
  on: true,
  offSites: [],
  language: null,
  style: 'tint',
  colour: 'amber',
  hover: false,
  muted: [],
  bundledOn: true,
  reportsTo: '',
};

const settings = stored('settings', settingsOf);

/** The settings; what is missing or damaged in storage is as on the first day. */
export const readSettings = settings.read;

/** Calls back at every change, from whichever context. Returns the undo. */
export const watchSettings = settings.watch;

/** Changes these settings and no others; when this resolves they are stored. */
export function writeSettings(patch: Partial<Settings>): Promise<void> {
  return settings.change((now) => ({ ...now, ...patch }));
}

/** Has a claim marked no more. */
export function muteClaim(claim: { list: string; claim: string }): Promise<void> {
  return settings.change((now) => ({ ...now, muted: [...new Set([...now.muted, claimKey(claim)])] }));
}

/** Are highlights on at this address? */
export function isOn({ on, offSites }: Settings, address: string): boolean {
  return on && !offSites.includes(URL.parse(address)?.hostname ?? '');
}

/** The reader's language, BCP 47. */
export function languageOf({ language }: Settings): string {
  return language ?? browser.i18n.getUILanguage();
}

function settingsOf(value: unknown): Settings {
  const from: Partial<Record<keyof Settings, unknown>> = typeof value === 'object' && value !== null ? value : {};
  const flag = (name: 'on' | 'hover' | 'bundledOn') =>
    typeof from[name] === 'boolean' ? from[name] : DEFAULT_SETTINGS[name];
  return {
    // What a newer version of us has added stays.
    ...from,
    on: flag('on'),
    offSites: textsIn(from.offSites),
    language: typeof from.language === 'string' ? from.language : null,
    style: HIGHLIGHT_STYLES.find((style) => style === from.style) ?? DEFAULT_SETTINGS.style,
    colour: HIGHLIGHT_COLOURS.find((colour) => colour === from.colour) ?? DEFAULT_SETTINGS.colour,
    hover: flag('hover'),
    muted: textsIn(from.muted),
    bundledOn: flag('bundledOn'),
    reportsTo: typeof from.reportsTo === 'string' ? from.reportsTo : '',
  };
}

function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}
