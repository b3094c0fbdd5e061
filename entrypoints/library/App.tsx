/** Joins the library to the browser: the record, the page it was opened from, the settings. */

import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { claimKey } from '../../browser/claim-key.ts';
import { sendToFrames } from '../../browser/frames.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import { reasonOf } from '../../browser/reason.ts';
import { languageOf, type Settings, watchSettings, writeSettings } from '../../browser/settings.ts';
import { Library } from '../../components/library/Library.tsx';
import type { SavingState } from '../../components/library/library-state.ts';
import type { ShownSettings } from '../../components/library/shown-settings.ts';
import { textsFor } from '../../components/texts.ts';
import { readDestination } from '../../data/destination.ts';
import type { ClaimRecord } from '../../data/record.ts';
import type { Reason } from '../../data/told-fault.ts';
import { copyText } from '../../page/copy.ts';
import { useKeys } from './follow-keys.ts';
import { useLists } from './follow-lists.ts';
import { usePage } from './follow-page.ts';
import { useReach } from './follow-reach.ts';
import { useRecord } from './follow-record.ts';
import { useReports } from './follow-reports.ts';
import { legendOf, swatchesOf } from './legend.ts';
import { hostIn, showThere } from './opened-from.ts';
import { usePlace } from './use-place.ts';

export interface AppProps {
  /** As they were when the library opened. */
  settings: Settings;
  /** The tab it was opened from; `null` where it was opened for itself. */
  tab: number | null;
}

export function App({ settings: settingsAtFirst, tab }: AppProps) {
  const [settings, setSettings] = useState(settingsAtFirst);
  const [saving, setSaving] = useState<SavingState>({ kind: 'saved' });
  const place = usePlace();
  const [record, askForRecord] = useRecord();
  const [thisPage, lookAgain] = usePage(tab, settings);
  const reach = useReach();
  const keys = useKeys();
  const lists = useLists(settings);
  const language = languageOf(settings);
  const texts = textsFor(language);
  const claims = useMemo(
    () => (record.kind === 'known' ? record.stories.flatMap((story) => story.claims) : []),
    [record],
  );
  const reports = useReports(claims, record.kind === 'known' ? record.lists : [], settings.reportsTo);

  useEffect(() => watchSettings(setSettings), []);
  // Before anything is drawn: afterwards it could undo what the reader does next
  useLayoutEffect(() => {
    // A part begins at its top; a spot in it brings itself into view.
    if (place.spot === null) window.scrollTo({ top: 0 });
  }, [place]);
  useEffect(() => {
    document.documentElement.lang = texts.language;
    document.title = `${texts.library} · Sidenote`;
  }, [texts]);

  const change = async (patch: Partial<Settings>) => {
    setSettings((now) => ({ ...now, ...patch }));
    const reason = await reasonAgainst(writeSettings(patch));
    setSaving(reason ? { kind: 'failed', reason } : { kind: 'saved' });
  };
  const mute = (key: string, muted: boolean) => {
    const others = settings.muted.filter((one) => one !== key);
    void change({ muted: muted ? [...others, key] : others });
  };
  const keyOf = ({ list, id }: ClaimRecord) => claimKey({ list, claim: id });
  return (
    <Library
      language={language}
      place={place}
      record={record}
      thisPage={{
        state: thisPage,
        onShowSentence: (key) => {
          if (tab !== null) void showThere(tab, key).then((shown) => (shown ? undefined : lookAgain()));
        },
        onReadAnyway: () => {
          if (tab !== null) void sendToFrames(tab, 'readAnyway').then(lookAgain);
        },
        onSwitchOn: (where) => {
          const host = 'page' in thisPage ? hostIn(thisPage.page) : '';
          const offSites = settings.offSites.filter((site) => site !== host);
          void change(where === 'everywhere' ? { on: true } : { offSites });
        },
        onTryAgain: lookAgain,
      }}
      reports={reports}
      lists={lists}
      settings={{
        settings,
        reportsTo: settings.reportsTo,
        onReportsTo: async (reportsTo) => {
          if (reportsTo !== '' && !readDestination(reportsTo)) return { kind: 'bad' };
          const reason = await reasonAgainst(writeSettings({ reportsTo }));
          return reason ? { kind: 'failed', reason } : { kind: 'kept' };
        },
        reach,
        legend: legendOf(settings),
        swatches: swatchesOf(settings),
        muted: settings.muted.map((key) => ({
          key,
          statement: claims.find((claim) => keyOf(claim) === key)?.statement ?? null,
        })),
        keys,
        saving,
        onChange: (patch) => void change(settingsIn(patch)),
        onUnmute: (key) => mute(key, false),
        onDelete: () => reasonAgainst(sendToBackground('forgetEverything')),
      }}
      isMuted={(claim) => settings.muted.includes(keyOf(claim))}
      onMute={(claim, muted) => mute(keyOf(claim), muted)}
      onTryAgain={askForRecord}
      onCopy={copyText}
    />
  );
}

/** Why it was not done; `null` where it was. */
function reasonAgainst(deed: Promise<void>): Promise<Reason | null> {
  return deed.then(() => null, reasonOf);
}

/** As they are kept. */
function settingsIn({ offSites, ...rest }: Partial<ShownSettings>): Partial<Settings> {
  return { ...rest, ...(offSites ? { offSites: [...offSites] } : {}) };
}
