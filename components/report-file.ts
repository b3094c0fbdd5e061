/** The file a reader's reports are exported to. */
import type { Report } from '../data/report.ts';

/** What the file is called. */
export const REPORT_FILE_NAME = 'sidenote-reports.json';

/** The file's text: JSON, readable by people. Only what the reader sees is in it: sentences, claims, addresses, times. */
export function reportFile(reports: readonly Report[]): string {
  return `${JSON.stringify({ format: 1, kind: 'sidenote-reports', reports }, null, 2)}\n`;
}
