/** Looks into a page. Each function runs in the page: it may use nothing from outside itself. */

/** A paragraph of the page, and the texts that are painted in it, sorted. */
export interface PaintedParagraph {
  text: string;
  painted: string[];
}

/** Every paragraph of the article, in order. Paint without text is none. */
export function paintedParagraphs(): PaintedParagraph[] {
  const found = new Map<Element, string[]>();
  for (const highlight of CSS.highlights.values()) {
    for (const range of highlight.keys()) {
      if (!(range instanceof Range) || range.collapsed) continue;
      const element = range.startContainer.parentElement?.closest('p');
      if (element) found.set(element, [...(found.get(element) ?? []), range.toString()]);
    }
  }
  return Array.from(document.querySelectorAll('article p'), (element) => ({
    text: element.textContent ?? '',
    painted: (found.get(element) ?? []).sort(),
  }));
}

/** How many highlights there are. */
export function paintedCount(): number {
  let count = 0;
  for (const highlight of CSS.highlights.values()) count += highlight.size;
  return count;
}

/**
 * One bare walk over the page's text, the measure of all reading (ms, as exactly as the browser tells the time). The
 * first on a page is dearer than later ones, as is our reading: the browser makes each node's object for it.
 */
export function walkTime(): number {
  const start = performance.now();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) length += node.data.length;
  return length > 0 ? performance.now() - start : 0;
}

/** Looks from the page's first moment on for the first highlight. */
export function watchFirst(): void {
  const everyMs = 4;
  const look = () => {
    if (CSS.highlights.size > 0) Reflect.set(window, 'firstHighlight', performance.now());
    else setTimeout(look, everyMs);
  };
  look();
}

/** From the end of loading to the first highlight (ms), as `watchFirst` saw it; `null` if there was none. */
export function firstHighlight(): number | null {
  const at: unknown = Reflect.get(window, 'firstHighlight');
  const [navigation] = performance.getEntriesByType('navigation');
  if (typeof at !== 'number' || !(navigation instanceof PerformanceNavigationTiming)) return null;
  return Math.max(0, at - navigation.loadEventEnd);
}
