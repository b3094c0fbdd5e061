/** What the popup says of the page, for each state. */
import type { ClaimRecord } from '../data/record.ts';
import { Delayed } from './Delayed.tsx';
import { Found } from './Found.tsx';
import type { MatchReporting } from './match-reporting.ts';
import { Notice } from './Notice.tsx';
import type { PopupState } from './popup-state.ts';
import { RecordOfStories } from './RecordOfStories.tsx';
import { useReader } from './reader.ts';
import { useReasonWords } from './reason-words.ts';

export interface PageViewProps {
  state: PopupState;
  onSwitch(on: boolean): void;
  onSwitchSite(on: boolean): void;
  onCheckOnce(): void;
  onEverywhere(): void;
  onAlwaysOnSite(): void;
  onReadAnyway(): void;
  onTryAgain(): void;
  onShowSentence(key: string): void;
  onRemoveReport(report: string): void;
  onMute(claim: ClaimRecord): void;
  /** Without it nothing can be said of a match (private windows). */
  reporting?: MatchReporting;
}

export function PageView({ state, ...actions }: PageViewProps) {
  const { texts } = useReader();
  const why = useReasonWords();
  switch (state.kind) {
    case 'opening':
      return null;
    case 'noAccess':
      return (
        <Notice says={texts.noAccess} more={texts.noAccessMore}>
          <button type="button" class="primary" onClick={actions.onCheckOnce}>
            {texts.checkThisPage}
          </button>
          {state.host !== null && (
            <button type="button" data-reach="site" onClick={actions.onAlwaysOnSite}>
              {texts.alwaysOnSite(state.host)}
            </button>
          )}
          <button type="button" data-reach="everywhere" onClick={actions.onEverywhere}>
            {texts.everyNewsPage}
          </button>
        </Notice>
      );
    case 'notWebPage':
      return <Notice says={texts.notWebPage} more={texts.notWebPageMore} />;
    case 'notArticle':
      return (
        <Notice says={texts.notArticle} more={texts.notArticleMore}>
          <button type="button" class="primary" onClick={actions.onReadAnyway}>
            {texts.readAnyway}
          </button>
        </Notice>
      );
    case 'off':
      return state.where === 'everywhere' ? (
        <Notice says={texts.offEverywhere}>
          <button type="button" class="primary" onClick={() => actions.onSwitch(true)}>
            {texts.switchOn}
          </button>
        </Notice>
      ) : (
        <Notice says={texts.offHere}>
          <button type="button" class="primary" onClick={() => actions.onSwitchSite(true)}>
            {texts.switchOnHere}
          </button>
        </Notice>
      );
    case 'reading':
      return (
        <Delayed>
          <Notice says={texts.reading} />
        </Delayed>
      );
    case 'nothingFound':
      return (
        <>
          <Notice says={texts.nothingFound} />
          <RecordOfStories stories={state.stories} />
        </>
      );
    case 'found':
      return (
        <>
          <Found
            sentences={state.sentences}
            claims={state.claims}
            onShowSentence={actions.onShowSentence}
            onRemoveReport={actions.onRemoveReport}
            onMute={actions.onMute}
            {...(actions.reporting ? { reporting: actions.reporting } : {})}
          />
          <RecordOfStories stories={state.stories} />
        </>
      );
    case 'failed':
      return (
        <Notice says={texts.failed} more={why(state.reason)}>
          <button type="button" class="primary" onClick={actions.onTryAgain}>
            {texts.tryAgain}
          </button>
        </Notice>
      );
  }
}
