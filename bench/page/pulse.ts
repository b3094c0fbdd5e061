/** What a reader feels: how long the page's own turn is held up. Runs in the page, by messages that it sends itself. */

export interface Pulse {
  /** The longest time between two turns (ms), and how many took longer than a frame. */
  longestMs: number;
  overFrame: number;
  turns: number;
}

/** Begins; {@link endPulse} ends. It may use nothing from outside itself. */
export function startPulse(): void {
  const frameMs = 16;
  const pulse = { longestMs: 0, overFrame: 0, turns: 0 };
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    const gap = now - last;
    last = now;
    pulse.turns++;
    if (gap > pulse.longestMs) pulse.longestMs = gap;
    if (gap > frameMs) pulse.overFrame++;
    port2.postMessage(0);
  };
  port2.postMessage(0);
  Reflect.set(window, 'endPulse', () => {
    port1.close();
    return pulse;
  });
}

export function endPulse(): Pulse {
  const end: () => Pulse = Reflect.get(window, 'endPulse');
  return end();
}
