/** The choice of when Sidenote may look, as it is and as it changes. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { followReach, REACH_AT_FIRST, reachActions } from '../../browser/reach.ts';
import type { ReachProps } from '../../components/Reach.tsx';

export function useReach(): ReachProps {
  const [view, setView] = useState(REACH_AT_FIRST);
  const actions = useMemo(() => reachActions(setView), []);
  useEffect(() => {
    const ending = new AbortController();
    followReach(setView, ending.signal);
    return () => ending.abort();
  }, []);
  return { ...view, ...actions };
}
