/** A pointer that comes to rest on a sentence means to ask about it; one that passes over it does not. */
/** How long it must stay, in milliseconds: longer than a pause on the way, shorter than a wait. */
const REST = 350;
/** A hand that rests trembles by so much (CSS pixels). */
const TREMBLE = 3;

/** Calls back with the place where the pointer has come to rest (client coordinates), until the signal's abort. */
export function watchRest(onRest: (x: number, y: number) => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = { x: 0, y: 0 };
  const cancel = () => clearTimeout(timer);
  const onMove = ({ pointerType, buttons, clientX: x, clientY: y }: PointerEvent) => {
    if (pointerType !== 'mouse' || buttons !== 0) return cancel();
    if (Math.hypot(x - last.x, y - last.y) <= TREMBLE) return;
    last = { x, y };
    cancel();
    timer = setTimeout(() => onRest(x, y), REST);
  };
  addEventListener('pointermove', onMove, { signal, passive: true });
  for (const other of ['pointerdown', 'keydown', 'scroll']) addEventListener(other, cancel, { signal, capture: true });
  document.documentElement.addEventListener('pointerleave', cancel, { signal });
  signal.addEventListener('abort', cancel, { once: true });
}
