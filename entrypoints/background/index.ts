/** Where the browser starts our background: which event leads where. It may die at any time and keeps nothing in mind. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { hasEverywhere, registerPageScript } from '../../browser/access.ts';
import { readLists } from '../../browser/list-store.ts';
import { handleBackgroundMessages } from '../../browser/messages.ts';
import { dropReport, readReports, watchReports } from '../../browser/report-store.ts';
import { isOn, readSettings, watchSettings, writeSettings } from '../../browser/settings.ts';
import { leaveTabs, prepareFrame, refreshTabs, showBadge } from '../../browser/tabs.ts';
import { claimRecord, storyRecords } from '../../data/record.ts';
import { HIGHLIGHT_CSS } from '../../page/highlights.ts';
import { matchBlocks, suggestClaims } from './matching.ts';
import { saveReport } from './reports.ts';

export default defineBackground(() => {
  handleBackgroundMessages({
    match: matchBlocks,
    isOn: async (address) => isOn(await readSettings(), address),
    prepare: (_, sender) => prepareFrame(sender, HIGHLIGHT_CSS),
    badge: (claims, sender) => showBadge(sender, claims),
    claims: async (ids) => {
      const lists = await readLists();
      return ids.flatMap(({ list, claim }) => {
        const from = lists.find((candidate) => candidate.id === list);
        return (from && claimRecord(from, claim)) ?? [];
      });
    },
    stories: async () => (await readLists()).flatMap(storyRecords),
    suggest: suggestClaims,
    saveReport,
    removeReport: dropReport,
    reports: readReports,
  });

  watchSettings(() => void refreshTabs());
  watchReports(() => void refreshTabs());

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    await registerPageScript();
  });
  browser.runtime.onStartup.addListener(() => void registerPageScript());
  // Here and not on the page that asked: the popup may be gone by the time the reader has answered.
  browser.permissions.onAdded.addListener(() => void accessChanged());
  browser.permissions.onRemoved.addListener(() => void accessChanged());
});

async function accessChanged(): Promise<void> {
  const everywhere = await hasEverywhere();
  await writeSettings({ reach: everywhere ? 'everywhere' : 'click' });
  await registerPageScript();
  if (!everywhere) await leaveTabs();
}
