/** What a look for a new edition has brought, once it is over. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownList } from './lists-state.ts';

export type UpdateOutcome = { kind: 'none' } | { kind: 'nothingNew' } | { kind: 'updated'; version: number };

/** `none` before the first look, during one, and after one that failed: its fault stands in the list. */
export function useUpdateOutcome({ record, subscription, busy }: ShownList): UpdateOutcome {
  /** The version in use when the look began that goes on; `null`: none does. */
  const before = useRef<number | null>(null);
  /** The same of the last one that is over. */
  const [old, setOld] = useState<number | null>(null);
  useEffect(() => {
    if (busy === 'updating') before.current ??= record.version;
    setOld(busy === null ? before.current : null);
    if (busy === null) before.current = null;
  }, [busy]);
  // Asked anew each time: that the look is over may be known before what it has brought.
  if (old === null || busy !== null || subscription?.fault) return { kind: 'none' };
  return record.version > old ? { kind: 'updated', version: record.version } : { kind: 'nothingNew' };
}
