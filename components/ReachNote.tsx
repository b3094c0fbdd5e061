/** By what leave this page was read, and the ways to a wider one. */
import { useReader } from './reader.ts';

export interface PageAccess {
  /** `once`: by the reader's click alone. */
  kind: 'once' | 'site' | 'everywhere';
  /** The site that can be allowed for good; `null` where there is none. */
  host: string | null;
}

export interface ReachNoteProps {
  access: PageAccess;
  /** Whether larger frames of other sites could not be read. */
  framesUnread: boolean;
  /** Both are called within the click, as the browser demands. */
  onAlwaysOnSite(): void;
  onEverywhere(): void;
}

/** Shows nothing where there is nothing to widen. */
export function ReachNote({ access, framesUnread, onAlwaysOnSite, onEverywhere }: ReachNoteProps) {
  const { texts } = useReader();
  const { kind, host } = access;
  if (kind === 'everywhere') return null;
  return (
    <section class="reach-note" data-access={kind}>
      <p>
        {kind === 'once' || host === null ? texts.checkedOnce : texts.allowedOnSite(host)}
        {framesUnread && ` ${texts.framesNotRead}`}
      </p>
      <p class="reach-ways">
        {kind === 'once' && host !== null && (
          <button type="button" class="quiet" data-reach="site" onClick={onAlwaysOnSite}>
            {texts.alwaysOnSite(host)}
          </button>
        )}{' '}
        <button type="button" class="quiet" data-reach="everywhere" onClick={onEverywhere}>
          {texts.everyNewsPage}
        </button>
      </p>
    </section>
  );
}
