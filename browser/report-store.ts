/** The reader's reports, kept on the device. One that cannot be read is left out, and stays in storage. */
import { Report } from '../data/report.ts';
import { stored } from './stored.ts';

const reports = stored('reports', (value): unknown[] => (Array.isArray(value) ? value : []));

/** All reports, the newest last. */
export async function readReports(): Promise<Report[]> {
  return (await reports.read()).flatMap((value) => {
    const parsed = Report.safeParse(value);
    return parsed.success ? [parsed.data] : [];
  });
}

/** Adds a report; when this resolves it is stored. */
export function addReport(report: Report): Promise<void> {
  return reports.change((all) => [...all, report]);
}

/** Takes one away; nothing happens if there is none with this id. */
export function dropReport(id: string): Promise<void> {
  return reports.change((all) => all.filter((value) => !hasId(value, id)));
}

/** Calls back after every change. Returns the undo. */
export function watchReports(onChange: () => void): () => void {
  return reports.watch(() => onChange());
}

function hasId(value: unknown, id: string): boolean {
  return typeof value === 'object' && value !== null && 'id' in value && value.id === id;
}
