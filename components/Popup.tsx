/** The toolbar popup: the page in front of the reader in one of the states of `popup-state.ts`. */
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import { Coverage } from './Coverage.tsx';
import type { MatchReporting } from './match-reporting.ts';
import { PageView } from './PageView.tsx';
import { PopupHead } from './PopupHead.tsx';
import type { PopupState } from './popup-state.ts';
import { type PageAccess, ReachNote } from './ReachNote.tsx';
import { RefutedNote } from './RefutedNote.tsx';
import { ReportForm } from './ReportForm.tsx';
import { ReportsLine } from './ReportsLine.tsx';
import { Reader } from './reader.ts';
import type { Refuted, ReportCounts, ReportFormActions, ReportFormState } from './report-state.ts';
import { textsFor } from './texts.ts';

export interface PopupProps {
  /** BCP 47. */
  language: string;
  state: PopupState;
  /** Highlights, everywhere. */
  on: boolean;
  /** The site and whether highlights are on there; `null` where there is none to switch. */
  site: { host: string; on: boolean } | null;
  /** How many claims are known. */
  claims: number;
  /** `null` where the page is not read, so that nothing on it can be reported. */
  report: ReportFormState | null;
  reports: ReportCounts;
  /** What the reader has just said is not a claim; `null` if nothing. */
  refuted: Refuted | null;
  /** What lets us read this page; `null` where that is not known or does not matter. */
  access: PageAccess | null;
  onSwitch(on: boolean): void;
  onSwitchSite(on: boolean): void;
  /** Read this page once. Called within the click. */
  onCheckOnce(): void;
  /** Ask for every news page. Called within the click, as the browser demands. */
  onEverywhere(): void;
  /** Ask for this site. Called within the click. */
  onAlwaysOnSite(): void;
  onReadAnyway(): void;
  onTryAgain(): void;
  onShowSentence(key: string): void;
  /** The report form. */
  form: ReportFormActions;
  /** Without it nothing can be said of a match (private windows). */
  reporting?: MatchReporting;
  /** Unmark a sentence that the reader has marked. */
  onRemoveReport(report: string): void;
  onCopy(text: string): Promise<boolean>;
  onMute(claim: ClaimRecord): void;
  /** `part`: where in the library. */
  onLibrary(part: 'stories' | 'reports' | 'settings'): void;
}

export function Popup(props: PopupProps) {
  const { language, state, on, site, claims, report, reports, refuted, access, onSwitch, onSwitchSite, onLibrary } =
    props;
  const texts = textsFor(language);
  const main = useRef<HTMLElement>(null);
  const used = useRef(false);
  // The button that was pressed may be gone with the state it belonged to
  useEffect(() => {
    if (used.current && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [state.kind, refuted]);
  const form = report && <ReportForm state={report} actions={props.form} />;
  // Who has selected a sentence came to report it: the form stands first. Otherwise it is a line at the end.
  const formFirst = report !== null && report.kind !== 'nothingSelected';
  const checked = state.kind === 'found' || state.kind === 'nothingFound' ? state.checked : null;
  const framesUnread = checked !== null && 'framesUnread' in state && state.framesUnread;
  return (
    <Reader.Provider value={{ language, texts, copy: props.onCopy }}>
      <div
        class="sidenote popup"
        lang={texts.language}
        dir={texts.direction}
        data-state={state.kind}
        onFocusIn={() => {
          used.current = true;
        }}
      >
        <PopupHead on={on} site={site} onSwitch={onSwitch} onSwitchSite={onSwitchSite} />
        <main ref={main} class="popup-body" tabIndex={-1}>
          {formFirst && form}
          {refuted && <RefutedNote key={refuted.reports[0]} refuted={refuted} onUndo={props.form.onUndo} />}
          <PageView {...props} />
          {checked !== null && access && (
            <ReachNote
              access={access}
              framesUnread={framesUnread}
              onAlwaysOnSite={props.onAlwaysOnSite}
              onEverywhere={props.onEverywhere}
            />
          )}
          {!formFirst && form}
          <ReportsLine counts={reports} onOpen={() => onLibrary('reports')} />
        </main>
        <footer class="popup-foot">
          {checked !== null && <Coverage checked={checked} claims={claims} />}{' '}
          <span class="foot-links">
            <button type="button" class="quiet" data-part="stories" onClick={() => onLibrary('stories')}>
              {texts.library}
            </button>{' '}
            <button type="button" class="quiet" data-part="settings" onClick={() => onLibrary('settings')}>
              {texts.settings}
            </button>
          </span>
        </footer>
      </div>
    </Reader.Provider>
  );
}
