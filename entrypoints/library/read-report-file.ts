/** A file of reports: JSON-LD, as the library has written it or another program. */
import type { FileFault } from '../../components/library/reports-state.ts';
import { annotationsIn, isUuid, readAnnotation } from '../../data/annotation.ts';
import type { Report } from '../../data/report.ts';

/** Every report that can be taken, each id once, and one fault for each that cannot. */
export function readReportFile(text: string): { reports: Report[]; faults: FileFault[] } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reports: [], faults: [{ kind: 'notJson' }] };
  }
  const faults: FileFault[] = [];
  const found = new Map<string, Report>();
  const annotations = annotationsIn(value);
  for (const [at, annotation] of annotations.entries()) {
    const read = readAnnotation(annotation);
    const detail = read.ok ? (isUuid(read.report.id) ? null : 'its id is no UUID') : read.fault;
    if (detail !== null) faults.push({ kind: 'notTaken', number: at + 1, detail });
    else if (read.ok) found.set(read.report.id, read.report);
  }
  if (annotations.length === 0) faults.push({ kind: 'noReports' });
  return { reports: [...found.values()], faults };
}
