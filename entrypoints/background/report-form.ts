/** Opens the report form from elsewhere than the toolbar: the card, the context menu, the keyboard. */
import { browser } from 'wxt/browser';
import type { BackgroundMessages, MeantMatch } from '../../browser/messages.ts';
import type { Sender } from '../../browser/messaging.ts';

const MENU = 'report-selection';
/** CSS pixels. */
const WINDOW = { width: 440, height: 720 };

/** What the form that is being opened shall begin with. It asks within a moment, long before we could be ended. */
let wanted: { tab: number; match: MeantMatch | null } | null = null;

/** Puts our entry into the page's context menu, where text is selected. Needed once in an installation. */
export function offerMenu(): void {
  void browser.contextMenus.removeAll().then(() =>
    browser.contextMenus.create({
      id: MENU,
      title: browser.i18n.getMessage('menuReport'),
      contexts: ['selection'],
    }),
  );
}

/** What the reader has selected in this tab. Must be called in the press itself: Firefox opens no popup later. */
export function reportSelection(tab: { id?: number | undefined } | undefined): void {
  if (tab?.id !== undefined) void openForm(tab.id, null);
}

/** Card: a match. */
export async function openReport(match: MeantMatch, { tab }: Sender): Promise<void> {
  if (tab) await openForm(tab.id, match);
}

/** The form asks what it was opened for; `null`: by the reader's press on the toolbar button. Told once. */
export function takeReport(tab: number): ReturnType<BackgroundMessages['takeReport']> {
  const mine = wanted?.tab === tab ? wanted : null;
  wanted = null;
  return mine && { match: mine.match };
}

async function openForm(tab: number, match: MeantMatch | null): Promise<void> {
  wanted = { tab, match };
  try {
    await browser.action.openPopup();
  } catch {
    // Without a press of the reader's that the browser knows of, or without a toolbar: in a window of its own.
    const url = browser.runtime.getURL(`/popup.html?tab=${tab}`);
    await browser.windows.create({ url, type: 'popup', ...WINDOW });
  }
}
