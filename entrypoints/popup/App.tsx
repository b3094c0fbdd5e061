/** Joins the popup to the browser: settings, the page's content script, the background. */

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hasAccess, hasEverywhere, requestEverywhere, requestSite, watchAccess } from '../../browser/access.ts';
import { outboxChanges } from '../../browser/change-channel.ts';
import { selectionIn, sendToFrames, showInTab } from '../../browser/frames.ts';
import type { MeantMatch } from '../../browser/messages.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import type { OutboxContents } from '../../browser/outbox/entries.ts';
import { reasonOf } from '../../browser/reason.ts';
import { languageOf, muteClaim, type Settings, watchSettings, writeSettings } from '../../browser/settings.ts';
import { knownClaims } from '../../components/known-claims.ts';
import { ListNames } from '../../components/list-names.ts';
import type { MatchReporting } from '../../components/match-reporting.ts';
import { Popup } from '../../components/Popup.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import type { PageAccess } from '../../components/ReachNote.tsx';
import type { Refuted, ReportCounts } from '../../components/report-state.ts';
import { areSame } from '../../components/same-claim.ts';
import type { ShownSentence } from '../../components/sentence.ts';
import type { ListRecord } from '../../data/list-record.ts';
import type { ClaimRecord, StoryRecord } from '../../data/record.ts';
import { copyText } from '../../page/copy.ts';
import { shownMatch } from '../report-form/shown-match.ts';
import { useReportForm } from '../report-form/use-report-form.ts';
import { look, readNow } from './look.ts';
import { type OpenPage, siteToAllow, siteToSwitch } from './open-page.ts';

/** Milliseconds between two questions while the page is being read; it has no way of calling the popup. */
const ASK_AGAIN = 250;
/** The background hears of it too, and tells the page (milliseconds). */
const AFTER_LEAVING = 500;

export interface AppProps {
  page: OpenPage | null;
  /** As they were when the popup opened. */
  settings: Settings;
}

interface View {
  state: PopupState;
  /** The page is being read: ask again. What was found before stays in view meanwhile. */
  pending: boolean;
}

