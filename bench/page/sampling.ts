/** Looks again and again at what is painted while the page changes. */

export interface Sampled {
  /** How often was looked, and how often paint lay over something that states no claim. */
  looks: number;
  staleLooks: number;
  /** Such paint at once, at most. */
  mostStale: number;
  /** The longest that one was seen (ms). */
  longestStaleMs: number;
}

/**
 * Begins; {@link endSampling} ends. It may use nothing from outside itself.
 * @param right the sentences that may be painted
 */
export function startSampling(right: readonly string[], everyMs: number): void {
  const known = new Set(right);
  const sampled = { looks: 0, staleLooks: 0, mostStale: 0, longestStaleMs: 0 };
  let since = new Map<string, number>();
  const look = () => {
    const now = performance.now();
    const stale = new Map<string, number>();
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight.keys()) {
        if (!(range instanceof Range) || range.collapsed) continue;
        const text = range.toString();
        if (!known.has(text)) stale.set(text, since.get(text) ?? now);
      }
    }
    since = stale;
    sampled.looks++;
    if (stale.size > 0) sampled.staleLooks++;
    sampled.mostStale = Math.max(sampled.mostStale, stale.size);
    for (const first of stale.values()) sampled.longestStaleMs = Math.max(sampled.longestStaleMs, now - first);
  };
  const timer = setInterval(look, everyMs);
  Reflect.set(window, 'endSampling', () => {
    clearInterval(timer);
    return sampled;
  });
}

export function endSampling(): Sampled {
  const end: () => Sampled = Reflect.get(window, 'endSampling');
  return end();
}
