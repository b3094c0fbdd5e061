/** Addresses that others may name to us: of lists, of places for reports. */

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host name, as `URL` gives it, is the reader's own machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** `null` where it is neither https nor http on this machine, or carries a login, which would stand in every request. */
export function safeAddress(text: string, base?: string): URL | null {
  const url = URL.parse(text, base);
  if (!url || `${url.username}${url.password}` !== '') return null;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)) ? url : null;
}
