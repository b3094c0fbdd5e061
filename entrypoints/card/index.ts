/** The card's code: put into a frame by the background when its page has a first match; leaves its `open` for it. */
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
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CardRequest, provideCard } from '../../browser/card-port.ts';
import { sendToBackground } from '../../browser/messages.ts';
import { Card } from '../../components/Card.tsx';
import style from '../../components/card.css?inline';
import type { ClaimRecord } from '../../data/record.ts';
import { createHost } from '../../page/host.ts';

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

export default defineUnlistedScript(() => provideCard(open));

function open({ sentence, place, onClose }: CardRequest): () => void {
  const closing = new AbortController();
  const host = createHost(document, closing.signal);
  const focused = document.activeElement;
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const card = document.createElement('div');
  Object.assign(card.style, { position: 'absolute', top: '0', left: '0', width: 'max-content', display: 'flex' });
  host.root.append(sheet, card);

  const close = () => {
    if (closing.signal.aborted) return;
    closing.abort();
    render(null, card);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    onClose();
  };
  const isOutside = (event: Event) => !event.composedPath().includes(host.element);
  addEventListener('keydown', (event) => event.key === 'Escape' && close(), { signal: closing.signal, capture: true });
  addEventListener('pointerdown', (event) => isOutside(event) && close(), { signal: closing.signal, capture: true });

  const show = (claims: ClaimRecord[]) => {
    if (closing.signal.aborted) return;
    render(
      h(Card, {
        sentence,
        claims,
        language: browser.i18n.getUILanguage(),
        onClose: close,
        // If it cannot be taken back the mark stays, which says so.
        onRemoveReport: (report) => void sendToBackground('removeReport', report).then(close, close),
      }),
      card,
    );
    const anchor = { getBoundingClientRect: place };
    const stop = autoUpdate(
      anchor,
      card,
      () => {
        void computePosition(anchor, card, {
          placement: 'bottom-start',
          middleware: [
            offset(GAP),
            flip({ padding: GAP, fallbackStrategy: 'bestFit' }),
            shift({ padding: GAP }),
            size({
              padding: GAP,
              apply({ availableHeight }) {
                card.style.maxHeight = `${Math.max(LEAST_HEIGHT, availableHeight)}px`;
              },
            }),
            headInView,
          ],
        }).then(({ x, y }) => Object.assign(card.style, { left: `${x}px`, top: `${y}px` }));
      },
      { layoutShift: false },
    );
    closing.signal.addEventListener('abort', stop);
  };
  // Nobody answers where the extension was updated under this page: better no card than an empty one.
  void sendToBackground('claims', sentence.matches).then(show, close);
  return close;
}
