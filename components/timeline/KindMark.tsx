/** The sign of a kind of event: told apart by its shape, not by its colour. */
import type { EventKind } from '../../data/claim-list.ts';

/** In a square of 12 around the origin, every line drawn clockwise; what overlaps is cut out. */
const SHAPES: Record<EventKind, string> = {
  /** A rhombus. */
  allegation: 'M0-6 6 0 0 6-6 0Z',
  /** A page with lines of text. */
  report: 'M-5-5.5H5V5.5H-5ZM-3-3H3V-1.5H-3ZM-3 .5H3V2H-3Z',
  /** A disc with a bar. */
  denial: 'M0-6A6 6 0 0 1 0 6A6 6 0 0 1 0-6ZM-3.5-1.1H3.5V1.1H-3.5Z',
  /** A triangle that points back. */
  rebuttal: 'M4.5-6V6L-6 0Z',
  /** A disc with a tick. */
  confirmation: 'M0-6A6 6 0 0 1 0 6A6 6 0 0 1 0-6ZM-3.6.2-2.3-1.1-1 .3 2.4-3.1 3.7-1.8-1 2.9Z',
  /** A ring. */
  context: 'M0-5.5A5.5 5.5 0 0 1 0 5.5A5.5 5.5 0 0 1 0-5.5ZM0-3.4A3.4 3.4 0 0 1 0 3.4A3.4 3.4 0 0 1 0-3.4Z',
  /** A column. */
  ruling: 'M-5.5-5.5H5.5V-3.3H2.3V3.3H5.5V5.5H-5.5V3.3H-2.3V-3.3H-5.5Z',
  /** A small disc. */
  event: 'M0-3.6A3.6 3.6 0 0 1 0 3.6A3.6 3.6 0 0 1 0-3.6Z',
};

export function KindMark({ kind }: { kind: EventKind }) {
  return (
    <svg class="sn-tl-mark" data-kind={kind} viewBox="-6 -6 12 12" aria-hidden="true">
      {/* What is cut out shows paper, not the lines below the mark. */}
      <path class="sn-tl-paper" d={SHAPES[kind]} fill-rule="nonzero" />
      <path d={SHAPES[kind]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
