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
import { claimKey } from '../../browser/claim-key.ts';
import type { PageTaste } from '../../browser/messages.ts';
import { sendToBackground } from '../../browser/messaging.ts';
import { Card } from '../../components/Card.tsx';
import style from '../../components/card.css?inline';
import { ListNames } from '../../components/list-names.ts';
import type { MatchReporting } from '../../components/match-reporting.ts';
import type { Localised } from '../../data/claim-list.ts';
import type { ClaimRecord } from '../../data/record.ts';
import { copyText } from '../../page/copy.ts';
import { createHost } from '../../page/host.ts';
import { shownMatch } from '../report-form/shown-match.ts';
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
  /** Whether the reader has said in it that a match is wrong. */
  isRefuted(): boolean;
  close(): void;
}

/** `by`: pressed, or opened by a resting pointer, which neither takes the focus nor outlives the pointer. */
export function openCard(
  { sentence, range }: MarkedSentence,
  by: 'hand' | 'rest',
  { language, keepsReports }: PageTaste,
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

  let names: ReadonlyMap<string, Localised> = new Map();
  /** `claimKey` → the report. */
  const refuted = new Map<string, string>();
  const reportingOf = (claims: ClaimRecord[]): MatchReporting => ({
    onNotClaim: (claim) => {
      const wanted = { match: shownMatch(claim, sentence), address: location.href, private: false };
      void sendToBackground('refuteMatch', wanted).then(({ id }) => {
        refuted.set(keyOf(claim), id);
        draw(claims);
      }, close);
    },
    onReport: (claim) => void sendToBackground('openReport', shownMatch(claim, sentence)).then(close, close),
    onUndo: (report) => {
      void sendToBackground('removeReport', report).then(() => {
        for (const [key, id] of refuted) if (id === report) refuted.delete(key);
        draw(claims);
      }, close);
    },
  });
  const draw = (claims: ClaimRecord[]) => {
    if (signal.aborted) return;
    const drawn = h(Card, {
      sentence,
      claims,
      language,
      takesFocus: by === 'hand',
      onClose: close,
      onCopy: copyText,
      onMute: ({ list, id }) => void sendToBackground('mute', { list, claim: id }).then(close, close),
      // If it cannot be taken back the mark stays, which says so.
      onRemoveReport: (report) => void sendToBackground('removeReport', report).then(close, close),
      refuted: new Map(refuted),
      ...(keepsReports ? { reporting: reportingOf(claims) } : {}),
    });
    render(h(ListNames.Provider, { value: names }, drawn), card);
  };
  const show = (claims: ClaimRecord[]) => {
    draw(claims);
    if (!signal.aborted) keepBeside(range, card, signal);
  };
  // Nobody answers where the extension was updated under this page: better no card than an empty one.
  void Promise.all([sendToBackground('claims', sentence.matches), namesOf(sentence.matches)]).then(
    ([claims, known]) => {
      names = known;
      show(claims);
    },
    close,
  );
  return { key: sentence.key, by, isRefuted: () => refuted.size > 0, close };
}

/** What the lists of several matches are called; nobody needs it where there is one. */
async function namesOf(matches: readonly { list: string }[]): Promise<ReadonlyMap<string, Localised>> {
  if (new Set(matches.map(({ list }) => list)).size < 2) return new Map();
  return new Map((await sendToBackground('lists')).map(({ id, title }) => [id, title]));
}

function keyOf({ list, id }: ClaimRecord): string {
  return claimKey({ list, claim: id });
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
