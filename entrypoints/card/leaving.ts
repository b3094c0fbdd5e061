/** A card that a resting pointer opened goes when the pointer leaves it and its sentence, unless it is on its way over. */

/** How long the way from the sentence to the card may take, in milliseconds. */
const WAY = 400;

/**
 * Calls back when the pointer has been elsewhere for a while, until the signal's abort.
 * @param host the element the card is in
 * @param lines where the sentence stands now (client coordinates)
 */
export function watchLeaving(
  host: Element,
  lines: () => Iterable<DOMRect>,
  onLeft: () => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stay = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const onMove = (event: PointerEvent) => {
    if (event.composedPath().includes(host) || isOn(lines(), event)) stay();
    else timer ??= setTimeout(onLeft, WAY);
  };
  addEventListener('pointermove', onMove, { signal, passive: true });
  signal.addEventListener('abort', stay, { once: true });
}

function isOn(lines: Iterable<DOMRect>, { clientX: x, clientY: y }: PointerEvent): boolean {
  for (const { left, right, top, bottom } of lines) if (x >= left && x <= right && y >= top && y <= bottom) return true;
  return false;
}
