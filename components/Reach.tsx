/** When Sidenote may look at pages: the three ways, and the sites that are allowed. */
import { useId, useState } from 'preact/hooks';
import type { Reason } from '../data/told-fault.ts';
import { useReader } from './reader.ts';
import { useReasonWords } from './reason-words.ts';

export type ReachKind = 'click' | 'sites' | 'everywhere';

export type ReachState =
  /** Not known yet. */
  | { kind: 'opening' }
  /** `sites`: host names, as the browser has them. */
  | { kind: 'chosen'; reach: ReachKind; sites: readonly string[] }
  | { kind: 'failed'; reason: Reason };

export interface ReachProps {
  state: ReachState;
  /** The browser was asked and did not give it. */
  refused: boolean;
  /** These three are called within the click, as the browser demands. */
  onEverywhere(): void;
  /** `site`: as the reader typed it. False if that names no site. */
  onAllowSite(site: string): boolean;
  onClickOnly(): void;
  onSitesOnly(): void;
  onDropSite(site: string): void;
}

export function Reach({ state, refused, ...actions }: ReachProps) {
  const { texts } = useReader();
  const words = texts.welcome;
  const why = useReasonWords();
  const present = state.kind === 'chosen' ? state.reach : null;
  const sites = state.kind === 'chosen' ? state.sites : [];
  const [picksSites, setPicksSites] = useState(false);
  const way = (reach: ReachKind, title: string, more: string, onChoose: () => void) => (
    <div class="way" data-reach={reach} data-present={present === reach}>
      <button
        type="button"
        class={reach === 'everywhere' ? 'primary' : ''}
        aria-pressed={present === reach}
        aria-describedby={`more-${reach}`}
        onClick={onChoose}
      >
        {title}
      </button>
      <p class="way-note">
        {present === reach ? words.chosen : ''}
        {present !== reach && reach === 'everywhere' ? words.recommended : ''}
      </p>
      <p id={`more-${reach}`}>{more}</p>
      {reach === 'sites' && (picksSites || sites.length > 0) && <Sites sites={sites} {...actions} />}
    </div>
  );
  return (
    <div class="reach" data-state={state.kind}>
      <div class="ways">
        {way('everywhere', words.everywhere, words.everywhereMore, actions.onEverywhere)}
        {way('sites', words.sites, words.sitesMore, () => {
          setPicksSites(true);
          if (present === 'everywhere') actions.onSitesOnly();
        })}
        {way('click', words.click, words.clickMore, actions.onClickOnly)}
      </div>
      <p class="outcome" role="status">
        {refused ? words.refused : ''}
        {state.kind === 'failed' ? why(state.reason) : ''}
      </p>
    </div>
  );
}

function Sites({
  sites,
  onAllowSite,
  onDropSite,
}: Pick<ReachProps, 'onAllowSite' | 'onDropSite'> & { sites: readonly string[] }) {
  const { texts } = useReader();
  const words = texts.welcome;
  const [typed, setTyped] = useState('');
  const [isNone, setIsNone] = useState(false);
  const problem = useId();
  return (
    <form
      class="sites"
      onSubmit={(event) => {
        event.preventDefault();
        const named = onAllowSite(typed);
        setIsNone(!named);
        if (named) setTyped('');
      }}
    >
      {sites.length > 0 && (
        <ul>
          {sites.map((site) => {
            const host = site.replace(/^\*\./, '');
            return (
              <li key={site} data-site={host}>
                <bdi>{host}</bdi>{' '}
                <button type="button" class="quiet" onClick={() => onDropSite(site)}>
                  {words.removeSite(host)}
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <input
        type="text"
        inputMode="url"
        autoComplete="off"
        spellcheck={false}
        aria-label={words.siteName}
        placeholder={words.siteName}
        aria-invalid={isNone}
        aria-describedby={problem}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit">{words.allowSite}</button>
      <p id={problem} role="status">
        {isNone ? words.notASite : ''}
      </p>
    </form>
  );
}
