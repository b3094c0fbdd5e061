/** Why a report, or a whole file of them, was left out. */

export const FAULT_SORTS = [
  /** No answer, no right to read it, or an address that leads elsewhere. */
  'unreadable',
  'too-large',
  'empty',
  /** Not UTF-8. */
  'not-text',
  'not-json',
  'too-deep',
  /** A key that is there to change how programs work. */
  'forbidden-key',
  /** No annotation that carries a report. */
  'form',
  /** A day that does not exist, or is still to come. */
  'date',
  /** The list has no such claim. */
  'unknown-claim',
] as const;
export type FaultSort = (typeof FAULT_SORTS)[number];

export interface ReportFault {
  /** File or address. */
  source: string;
  /** Its place among several in that file, from 1; `null` where there is only one, or the whole file is meant. */
  report: number | null;
  sort: FaultSort;
  /** What is wrong, in a sentence without a full stop; may hold a stranger's characters. */
  message: string;
}
