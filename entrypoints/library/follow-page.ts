/** Keeps what is said of the page the library was opened from up to date: while it is read, and when the reader comes back. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { reasonOf } from '../../browser/reason.ts';
import type { Settings } from '../../browser/settings.ts';
import type { ThisPageState } from '../../components/library/library-state.ts';
import { lookAt } from './opened-from.ts';

/** Milliseconds between two questions while the page is being read; it has no way of calling us. */
const ASK_AGAIN = 250;

/** Its state, and the question to ask anew. */
export function usePage(tab: number | null, settings: Settings): [ThisPageState, () => void] {
  const [state, setState] = useState<ThisPageState>({ kind: 'loading' });
  // Answers may come out of order; only the last question counts.
  const question = useRef(0);
  const look = () => {
    question.current += 1;
    const mine = question.current;
    void lookAt(tab, settings)
      .catch((error: unknown): ThisPageState => ({ kind: 'failed', reason: reasonOf(error) }))
      .then((next) => {
        if (mine === question.current) setState(next);
      });
  };
  // Now, and whenever the settings that decide it change
  useEffect(look, [tab, settings]);
  useEffect(() => {
    const onVisible = () => {
      if (document.visibilityState === 'visible') look();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [tab, settings]);
  // Every answer that is still "reading" asks once more
  useEffect(() => {
    if (state.kind !== 'reading') return;
    const timer = setTimeout(look, ASK_AGAIN);
    return () => clearTimeout(timer);
  }, [state]);
  return [state, look];
}
