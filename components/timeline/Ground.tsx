/** What lies under the marks: the axis, the lanes, the months and years of which no more is known. */
import type { Layout } from './layout.ts';

export interface GroundProps {
  layout: Layout;
  /** The chosen event, to which a line leads down from the axis. */
  chosen: number | null;
  /** Whether an event stands back behind those of the chosen party. */
  dimmed(event: number): boolean;
}

/** Nothing in it is for screen readers: each mark says its date and kind itself. */
export function Ground({ layout, chosen, dimmed }: GroundProps) {
  const { width, height, axis, ticks, lanes, points } = layout;
  const target = points.find((point) => point.event === chosen);
  return (
    <svg class="sn-tl-ground" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {ticks.map(({ x, label, anchor }) => (
        <g key={x}>
          <line class="sn-tl-grid" x1={x} x2={x} y1={axis} y2={height} />
          {label !== null && (
            <text class="sn-tl-tick" x={x} y={axis} dy="-8" text-anchor={anchor}>
              {label}
            </text>
          )}
        </g>
      ))}
      {lanes.map(({ kind, top }) => (
        <line key={kind} class="sn-tl-rule" x1={0} x2={width} y1={top} y2={top} />
      ))}
      {target && <line class="sn-tl-lead" x1={target.x} x2={target.x} y1={axis} y2={target.y} />}
      {points.map(({ event, kind, x, y, until }) =>
        until === null ? null : (
          <line
            key={event}
            class="sn-tl-until"
            data-kind={kind}
            data-dim={dimmed(event)}
            x1={x}
            x2={until}
            y1={y}
            y2={y}
          />
        ),
      )}
    </svg>
  );
}
