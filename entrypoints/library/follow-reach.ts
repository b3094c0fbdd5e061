/** The choice of when Sidenote may look, as it is and as it changes. */
import { useEffect, useState } from 'preact/hooks';
import { followReach, type ReachActions, type ReachView } from '../../browser/reach.ts';
import type { ReachProps } from '../../components/Reach.tsx';

const NOT_YET: ReachView = { state: { kind: 'opening' }, refused: false };
const nothing = () => undefined;
/** Until it is followed, which is at once. */
const NO_ACTIONS: ReachActions = {
  onEverywhere: nothing,
  onAllowSite: () => false,
  onClickOnly: nothing,
  onSitesOnly: nothing,
  onDropSite: nothing,
};

export function useReach(): ReachProps {
  const [view, setView] = useState(NOT_YET);
  const [actions, setActions] = useState(NO_ACTIONS);
  useEffect(() => {
    const ending = new AbortController();
    setActions(followReach(setView, ending.signal));
    return () => ending.abort();
  }, []);
  return { ...view, ...actions };
}