export function App({ page, settings: settingsAtFirst }: AppProps) {
  const [settings, setSettings] = useState(settingsAtFirst);
  const [stories, setStories] = useState<readonly StoryRecord[]>([]);
  const [lists, setLists] = useState<readonly ListRecord[]>([]);
  const [outbox, setOutbox] = useState<OutboxContents>({ entries: [], unreadable: [] });
  const [refuted, setRefuted] = useState<Refuted | null>(null);
  /** The match that the popup was opened for. */
  const meant = useRef<MeantMatch | null>(null);
  const [view, setView] = useState<View>({ state: { kind: 'opening' }, pending: false });
  const { state } = view;
  const [access, setAccess] = useState<PageAccess | null>(null);
  const site = siteToSwitch(page, settings.offSites);
  const claims = useMemo(() => stories.flatMap((story) => story.claims), [stories]);

  // Answers may come out of order; only the last question counts.
  const question = useRef(0);
  const settle = async (answer: Promise<PopupState>) => {
    question.current += 1;
    const mine = question.current;
    const next = await answer.catch((error: unknown) => failed(error));
    if (mine !== question.current) return;
    const reading = next.kind === 'reading';
    setView((now) => ({ state: reading && isRead(now.state) ? now.state : next, pending: reading }));
  };
  const lookAgain = (known = stories, wanted = settings) => settle(look(page, wanted, known));
  /** What goes wrong in an action is told, not swallowed. */
  const act = (action: Promise<unknown>) =>
    void action.catch((error: unknown) => setView({ state: failed(error), pending: false }));

  const start = async () => {
    const [known, knownLists] = await Promise.all([sendToBackground('stories'), sendToBackground('lists')]);
    setStories(known);
    setLists(knownLists);
    const asked = page ? await sendToBackground('takeReport', page.tab) : null;
    if (asked?.match) meant.current = asked.match;
    // Who asks for a report asks for the page to be read.
    const now = await look(page, settings, known);
    await settle(asked && page && now.kind === 'noAccess' ? readNow(page, known) : Promise.resolve(now));
  };
  // Once, when the popup opens
  useEffect(() => act(start()), []);
  // Beside it: where the reports cannot be read the page can still be looked at
  useEffect(() => {
    const ask = () => void sendToBackground('reports').then(setOutbox, () => undefined);
    ask();
    return outboxChanges.watch(ask);
  }, []);
  // The settings changed elsewhere; before the start nothing is known
  useEffect(
    () =>
      watchSettings((changed) => {
        setSettings(changed);
        if (stories.length > 0) void lookAgain(stories, changed);
      }),
    [stories],
  );
  // Every answer that is still "reading" asks once more
  useEffect(() => {
    if (!view.pending) return;
    const timer = setTimeout(() => void lookAgain(), ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [view]);

  // The access may change under the popup, by its own buttons and by the browser's menu
  useEffect(() => {
    const ask = () => void pageAccess(page).then(setAccess);
    ask();
    let later: ReturnType<typeof setTimeout> | undefined;
    const stop = watchAccess(() => {
      ask();
      if (stories.length === 0) return;
      void lookAgain();
      // Where it was taken back our script leaves the page only now.
      clearTimeout(later);
      later = setTimeout(() => void lookAgain(), AFTER_LEAVING);
    });
    return () => {
      clearTimeout(later);
      stop();
    };
  }, [stories]);

  const isThere = !['opening', 'noAccess', 'notWebPage', 'reading'].includes(state.kind);
  // Asked once, when our content script is on the page
  useEffect(() => {
    if (!isThere || !page || stories.length === 0) return;
    if (meant.current) form.begin(meant.current);
    else void selectionIn(page.tab).then((selection) => selection && form.begin(selection));
  }, [isThere, stories]);

  /** Tells the page that what is painted has changed; a page without our content script has nothing to change. */
  const refreshPage = async (wanted = settings) => {
    if (page) await sendToFrames(page.tab, 'refresh');
    await lookAgain(stories, wanted);
  };
  /** The same after a report: the text is known, only what is marked in it has changed. */
  const recheckPage = async () => {
    if (page) await sendToFrames(page.tab, 'recheck');
    await lookAgain();
  };
  const change = async (patch: Partial<Settings>) => {
    const next = { ...settings, ...patch };
    await writeSettings(patch);
    setSettings(next);
    await refreshPage(next);
  };
  const form = useReportForm({
    page,
    claims,
    lists,
    reportsTo: settings.reportsTo,
    entries: outbox.entries,
    onSaved: recheckPage,
    onRemove: async (id) => act(removeReport(id)),
  });
  const removeReport = async (id: string) => {
    await sendToBackground('removeReport', id);
    setRefuted(null);
    await recheckPage();
  };
  const refute = async (claim: ClaimRecord, sentence: ShownSentence) => {
    if (!page) return;
    const match = shownMatch(claim, sentence);
    const report = await sendToBackground('refuteMatch', { match, address: page.address, private: page.private });
    const { text, lang, key } = sentence;
    setRefuted((before) => {
      const one: Refuted = { reports: [report.id], claim, text, lang, sentence: key };
      // The same claim in another list: said of both by one press, and undone by one.
      if (before?.sentence !== key || !areSame(before.claim, claim)) return one;
      return { ...before, reports: [...before.reports, report.id] };
    });
    await recheckPage();
  };
  const reporting: MatchReporting = {
    onNotClaim: (claim, sentence) => act(refute(claim, sentence)),
    onReport: (claim, sentence) => form.begin(shownMatch(claim, sentence), true),
    onUndo: (id) => act(removeReport(id)),
  };
  const names = useMemo(() => new Map(lists.map(({ id, title }) => [id, title])), [lists]);
  return (
    <ListNames.Provider value={names}>
      <Popup
        language={languageOf(settings)}
        state={state}
        on={settings.on}
        site={site === null ? null : { host: site, on: !settings.offSites.includes(site) }}
        claims={knownClaims(lists)}
        report={isThere && state.kind !== 'off' ? form.state : null}
        reports={countsOf(outbox)}
        refuted={refuted}
        access={access}
        onSwitch={(on) => act(change({ on }))}
        onSwitchSite={(on) => {
          if (site === null) return;
          const others = settings.offSites.filter((host) => host !== site);
          act(change({ offSites: on ? others : [...others, site] }));
        }}
        onCheckOnce={() => page && void settle(readNow(page, stories))}
        onEverywhere={() => {
          // First of all, within the click: the browser gives permissions to nobody else.
          act(requestEverywhere().then(() => lookAgain()));
        }}
        onAlwaysOnSite={() => {
          const host = siteToAllow(page);
          if (host !== null) act(requestSite(host).then(() => lookAgain()));
        }}
        onReadAnyway={() => page && act(sendToFrames(page.tab, 'readAnyway').then(() => lookAgain()))}
        onTryAgain={() => act(stories.length > 0 ? refreshPage() : start())}
        onShowSentence={(key) => {
          if (page) act(showInTab(page.tab, key).then((there) => (there ? undefined : lookAgain())));
        }}
        form={form.actions}
        {...(page && !page.private ? { reporting } : {})}
        onRemoveReport={(id) => act(removeReport(id))}
        onCopy={copyText}
        onMute={({ list, id }) => act(muteClaim({ list, claim: id }).then(() => refreshPage()))}
        onLibrary={(part) => {
          const url = browser.runtime.getURL('/library.html');
          // The tab is named, not what is on it: the library asks it itself.
          const tab = page === null ? '' : `?tab=${page.tab}`;
          act(browser.tabs.create({ url: `${url}${tab}#${part}` }).then(() => window.close()));
        }}
      />
    </ListNames.Provider>
  );
}

function isRead(state: PopupState): boolean {
  return state.kind === 'found' || state.kind === 'nothingFound';
}

function countsOf({ entries }: OutboxContents): ReportCounts {
  const kinds = entries.map(({ send }) => send.kind);
  const waiting = kinds.filter((kind) => kind === 'queued' || kind === 'sending').length;
  return { all: kinds.length, waiting, refused: kinds.filter((kind) => kind === 'refused').length };
}

async function pageAccess(page: OpenPage | null): Promise<PageAccess | null> {
  if (!page) return null;
  const host = siteToAllow(page);
  if (await hasEverywhere()) return { kind: 'everywhere', host };
  return { kind: (await hasAccess(page.address)) ? 'site' : 'once', host };
}

function failed(error: unknown): PopupState {
  return { kind: 'failed', reason: reasonOf(error) };
}
