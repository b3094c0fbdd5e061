/** Where the browser starts our background: which event leads where. It may die at any time and keeps nothing in mind. */

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { dropAll, hasAccess, registerPageScript } from '../../browser/access.ts';
import { listChanges } from '../../browser/change-channel.ts';
import { forgetLists } from '../../browser/lists/forget-lists.ts';
import { lookAt, stopLooking } from '../../browser/lists/look.ts';
import { readClaimRecords, readListRecords, readStoryRecords } from '../../browser/lists/records.ts';
import { UPDATE_ALARM } from '../../browser/lists/schedule.ts';
import { subscribe } from '../../browser/lists/subscribe.ts';
import { updateDue } from '../../browser/lists/update.ts';
import { checkedArgument } from '../../browser/message-arguments.ts';
import { handleBackgroundMessages } from '../../browser/messaging.ts';
import { clearOutbox } from '../../browser/outbox/database.ts';
import { dropUnreadable, forgetRead, readOutbox } from '../../browser/outbox/entries.ts';
import { SEND_ALARM, sendDue } from '../../browser/outbox/sender.ts';
import { isOn, languageOf, muteClaim, readSettings, watchSettings } from '../../browser/settings.ts';
import { closeStorage, forgetStored } from '../../browser/stored.ts';
import { leaveTabs, prepareFrame, recheckTabs, refreshTabs } from '../../browser/tabs.ts';
import { highlightCss } from '../../page/highlight-style.ts';
import { showBadge } from './badge.ts';
import { runCommand } from './commands.ts';
import { readLists, removeList, switchList, updateLists } from './lists.ts';
import { forgetEngine, matchBlocks, suggestClaims } from './matching.ts';
import { offerMenu, openReport, reportSelection, takeReport } from './report-form.ts';
import {
  holdReports,
  importReports,
  refuteMatch,
  removeReport,
  restoreReport,
  saveReport,
  sendLeft,
  sendReports,
} from './reports.ts';

/** Milliseconds after our start by which whoever woke us has an answer. */
const AFTER_THE_ANSWER = 1000;

export default defineBackground(() => {
  handleBackgroundMessages(
    {
      match: matchBlocks,
      // The page's own address counts for its frames: that is what the reader has switched off.
      isOn: async (address, { tab }) => isOn(await readSettings(), tab?.url || address),
      mayStay: hasAccess,
      prepare: async (_, sender) => {
        const settings = await readSettings();
        const style = highlightCss(settings);
        await prepareFrame(sender, style);
        const keepsReports = sender.tab?.private === false;
        return { style, hover: settings.hover, language: languageOf(settings), keepsReports };
      },
      found: (_, sender) => showBadge(sender),
      mute: muteClaim,
      claims: readClaimRecords,
      lists: readListRecords,
      refuteMatch,
      openReport,
      removeReport,
    },
    {
      stories: readStoryRecords,
      suggest: suggestClaims,
      saveReport,
      takeReport,
      restoreReport,
      sendReports,
      holdReports,
      reports: readOutbox,
      importReports,
      dropUnreadable,
      subscriptions: readLists,
      lookAtList: lookAt,
      subscribeTo: ({ address, offer }) => subscribe(address, offer),
      stopLooking,
      updateLists,
      switchList,
      removeList,
      forgetEverything: async () => {
        await clearOutbox();
        forgetRead();
        await forgetLists();
        forgetEngine();
        await forgetStored();
        await dropAll();
      },
    },
    checkedArgument,
  );

  closeStorage();
  watchSettings(() => void refreshTabs());
  listChanges.watch(() => {
    forgetEngine();
    void recheckTabs();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SEND_ALARM) void sendDue();
    if (name === UPDATE_ALARM) void updateDue();
  });
  browser.contextMenus.onClicked.addListener((_, tab) => reportSelection(tab));
  // Here and not on the page that asked: the popup may be gone by the time the reader has answered.
  browser.permissions.onAdded.addListener(() => {
    void registerPageScript();
    // It may have been asked for to send.
    void sendLeft();
  });
  browser.permissions.onRemoved.addListener(({ origins }) => {
    void registerPageScript().then(() => leaveTabs(origins ?? []));
  });

  browser.commands.onCommand.addListener((command, tab) => void runCommand(command, tab));
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    offerMenu();
    // Where there is no window yet it is refused.
    if (reason === 'install')
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }).catch(() => {});
    await registerPageScript();
    // Another version of us reads pages in another way, and makes its own index.
    await updateDue();
  });
  browser.runtime.onStartup.addListener(() => {
    void registerPageScript();
    void updateDue();
  });
  // Whatever has started us: an alarm may be gone with an update of ours, or with the browser.
  void sendLeft();
  // And what the reader has allowed may not be registered, if we were ended just then.
  setTimeout(() => void registerPageScript(), AFTER_THE_ANSWER);
});
