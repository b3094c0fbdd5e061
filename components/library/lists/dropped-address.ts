/** The address in what was dropped or pasted: a link, or text. */

/**
 * The first address of a list of links (RFC 2483: lines that begin with `#` are comments), else the first line of the
 * text; `null` if there is neither.
 */
export function droppedAddress(data: Pick<DataTransfer, 'getData'>): string | null {
  const links = linesOf(data.getData('text/uri-list')).filter((line) => !line.startsWith('#'));
  return links[0] ?? linesOf(data.getData('text/plain'))[0] ?? null;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
}
