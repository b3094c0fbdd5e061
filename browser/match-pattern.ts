/** Match patterns, as `permissions` names the sites that were granted. */

/** Names under which many register: `www.gov.uk` is one site, `*.gov.uk` every authority's. */
const SHARED = /^(?:ac|co|com|edu|gob|gouv|gov|net|org)\.[a-z]{2}$/;

/** The host that a reader means: of an address as of a bare name, without `www.`; `null` where there is none. */
export function hostOf(site: string): string | null {
  const typed = site.trim();
  const url = URL.parse(/^\w+:\/\//.test(typed) ? typed : `https://${typed}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') return null;
  const bare = url.hostname.replace(/^www\./, '');
  const host = SHARED.test(bare) ? url.hostname : bare;
  return /[.:]/.test(host) || host === 'localhost' ? host : null;
}

/** The pattern for a site as a pattern names it: `example.org`, `*.example.org`. */
export function patternFor(site: string): string {
  return `*://${site}/*`;
}

/** The pattern for the server at an address, by this address's scheme alone; `null` where it is of no web page. */
export function serverPattern(address: string): string | null {
  const url = URL.parse(address);
  return url && /^https?:$/.test(url.protocol) ? `${url.protocol}//${url.hostname}/*` : null;
}

/** The pattern for a site that a reader names: with everything below it. `null` where the text names no host. */
export function patternOf(site: string): string | null {
  const host = hostOf(site);
  if (host === null) return null;
  // A number (an IP address) and a bare name have nothing below them.
  return patternFor(/[\d\]]$/.test(host) || !host.includes('.') ? host : `*.${host}`);
}

/** The host in a pattern, `*` for any; `null` where it is of no web page. */
export function siteIn(pattern: string): string | null {
  if (pattern === '<all_urls>') return '*';
  return /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? null;
}

/** Whether an address is among those of a match pattern as `permissions` names them. */
export function isCovered(address: string, pattern: string): boolean {
  const host = URL.parse(address)?.hostname ?? '';
  const site = siteIn(pattern) ?? '';
  return site === '*' || site === host || (site.startsWith('*.') && `.${host}`.endsWith(site.slice(1)));
}
