/** Claim lists as a reader chooses them: in the library. */
import type { Session, Tab } from './session.ts';
import { pause } from './waiting.ts';

/** Until a press shows (milliseconds). */
const SHOWN = 300;

export async function openLists(session: Session): Promise<Tab> {
  const library = await session.extensionPage('library.html#lists');
  await library.waitFor(() => document.querySelector('.lists[data-state=known] [data-list-entry]') !== null);
  return library;
}

/** Pastes an address and has it looked at; resolves when that is over, to `offered` or to the code of the fault. */
export async function lookAt(library: Tab, address: string): Promise<string> {
  await library.waitFor(() => document.querySelector('.subscribe input[type=url]') !== null);
  await library.evaluate((text) => {
    const field = document.querySelector<HTMLInputElement>('.subscribe input[type=url]');
    if (!field) return;
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }, address);
  await library.click('[data-action=look]');
  // What the look before said goes first.
  await pause(SHOWN);
  return library.waitFor(() => {
    const state = document.querySelector<HTMLElement>('[data-subscribe]')?.dataset.subscribe;
    if (state === 'offered') return state;
    return state === 'refused' ? document.querySelector<HTMLElement>('.subscribe [data-fault]')?.dataset.fault : null;
  });
}

/** Looks, confirms, and waits until the list is in use. */
export async function subscribeTo(library: Tab, address: string, id: string): Promise<void> {
  const looked = await lookAt(library, address);
  if (looked !== 'offered') throw new Error(`It was refused: ${looked}.`);
  await library.click('[data-action=subscribe]');
  await library.waitFor((wanted) => document.querySelector(`[data-list-entry=${wanted}]`) !== null, id);
}

/** The same where the server has to be allowed first: Chromium tries without that, and asks at the second press. */
export async function takeList(library: Tab, address: string, id: string): Promise<void> {
  const looked = await lookAt(library, address);
  if (looked === 'notPermitted') return subscribeTo(library, address, id);
  if (looked !== 'offered') throw new Error(`It was refused: ${looked}.`);
  await library.click('[data-action=subscribe]');
  await library.waitFor((wanted) => document.querySelector(`[data-list-entry=${wanted}]`) !== null, id);
}

export interface ShownEntry {
  /** `fine`, `stale`, `fault`, `updating`. */
  state: string;
  fault: string | null;
  text: string;
}

/** Presses "Update now" and waits until the look is over. */
export async function updateNow(library: Tab, id: string): Promise<ShownEntry> {
  await library.click(`[data-list-entry=${id}] [data-action=update]`);
  await library.waitFor((wanted) => {
    const entry = document.querySelector<HTMLElement>(`[data-list-entry=${wanted}]`);
    const said = entry?.querySelector('.list-outcome')?.textContent ?? '';
    return entry?.dataset.state !== 'updating' && said !== '';
  }, id);
  return entryOf(library, id);
}

export function entryOf(library: Tab, id: string): Promise<ShownEntry> {
  return library.evaluate((wanted) => {
    const entry = document.querySelector<HTMLElement>(`[data-list-entry=${wanted}]`);
    return {
      state: entry?.dataset.state ?? 'gone',
      fault: entry?.querySelector<HTMLElement>('[data-fault]')?.dataset.fault ?? null,
      text: entry?.textContent ?? '',
    };
  }, id);
}
