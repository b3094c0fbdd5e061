/** Answers the reader's hands on a page with matches: click, resting pointer, keyboard commands, the popup's list. */
import type { Attend, MarkedSentence } from '../../browser/card-port.ts';
import { paintedAt } from '../../page/hit.ts';
import { showRange } from '../../page/show.ts';
import { announceClaims, announceSentence } from './announce.ts';
import { type OpenCard, openCard } from './open-card.ts';
import { watchRest } from './rest.ts';

/** A click here means something else to the page. */
const PRESSABLE = 'a[href],button,input,select,textarea,label,summary,[role=button],[contenteditable]';

export const attend: Attend = (page, taste, signal) => {
  const { hover, language } = taste;
  /** The match last shown or opened, by key. */
  let current: string | null = null;
  let card: OpenCard | null = null;

  const close = () => card?.close();
  const open = (marked: MarkedSentence, by: 'hand' | 'rest') => {
    if (by === 'rest' && card?.key === marked.sentence.key) return;
    close();
    current = marked.sentence.key;
    const opened = openCard(marked, by, taste, () => {
      if (card === opened) card = null;
    });
    card = opened;
  };
  const show = (marked: MarkedSentence | undefined): boolean => {
    if (!marked || !showRange(marked.range)) return false;
    current = marked.sentence.key;
    page.flash(marked.range);
    return true;
  };
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.defaultPrevented || document.getSelection()?.isCollapsed === false) return;
    // The path, not the target: a link in a shadow root shows from outside as the root's host.
    if (event.composedPath().some((on) => on instanceof Element && on.matches(PRESSABLE))) return;
    const marked = paintedAt(page.marked(), event.clientX, event.clientY);
    if (marked) open(marked, 'hand');
  };
  const onRest = (x: number, y: number) => {
    const marked = paintedAt(page.marked(), x, y);
    // One that the reader has opened by hand stays.
    if (marked && card?.by !== 'hand') open(marked, 'rest');
  };
  document.addEventListener('click', onClick, { signal });
  signal.addEventListener('abort', close, { once: true });
  if (hover) watchRest(onRest, signal);

  return {
    show: (key) => show(page.marked().find(({ sentence }) => sentence.key === key)),
    step(by) {
      const marked = page.marked();
      const at = marked.findIndex(({ sentence }) => sentence.key === current);
      const from = at >= 0 ? at : by > 0 ? -1 : 0;
      const isOpen = card !== null;
      // Once round, past those that are folded away.
      for (let step = 1; step <= marked.length; step++) {
        const index = (from + by * step + 2 * marked.length) % marked.length;
        const next = marked[index];
        if (!show(next) || !next) continue;
        if (isOpen) open(next, 'hand');
        else void announceSentence(next.sentence, index + 1, marked.length, language, signal);
        return true;
      }
      return false;
    },
    open() {
      const marked = page.marked();
      const wanted = marked.find(({ sentence }) => sentence.key === current) ?? marked.find(isInView) ?? marked[0];
      if (!wanted) return false;
      if (!isInView(wanted)) show(wanted);
      open(wanted, 'hand');
      return true;
    },
    announce: (claims) => void announceClaims(claims, language, signal),
    changed() {
      // What the reader has just unmarked by hand stays open, for the undo.
      if (card && !card.isRefuted() && !page.marked().some(({ sentence }) => sentence.key === card?.key)) close();
    },
  };
};

function isInView({ range }: MarkedSentence): boolean {
  const { top, bottom, height } = range.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}
