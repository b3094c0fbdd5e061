/** A file of reports: JSON-LD, as the library has written it or another program. */
import { annotationsIn, isUuid, readAnnotation } from '../../data/annotation.ts';
import type { Report } from '../../data/report.ts';

/** Every report that can be taken, each id once, and one sentence for each that cannot. */
export function readReportFile(text: string): { reports: Report[]; faults: string[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reports: [], faults: ['The file is not JSON.'] };
  }
  const faults: string[] = [];
  const found = new Map<string, Report>();
  const annotations = annotationsIn(value);
  for (const [at, annotation] of annotations.entries()) {
    const read = readAnnotation(annotation);
    const fault = read.ok ? (isUuid(read.report.id) ? null : 'its id is no UUID') : read.fault;
    if (fault !== null) faults.push(`Report ${at + 1} cannot be taken: ${fault}.`);
    else if (read.ok) found.set(read.report.id, read.report);
  }
  if (annotations.length === 0) faults.push('The file has no reports in it.');
  return { reports: [...found.values()], faults };
}
