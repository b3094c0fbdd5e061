/** The story on a time axis: a lane for each kind, a mark for each event. One tab stop; arrow keys go from mark to mark. */
import { useEffect, useId, useMemo, useState } from 'preact/hooks';
import type { EventRecord } from '../../data/record.ts';
import { useReader } from '../reader.ts';
import { eventName } from './event-name.ts';
import { Ground } from './Ground.tsx';
import { KindMark } from './KindMark.tsx';
import { eventAfterKey } from './keys.ts';
import { layoutOf } from './layout.ts';
import { useWidth } from './use-width.ts';
import type { TimelineWords } from './words.ts';

/** What the popup leaves between its edges, until the real width is measured. */
const POPUP_WIDTH = 348;

export interface PictureProps {
  events: readonly EventRecord[];
  /** The event that is open; `null` for none. */
  chosen: number | null;
  /** Others stand back behind this party's events; `null`: all are alike. */
  party: string | null;
  words: TimelineWords;
  /** The id of the element in which a chosen event is shown. */
  detail: string;
  onChoose(event: number | null): void;
}

export function Picture({ events, chosen, party, words, detail, onChoose }: PictureProps) {
  const { language, texts } = useReader();
  const keys = useId();
  const [element, width] = useWidth<HTMLDivElement>(POPUP_WIDTH);
  const layout = useMemo(() => layoutOf(events, words.kind, language, width), [events, words, language, width]);
  const [touched, setTouched] = useState<number | null>(null);
  const [visited, setVisited] = useState<number | null>(null);
  useEffect(() => {
    if (chosen !== null) setVisited(chosen);
  }, [chosen]);
  const tabStop = visited ?? layout.points[0]?.event;
  const shown = touched ?? chosen;
  const dimmed = (event: number) => party !== null && events[event]?.party !== party;
  const name = (event: number) => {
    const record = events[event];
    return record ? eventName(record, words, language) : '';
  };
  const onKeyDown = (key: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (key.altKey || key.ctrlKey || key.metaKey || tabStop === undefined) return;
    const next = eventAfterKey(key.key, tabStop, layout);
    if (next === null) return;
    // Else the arrows would scroll the page as well.
    key.preventDefault();
    key.currentTarget.querySelector<HTMLElement>(`[data-event="${next}"]`)?.focus();
  };
  return (
    <div class="sn-tl-picture" ref={element}>
      {/* The marks say it themselves to a screen reader. */}
      <p class="sn-tl-readout" aria-hidden="true">
        {shown === null ? words.choose : name(shown)}
      </p>
      {/* Time goes from left to right in every language: so do its labels, the arrow keys and the pixels of the layout. */}
      <div class="sn-tl-plot" dir="ltr" style={{ height: `${layout.height}px` }}>
        <Ground layout={layout} chosen={chosen} dimmed={dimmed} />
        {layout.lanes.map(({ kind, top, height }) => (
          <span
            key={kind}
            class="sn-tl-lane"
            data-kind={kind}
            lang={texts.language}
            dir="auto"
            aria-hidden="true"
            style={{ top: `${top}px`, height: `${height}px`, width: `${layout.gutter}px` }}
          >
            {words.kind[kind]}
          </span>
        ))}
        <div role="toolbar" aria-label={words.label} aria-describedby={keys} onKeyDown={onKeyDown}>
          {layout.points.map(({ event, kind, x, y }) => (
            <button
              key={event}
              type="button"
              class="sn-tl-point"
              data-event={event}
              data-kind={kind}
              data-dim={dimmed(event)}
              style={{ left: `${x}px`, top: `${y}px` }}
              tabIndex={event === tabStop ? 0 : -1}
              aria-label={name(event)}
              aria-expanded={event === chosen}
              aria-controls={detail}
              onClick={() => onChoose(event === chosen ? null : event)}
              onFocus={() => {
                setVisited(event);
                setTouched(event);
              }}
              onBlur={() => setTouched(null)}
              onPointerEnter={() => setTouched(event)}
              onPointerLeave={() => setTouched(null)}
            >
              <KindMark kind={kind} />
            </button>
          ))}
        </div>
      </div>
      <p class="visually-hidden" id={keys}>
        {words.keys}
      </p>
      {layout.points.some(({ until }) => until !== null) && <p class="sn-tl-imprecise">{words.imprecise}</p>}
    </div>
  );
}
