/** The claim list that comes with Sidenote. */
import { browser } from 'wxt/browser';
import type { ClaimList } from '../../data/claim-list.ts';
import { COMPILED } from './package-paths.ts';

let bundled: Promise<ClaimList> | null = null;

/** Validated when the package was built, so not again here. */
export function readBundled(): Promise<ClaimList> {
  bundled ??= fetchList();
  bundled.catch(() => {
    // Tried again at the next question.
    bundled = null;
  });
  return bundled;
}

async function fetchList(): Promise<ClaimList> {
  const response = await fetch(browser.runtime.getURL(COMPILED.list));
  if (!response.ok)
    throw new Error(
      `Sidenote’s own file ${COMPILED.list} cannot be read (${response.status}). Install Sidenote again.`,
    );
  return response.json();
}
