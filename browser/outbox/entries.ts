/** The reader's reports as they lie in the outbox. The background alone writes them. */
import { OutboxEntry } from '../../data/outbox-entry.ts';
import { outboxChanges } from '../change-channel.ts';
import { inTurn } from '../in-turn.ts';
import { readAll, write } from './database.ts';

export interface OutboxContents {
  /** The newest last. */
  entries: readonly OutboxEntry[];
  /** What lies there and cannot be read, as it is: it is kept. */
  unreadable: readonly { key: string; value: unknown }[];
}

let contents: Promise<OutboxContents> | null = null;
const changing = inTurn();

/** Everything in the outbox, read once in a background's life. Rejects like `write`. */
export function readOutbox(): Promise<OutboxContents> {
  contents ??= read();
  contents.catch(() => {
    contents = null;
  });
  return contents;
}

/** Changes entries as one step: what `edit` returns is written, all or nothing, `null` deletes. On the disk when it resolves. */
export function changeEntries(
  edit: (entries: readonly OutboxEntry[]) => readonly (readonly [id: string, entry: OutboxEntry | null])[],
): Promise<void> {
  return changing(async () => {
    const { entries } = await readOutbox();
    const changes = new Map(edit(entries));
    if (changes.size === 0) return;
    await write('entries', new Map([...changes].map(([id, entry]) => [id, entry ?? undefined])));
    contents = Promise.resolve({ ...(await readOutbox()), entries: changed(entries, changes) });
    outboxChanges.tell();
  });
}

/** Deletes what cannot be read. */
export async function dropUnreadable(): Promise<void> {
  const { unreadable } = await readOutbox();
  await write('entries', new Map(unreadable.map(({ key }) => [key, undefined])));
  forgetRead();
}

/** The database was changed past us. */
export function forgetRead(): void {
  contents = null;
  outboxChanges.tell();
}

function changed(
  entries: readonly OutboxEntry[],
  changes: ReadonlyMap<string, OutboxEntry | null>,
): readonly OutboxEntry[] {
  const known = new Set(entries.map(({ report }) => report.id));
  const kept = entries.flatMap((entry) => {
    const change = changes.get(entry.report.id);
    return change === undefined ? [entry] : change === null ? [] : [change];
  });
  const added = [...changes].flatMap(([id, entry]) => (entry && !known.has(id) ? [entry] : []));
  return added.length === 0 ? kept : [...kept, ...added].sort(byAge);
}

function byAge(a: OutboxEntry, b: OutboxEntry): number {
  return a.report.created < b.report.created ? -1 : a.report.created > b.report.created ? 1 : 0;
}

async function read(): Promise<OutboxContents> {
  const entries: OutboxEntry[] = [];
  const unreadable: { key: string; value: unknown }[] = [];
  for (const [key, value] of await readAll('entries')) {
    const parsed = OutboxEntry.safeParse(value);
    if (parsed.success && parsed.data.report.id === key) entries.push(parsed.data);
    else unreadable.push({ key, value });
  }
  return { entries: entries.sort(byAge), unreadable };
}
