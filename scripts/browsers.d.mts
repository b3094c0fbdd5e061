/**
 * Path of a browser new enough for us. `version` is the major one, null if the browser does not tell.
 * Without one, `fault` is a sentence on what was found instead.
 */
export function findBrowser(
  kind: 'chromium' | 'firefox',
): { path: string; version: number | null } | { path: null; fault: string };
