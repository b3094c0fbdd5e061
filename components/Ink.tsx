/** A stroke of the paint as it stands under the sentence on the page, so that what is read here can be found there. */
import type { ShownMatch } from './sentence.ts';

/** Decoration: the words beside it say the same. Drawn by `ink.css`, in shapes that `page/highlight-style.ts` names. */
export function Ink({ tier, stance }: Pick<ShownMatch, 'tier' | 'stance'>) {
  return (
    <span class="ink" data-tier={tier} data-line={stance ?? 'unclear'} aria-hidden="true">
      ab
    </span>
  );
}
