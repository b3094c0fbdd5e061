/** From files and servers to the reports that can be looked at; what is left out is counted and named. */
import { annotationsIn, readAnnotation } from '../../data/annotation.ts';
import type { ClaimList } from '../../data/claim-list.ts';
import type { Report } from '../../data/report.ts';
import { BadInput } from '../bad-input.ts';
import { isWebAddress, readReportContainer } from './report-container.ts';
import type { FaultSort, ReportFault } from './report-fault.ts';
import { readReportFiles } from './report-files.ts';
import { shapeFault } from './report-shape.ts';
import type { ReportSource } from './report-source.ts';

/** In one file; so many have no room in the largest that is read, unless they are none. */
const MOST_REPORTS = 30_000;
/** A clock may be wrong, and it is tomorrow elsewhere (milliseconds). */
const CLOCK = 24 * 60 * 60 * 1000;

export interface FoundReport {
  report: Report;
  /** File or address. */
  source: string;
}

export interface ReadReports {
  /** Files that were looked at, those that could not be read among them. */
  files: number;
  /** Of this list, in the order of the files. */
  reports: FoundReport[];
  /** How many were dropped because an earlier report has the same id. */
  duplicates: number;
  /** Claim list → how many reports are of it and not of this one. */
  otherLists: Map<string, number>;
  malformed: ReportFault[];
  /** Symbolic links that were not followed. */
  links: number;
}

/**
 * `places`: files, folders and web addresses. `now`: no report is made after it. Throws `BadInput` where a place cannot
 * be read at all, or where there is no file of reports in any.
 */
export async function readReports(places: readonly string[], list: ClaimList, now: Date): Promise<ReadReports> {
  const read: ReadReports = {
    files: 0,
    reports: [],
    duplicates: 0,
    otherLists: new Map(),
    malformed: [],
    links: 0,
  };
  const reader = new Reader(read, list, now);
  for (const place of places) {
    for await (const source of isWebAddress(place) ? readReportContainer(place) : readReportFiles(place)) {
      reader.add(source);
    }
  }
  if (read.files === 0) {
    const links = read.links > 0 ? ' (symbolic links in folders are not followed)' : '';
    throw new BadInput(`There are no reports${links}: .json and .jsonld files are looked for.`);
  }
  return read;
}

class Reader {
  readonly #read: ReadReports;
  readonly #list: string;
  readonly #claims: ReadonlySet<string>;
  readonly #latest: number;
  readonly #ids = new Set<string>();

  constructor(read: ReadReports, list: ClaimList, now: Date) {
    this.#read = read;
    this.#list = list.id;
    this.#claims = new Set(list.claims.map(({ id }) => id));
    this.#latest = now.getTime() + CLOCK;
  }

  add(source: ReportSource): void {
    if (source.kind === 'link') {
      this.#read.links++;
      return;
    }
    this.#read.files++;
    if (source.kind === 'fault') this.#read.malformed.push(source.fault);
    else this.#addText(source.source, source.text);
  }

  #addText(source: string, text: string): void {
    const fault = (sort: FaultSort, message: string, report: number | null = null) =>
      this.#read.malformed.push({ source, report, sort, message });
    if (text.trim() === '') {
      fault('empty', 'it is empty');
      return;
    }
    let annotations: unknown[] = [];
    try {
      const value: unknown = JSON.parse(text);
      annotations = value === null ? [null] : annotationsIn(value);
    } catch (error) {
      fault('not-json', `it is not JSON: ${error instanceof Error ? error.message : error}`);
      return;
    }
    if (annotations.length > MOST_REPORTS) {
      fault('too-large', `it has more than ${MOST_REPORTS} reports`);
      return;
    }
    annotations.forEach((annotation, i) => {
      const found = this.#reportIn(annotation);
      if ('sort' in found) fault(found.sort, found.message, annotations.length > 1 ? i + 1 : null);
      else this.#addReport(found, source);
    });
  }

  #addReport(report: Report, source: string): void {
    const { otherLists, reports } = this.#read;
    if (this.#isOfOther(report)) {
      otherLists.set(report.list, (otherLists.get(report.list) ?? 0) + 1);
    } else if (this.#ids.has(report.id)) {
      this.#read.duplicates++;
    } else {
      this.#ids.add(report.id);
      reports.push({ report, source });
    }
  }

  /** The report, or what is wrong with it. */
  #reportIn(annotation: unknown): Report | { sort: FaultSort; message: string } {
    const shape = shapeFault(annotation);
    if (shape) return shape;
    const read = readAnnotation(annotation);
    if (!read.ok) return { sort: 'form', message: read.fault };
    const { report } = read;
    const created = Date.parse(report.created);
    if (Number.isNaN(created)) return { sort: 'date', message: `its date, ${report.created}, does not exist` };
    if (created > this.#latest) return { sort: 'date', message: `its date, ${report.created}, is still to come` };
    if (!this.#isOfOther(report) && !this.#claims.has(report.claim)) {
      return { sort: 'unknown-claim', message: `the list has no claim "${report.claim}"` };
    }
    return report;
  }

  /** Where a report does not tell its list it is taken for one of this. */
  #isOfOther({ list }: Report): boolean {
    return list !== '' && list !== this.#list;
  }
}
