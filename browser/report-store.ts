/** The reader's reports, kept on the device. One that cannot be read is left out, and stays in storage. */
import { storage } from 'wxt/utils/storage';
import { Report } from '../data/report.ts';
import { inTurn } from './in-turn.ts';

const item = storage.defineItem<unknown[]>('local:reports', { fallback: [] });

/** All reports, the newest last. */
export async function readReports(): Promise<Report[]> {
  return (await stored()).flatMap((value) => {
    const parsed = Report.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Adds a report; when this resolves it is stored. */
export function addReport(report: Report): Promise<void> {
  return change((reports) => [...reports, report]);
}

/** Takes one away; nothing happens if there is none with this id. */
export function dropReport(id: string): Promise<void> {
  return change((reports) => reports.filter((value) => !hasId(value, id)));
}

/** Calls back after every change. Returns the undo. */
export function watchReports(onChange: () => void): () => void {
  return item.watch(() => onChange());
}

// Two changes at once must not lose one.
const write = inTurn();

function change(edit: (reports: unknown[]) => unknown[]): Promise<void> {
  return write(async () => item.setValue(edit(await stored())));
}

async function stored(): Promise<unknown[]> {
  const value: unknown = await item.getValue();
  return Array.isArray(value) ? value : [];
}

function hasId(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
}
