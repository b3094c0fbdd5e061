/** What is found where reports should be: the text of a file, or why there is none. */
import type { ReportFault } from './report-fault.ts';

/** Bytes. A report has one or two thousand: an export of ten thousand fits. */
export const LARGEST_FILE = 16 * 1024 * 1024;

export type ReportSource =
  /** `source`: file or address. */
  | { kind: 'text'; source: string; text: string }
  | { kind: 'fault'; fault: ReportFault }
  /** A symbolic link in a folder; it is not followed. */
  | { kind: 'link'; source: string };

/** What servers keep beside the reports: access rights, metadata, their own files. `name`: of a file or folder, without its path. */
export function isSideFile(name: string): boolean {
  return name.startsWith('.') || /\.(acl|acr|meta)(\$?\.|$)/.test(name);
}

/** The text in these bytes; a fault where there is none, or it is no text. */
export function sourceOf(source: string, bytes: Uint8Array): ReportSource {
  if (bytes.length === 0) return faultIn(source, 'empty', 'it is empty');
  try {
    return { kind: 'text', source, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return faultIn(source, 'not-text', 'it is not UTF-8 text');
  }
}

export function faultIn(source: string, sort: ReportFault['sort'], message: string): ReportSource {
  return { kind: 'fault', fault: { source, report: null, sort, message } };
}

export function tooLarge(source: string, largest: number): ReportSource {
  return faultIn(source, 'too-large', `it is larger than ${largest / 1024 / 1024} MB`);
}
