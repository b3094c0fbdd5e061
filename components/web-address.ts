/** Which addresses may be links: those of the web. */

/** The address as it may stand in a link; `null` where it is none of the web (an import may bring anything). */
export function webAddress(text: string): string | null {
  const url = URL.parse(text);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}
