/** The names of all messages between our contexts, read from the table itself: a new one is tried without being named here. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../scripts/root.mjs';

export interface MessageName {
  sidenote: 'background' | 'page';
  name: string;
}

/** `guests`: what a web page's content script may send, too. `own`: what our own pages alone may. `page`: to a content script. */
export type Table = 'guests' | 'own' | 'page';

const TABLES: Record<Table, [name: string, side: MessageName['sidenote']]> = {
  guests: ['GuestMessages', 'background'],
  own: ['OwnMessages', 'background'],
  page: ['PageMessages', 'page'],
};

/** Rejects where a table is not found. */
export async function ourMessages(...tables: readonly Table[]): Promise<MessageName[]> {
  const source = await readFile(join(ROOT, 'browser', 'messages.ts'), 'utf8');
  return tables.flatMap((table) => namesIn(source, ...TABLES[table]));
}

function namesIn(source: string, table: string, sidenote: MessageName['sidenote']): MessageName[] {
  const body = source.match(new RegExp(`export interface ${table} \\{\\n([\\s\\S]*?)\\n\\}`))?.[1];
  const names = [...(body ?? '').matchAll(/^ {2}(\w+)\(/gm)].flatMap(([, name]) => name ?? []);
  if (names.length === 0) throw new Error(`No messages in ${table}.`);
  return names.map((name) => ({ sidenote, name }));
}
