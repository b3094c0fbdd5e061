/** Where an arrow key leads in the picture. */
import type { Layout, Point } from './layout.ts';

/**
 * The event to go to from the point of `event`: left and right in time, up and down to the nearest in time of the next lane,
 * Home and End to the first and the last. `null` for other keys and where there is nothing further.
 */
export function eventAfterKey(key: string, event: number, layout: Layout): number | null {
  const { points } = layout;
  const at = points.findIndex((point) => point.event === event);
  const here = points[at];
  if (!here) return null;
  switch (key) {
    case 'ArrowLeft':
      return points[at - 1]?.event ?? null;
    case 'ArrowRight':
      return points[at + 1]?.event ?? null;
    case 'ArrowUp':
      return nearestInLane(here, -1, layout);
    case 'ArrowDown':
      return nearestInLane(here, 1, layout);
    case 'Home':
      return points[0]?.event ?? null;
    case 'End':
      return points.at(-1)?.event ?? null;
    default:
      return null;
  }
}

function nearestInLane(here: Point, by: 1 | -1, { lanes, points }: Layout): number | null {
  const lane = lanes[lanes.findIndex(({ kind }) => kind === here.kind) + by];
  const [nearest] = points
    .filter((point) => point.kind === lane?.kind)
    .toSorted((a, b) => Math.abs(a.x - here.x) - Math.abs(b.x - here.x));
  return nearest?.event ?? null;
}
