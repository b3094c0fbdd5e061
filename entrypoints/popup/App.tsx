/** Joins the popup to the browser: settings, the page's content script, the background. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hasAccess, hasEverywhere, requestEverywhere, requestSite, watchAccess } from '../../browser/access.ts';
import { selectionIn, sendToFrames, showInTab } from '../../browser/frames.ts';
import { type SelectedSentence, sendToBackground } from '../../browser/messages.ts';
import { languageOf, muteClaim, type Settings, watchSettings, writeSettings } from '../../browser/settings.ts';
import { Popup } from '../../components/Popup.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import type { PageAccess } from '../../components/ReachNote.tsx';
import type { ReportState } from '../../components/report-state.ts';
import type { ClaimRecord, StoryRecord } from '../../data/record.ts';
import type { Report } from '../../data/report.ts';
import { copyText } from '../../page/copy.ts';
import { look, readNow } from './look.ts';
import { type OpenPage, siteToAllow, siteToSwitch } from './open-page.ts';
import { selectedSentence } from './selected-sentence.ts';

/** Milliseconds between two questions while the page is being read; it has no way of calling the popup. */
const ASK_AGAIN = 250;

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
  const [reports, setReports] = useState<readonly Report[]>([]);
  const [view, setView] = useState<View>({ state: { kind: 'opening' }, pending: false });
  const { state } = view;
  const [selected, setSelected] = useState<SelectedSentence | null>(null);
  const [report, setReport] = useState<ReportState>({ kind: 'nothingSelected' });
  const [access, setAccess] = useState<PageAccess | null>(null);
  const site = siteToSwitch(page, settings.offSites);
  const claims = stories.flatMap((story) => story.claims);

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
    const [known, mine] = await Promise.all([sendToBackground('stories'), sendToBackground('reports')]);
    setStories(known);
    setReports(mine);
    await lookAgain(known);
  };
  // Once, when the popup opens
  useEffect(() => act(start()), []);
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
    return watchAccess(() => {
      ask();
      if (stories.length > 0) void lookAgain();
    });
  }, [stories]);

  const readable = isRead(state);
  // Asked once, when the page turns out to be readable
  useEffect(() => {
    if (!readable || !page || selected) return;
    void findSelection(page, claims).then((found) => {
      if (!found) return;
      setSelected(found.selected);
      setReport(found.report);
    });
  }, [readable]);

  /** Tells the page that what is painted has changed; a page without our content script has nothing to change. */
  const refreshPage = async (wanted = settings) => {
    if (page) await sendToFrames(page.tab, 'refresh');
    await lookAgain(stories, wanted);
  };
  const change = async (patch: Partial<Settings>) => {
    const next = { ...settings, ...patch };
    await writeSettings(patch);
    setSettings(next);
    await refreshPage(next);
  };
  const removeReport = async (id: string) => {
    await sendToBackground('removeReport', id);
    setReports(await sendToBackground('reports'));
    await refreshPage();
  };
  const saveReport = async (claim: ClaimRecord) => {
    if (!page || !selected || report.kind !== 'selected') return;
    const { sentence } = report;
    setReport({ kind: 'saving', sentence, claims: report.claims });
    try {
      await sendToBackground('saveReport', {
        list: claim.list,
        claim: claim.id,
        sentence: selected,
        address: page.address,
        private: page.private,
      });
    } catch (error) {
      setReport({ ...report, problem: reasonOf(error) });
      return;
    }
    setReport({ kind: 'saved', sentence });
    setReports(await sendToBackground('reports'));
    await refreshPage();
  };
  return (
    <Popup
      language={languageOf(settings)}
      state={state}
      on={settings.on}
      site={site === null ? null : { host: site, on: !settings.offSites.includes(site) }}
      claims={claims}
      report={readable || selected ? report : null}
      reports={reports}
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
      onSaveReport={(claim) => act(saveReport(claim))}
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
  );
}

function isRead(state: PopupState): boolean {
  return state.kind === 'found' || state.kind === 'nothingFound';
}

/** The reader's selection and the claims it may make, the likeliest first; `null` where nothing is selected. */
async function findSelection(
  page: OpenPage,
  claims: readonly ClaimRecord[],
): Promise<{ selected: SelectedSentence; report: ReportState } | null> {
  const text = await selectionIn(page.tab);
  if (!text) return null;
  const selected = selectedSentence(text);
  // Without suggestions the form still works: the claims stand in the list's own order.
  const suggestions = await sendToBackground('suggest', { ...selected, title: page.title }).catch(() => []);
  const likely = suggestions.flatMap(
    (one) => claims.find((claim) => claim.id === one.claim && claim.list === one.list) ?? [],
  );
  const rest = claims.filter((claim) => !likely.includes(claim));
  return {
    selected,
    report: { kind: 'selected', sentence: selected, claims: [...likely, ...rest], problem: null },
  };
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
