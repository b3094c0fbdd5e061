/** Strangers' text in HTML: it stays text. */
import { oneLine } from '../one-line.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For between tags and within quoted attributes; without controls and overrides of direction. A space at either end stays. */
export function escaped(text: string): string {
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return `${before}${oneLine(text)}${after}`.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
