/** The claim lists and their stories, asked once, and once more where that failed. */

import { useEffect, useState } from 'preact/hooks';
import { sendToBackground } from '../../browser/messaging.ts';
import { reasonOf } from '../../browser/reason.ts';
import type { RecordState } from '../../components/library/library-state.ts';

/** What is known, and the question to ask anew. */
export function useRecord(): [RecordState, () => void] {
  const [state, setState] = useState<RecordState>({ kind: 'loading' });
  const ask = () => {
    setState({ kind: 'loading' });
    void askForRecord().then(setState);
  };
  useEffect(ask, []);
  return [state, ask];
}

async function askForRecord(): Promise<RecordState> {
  try {
    const [lists, stories] = await Promise.all([sendToBackground('lists'), sendToBackground('stories')]);
    return { kind: 'known', lists, stories };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}
