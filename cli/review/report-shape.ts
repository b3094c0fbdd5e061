/** What no honest report has, whatever it says: looked for before anything else reads it. */
import type { FaultSort } from './report-fault.ts';

/** An annotation of ours is five levels deep. */
const DEEPEST = 32;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** `null` where the shape is harmless. Takes any depth. */
export function shapeFault(value: unknown): { sort: FaultSort; message: string } | null {
  const waiting: { found: unknown; depth: number }[] = [{ found: value, depth: 1 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { found, depth } = next;
    if (typeof found !== 'object' || found === null) continue;
    if (depth > DEEPEST) return { sort: 'too-deep', message: `it is nested deeper than ${DEEPEST} levels` };
    for (const [key, inner] of Object.entries(found)) {
      if (FORBIDDEN_KEYS.has(key)) return { sort: 'forbidden-key', message: `it has a key "${key}"` };
      if (typeof inner === 'object') waiting.push({ found: inner, depth: depth + 1 });
    }
  }
  return null;
}
