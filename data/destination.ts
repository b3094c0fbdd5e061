/** Where a report may go: the list names an address, the reader may name another. Without one it stays on the device. */
import type { ClaimList } from './claim-list.ts';
import { safeAddress } from './safe-address.ts';

export type Destination =
  | { kind: 'none' }
  /** An LDP container: `address` ends with a slash. */
  | { kind: 'container'; address: string }
  /** The issues of a GitHub repository, `owner/name`: the reader sends the form there. */
  | { kind: 'github'; repo: string };

const REPO = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/;

/** `own`: what the reader has set, the empty string for nothing; a bad one counts as nothing. */
export function destinationOf(reports: ClaimList['reports'] | null, own: string): Destination {
  return (
    readDestination(own) ??
    readDestination(reports?.annotations ?? '') ??
    readDestination(reports?.github ?? '') ?? { kind: 'none' }
  );
}

/** `https://…/` (http on this machine only) or `owner/name`; `null` if it is neither. Query and fragment are cut. */
export function readDestination(text: string): Exclude<Destination, { kind: 'none' }> | null {
  const trimmed = text.trim();
  if (REPO.test(trimmed)) return { kind: 'github', repo: trimmed };
  const url = safeAddress(trimmed);
  if (!url) return null;
  url.search = '';
  url.hash = '';
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { kind: 'container', address: url.href };
}
