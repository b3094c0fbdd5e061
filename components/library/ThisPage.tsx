/** What was checked on the page from which the library was opened. */
import { Coverage } from '../Coverage.tsx';
import { Delayed } from '../Delayed.tsx';
import { InReadingOrder } from '../InReadingOrder.tsx';
import { Notice } from '../Notice.tsx';
import { useReader } from '../reader.ts';
import { useReasonWords } from '../reason-words.ts';
import { sameClaims } from '../same-claim.ts';
import type { PageName, ThisPageState } from './library-state.ts';

export interface ThisPageProps {
  state: ThisPageState;
  /** How many claims are known. */
  claims: number;
  onShowSentence(key: string): void;
  onReadAnyway(): void;
  onSwitchOn(where: 'everywhere' | 'here'): void;
  onTryAgain(): void;
}

export function ThisPage({ state, ...rest }: ThisPageProps) {
  const { texts } = useReader();
  return (
    <div class="spread this-page" data-state={state.kind}>
      <div class="side">
        <h2>{texts.libraryPage.thisPage}</h2>
        {'page' in state && <PageTitle page={state.page} />}
        {state.kind === 'read' && <Coverage checked={state.checked} claims={rest.claims} />}
        {state.kind === 'read' && state.framesUnread && <p class="coverage">{texts.framesNotRead}</p>}
      </div>
      <div class="column">
        <Outcome state={state} {...rest} />
      </div>
    </div>
  );
}

function Outcome({ state, onShowSentence, onReadAnyway, onSwitchOn, onTryAgain }: ThisPageProps) {
  const { texts } = useReader();
  const why = useReasonWords();
  switch (state.kind) {
    case 'loading':
      return null;
    case 'noPage':
      return <Notice says={texts.libraryPage.noPage} />;
    case 'notRead':
      return <Notice says={texts.noAccess} more={texts.libraryPage.noPage} />;
    case 'notArticle':
      return (
        <Notice says={texts.notArticle} more={texts.notArticleMore}>
          <button type="button" class="primary" onClick={onReadAnyway}>
            {texts.readAnyway}
          </button>
        </Notice>
      );
    case 'off': {
      const { where } = state;
      return (
        <Notice says={where === 'everywhere' ? texts.offEverywhere : texts.offHere}>
          <button type="button" class="primary" onClick={() => onSwitchOn(where)}>
            {where === 'everywhere' ? texts.switchOn : texts.switchOnHere}
          </button>
        </Notice>
      );
    }
    case 'reading':
      return (
        <Delayed>
          <Notice says={texts.reading} />
        </Delayed>
      );
    case 'read': {
      const count = sameClaims(state.claims).length;
      return (
        <>
          <Notice says={count === 0 ? texts.nothingFound : texts.claimsFound(count)} />
          {state.sentences.length > 0 && (
            <InReadingOrder sentences={state.sentences} claims={state.claims} onShow={onShowSentence} />
          )}
        </>
      );
    }
    case 'failed':
      return (
        <Notice says={texts.failed} more={why(state.reason)}>
          <button type="button" class="primary" onClick={onTryAgain}>
            {texts.tryAgain}
          </button>
        </Notice>
      );
  }
}

/** Shows nothing where the browser does not tell what page it is. */
function PageTitle({ page: { title, address } }: { page: PageName }) {
  if (title === '' && address === '') return null;
  return (
    <p class="page-title">
      <cite dir="auto">{title || address}</cite>
      {title !== '' && address !== '' && <span class="page-address">{URL.parse(address)?.host ?? address}</span>}
    </p>
  );
}
