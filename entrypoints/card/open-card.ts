/** One card beside its sentence: mounted, kept in place, closed. */
import {
  autoUpdate,
  computePosition,
  detectOverflow,
  flip,
  type Middleware,
  offset,
  shift,
  size,
} from '@floating-ui/dom';
import { h, render } from 'preact';
import type { MarkedSentence } from '../../browser/card-port.ts';
import { sendToBackground } from '../../browser/messages.ts';
import { Card } from '../../components/Card.tsx';
import style from '../../components/card.css?inline';
import type { ClaimRecord } from '../../data/record.ts';
import { copyText } from '../../page/copy.ts';
import { createHost } from '../../page/host.ts';
import { watchLeaving } from './leaving.ts';

/** Between sentence and card, and between card and the window's edge (CSS pixels). */
const GAP = 8;
/** Lower than this the card would show nothing (CSS pixels). */
const LEAST_HEIGHT = 220;

/** In a low window the card covers its sentence rather than lose its head, and with it the way to close it. */
const headInView: Middleware = {
  name: 'headInView',
  async fn(state) {
    const sentence = state.elements.reference.getBoundingClientRect();
    // Scrolled away, it goes with its sentence
    if (sentence.bottom < 0 || sentence.top > innerHeight) return {};
    const { top } = await detectOverflow(state, { padding: GAP });
    return top > 0 ? { y: state.y + top } : {};
  },
};

export interface OpenCard {
  /** The sentence it stands beside. */
  readonly key: string;
  readonly by: 'hand' | 'rest';
  close(): void;
}

/** `by`: pressed, or opened by a resting pointer, which neither takes the focus nor outlives the pointer. */
export function openCard(
  { sentence, range }: MarkedSentence,
  by: 'hand' | 'rest',
  language: string,
  onClose: () => void,
): OpenCard {
  const closing = new AbortController();
  const { signal } = closing;
  const host = createHost(document, signal);
  const focused = document.activeElement;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const card = document.createElement('div');
  Object.assign(card.style, { position: 'absolute', top: '0', left: '0', width: 'max-content', display: 'flex' });
  host.layer.append(sheet, card);

  const close = () => {
    if (signal.aborted) return;
    const hadFocus = document.activeElement === host.element;
    closing.abort();
    render(null, card);
    if (hadFocus && focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    onClose();
  };
  const isOutside = (event: Event) => !event.composedPath().includes(host.element);
  addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal, capture: true });
  addEventListener('pointerdown', (event) => isOutside(event) && close(), { signal, capture: true });
  if (by === 'rest') watchLeaving(host.element, () => range.getClientRects(), close, signal);

  const show = (claims: ClaimRecord[]) => {
    if (signal.aborted) return;
    render(
      h(Card, {
        sentence,
        claims,
        language,
        takesFocus: by === 'hand',
        onClose: close,
        onCopy: copyText,
        onMute: ({ list, id }) => void sendToBackground('mute', { list, claim: id }).then(close, close),
        // If it cannot be taken back the mark stays, which says so.
        onRemoveReport: (report) => void sendToBackground('removeReport', report).then(close, close),
      }),
      card,
    );
    keepBeside(range, card, signal);
  };
  // Nobody answers where the extension was updated under this page: better no card than an empty one.
  void sendToBackground('claims', sentence.matches).then(show, close);
  return { key: sentence.key, by, close };
}

function keepBeside(range: Range, card: HTMLElement, signal: AbortSignal): void {
  const anchor = {
    getBoundingClientRect: () => range.getBoundingClientRect(),
    ...(range.startContainer.parentElement ? { contextElement: range.startContainer.parentElement } : {}),
  };
  const place = async () => {
    const { x, y } = await computePosition(anchor, card, {
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply({ availableWidth, availableHeight }) {
            card.style.maxWidth = `${availableWidth}px`;
            card.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
          },
        }),
        headInView,
      ],
    });
    Object.assign(card.style, { left: `${x}px`, top: `${y}px` });
  };
  const stop = autoUpdate(anchor, card, () => void place(), { layoutShift: false });
  signal.addEventListener('abort', stop, { once: true });
}
