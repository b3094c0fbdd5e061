/** How long a destination is left alone after it has failed. */
import * as z from 'zod/mini';
import { readAll, write } from './database.ts';

const Pause = z.object({
  /** How often in a row it has failed. */
  failures: z.int().check(z.positive()),
  /** Milliseconds since 1970. */
  since: z.number(),
  /** Milliseconds. */
  wait: z.number().check(z.nonnegative()),
});
export type Pause = z.infer<typeof Pause>;

const SECOND = 1000;
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 6 * 3600 * SECOND;
/** Nobody is let us wait longer than that. */
const LONGEST_ASKED = 24 * 3600 * SECOND;
/** Many readers' devices failed at the same moment; they shall not come back at the same moment. */
const JITTER = 0.2;

/**
 * The pause after one more failure: twice as long each time, or as long as the server asks.
 * @param asked milliseconds, from Retry-After; `null` where nothing was said
 * @param random 0 to 1
 */
export function longer(before: Pause | null, asked: number | null, now: number, random: number): Pause {
  const failures = (before?.failures ?? 0) + 1;
  const doubled = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (failures - 1));
  const spread = 1 + JITTER * (2 * random - 1);
  // Who asks for no pause at all, and fails again and again, gets a longer one each time.
  const wait =
    asked === null
      ? doubled * spread
      : Math.max(failures * SECOND, Math.min(LONGEST_ASKED, asked * (1 + JITTER * random)));
  return { failures, since: now, wait: Math.round(wait) };
}

/** When it ends, milliseconds since 1970; `now` if it has. A clock that was set back ends it too. */
export function endOf({ since, wait }: Pause, now: number): number {
  return now < since ? now : Math.max(now, since + wait);
}

/** All pauses, by the destination's address. One that cannot be read is none. */
export async function readPauses(): Promise<Map<string, Pause>> {
  const rows = await readAll('pauses');
  return new Map(
    rows.flatMap(([address, value]) => {
      const parsed = Pause.safeParse(value);
      return parsed.success ? [[address, parsed.data] as const] : [];
    }),
  );
}

/** `null` ends it. */
export function keepPause(address: string, pause: Pause | null): Promise<void> {
  return write('pauses', new Map([[address, pause ?? undefined]]));
}
