/** The toolbar popup: the page in front of the reader in one of the states of `popup-state.ts`. */
import { useEffect, useRef } from 'preact/hooks';
import type { ClaimRecord } from '../data/record.ts';
import type { Report } from '../data/report.ts';
import { Coverage } from './Coverage.tsx';
import { PageView } from './PageView.tsx';
import { PopupHead } from './PopupHead.tsx';
import type { PopupState } from './popup-state.ts';
import { type PageAccess, ReachNote } from './ReachNote.tsx';
import { ReportForm } from './ReportForm.tsx';
import { ReportList } from './ReportList.tsx';
import { Reader } from './reader.ts';
import type { ReportState } from './report-state.ts';
import { textsFor } from './texts.ts';

export interface PopupProps {
  /** BCP 47. */
  language: string;
  state: PopupState;
  /** Highlights, everywhere. */
  on: boolean;
  /** The site and whether highlights are on there; `null` where there is none to switch. */
  site: { host: string; on: boolean } | null;
  /** Every known claim: counted, and named in the reader's reports. */
  claims: readonly ClaimRecord[];
  /** `null` where the page is not read, so that nothing on it can be reported. */
  report: ReportState | null;
  reports: readonly Report[];
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
  onSaveReport(claim: ClaimRecord): void;
  onRemoveReport(report: string): void;
  onCopy(text: string): Promise<boolean>;
  onMute(claim: ClaimRecord): void;
  /** `part`: where in the library. */
  onLibrary(part: 'stories' | 'settings'): void;
}

export function Popup(props: PopupProps) {
  const {
    language,
    state,
    on,
    site,
    claims,
    report,
    reports,
    access,
    onSwitch,
    onSwitchSite,
    onSaveReport,
    onLibrary,
  } = props;
  const texts = textsFor(language);
  const main = useRef<HTMLElement>(null);
  const used = useRef(false);
  // The button that was pressed may be gone with the state it belonged to
  useEffect(() => {
    if (used.current && document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [state.kind]);
  const form = report && <ReportForm key={sentenceOf(report)} state={report} onSave={onSaveReport} />;
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
          <ReportList reports={reports} claims={claims} onRemove={props.onRemoveReport} />
        </main>
        <footer class="popup-foot">
          {checked !== null && <Coverage checked={checked} claims={claims.length} />}{' '}
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

/** Another sentence is another form: the choice made for the first one is not carried over. */
function sentenceOf(report: ReportState): string {
  return report.kind === 'nothingSelected' ? '' : report.sentence.text;
}
