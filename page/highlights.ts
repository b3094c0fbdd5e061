import { FLASH_NAME, INKS, type Ink, inkName } from './highlight-style.ts';
import { isShadowRoot } from './kind.ts';

/** A painted sentence. Several may share a key. */
export interface Painted extends Ink {
  readonly key: string;
  readonly range: Range;
  /** What stood under the range when it was made, if that may be long before it is painted. */
  readonly under?: string;
}

/** Paints sentences without touching a node. */
export interface Painter {
  /** Paints exactly these, instead of what was painted before. Returns those it could not: other text is there by now. */
  paint(painted: readonly Painted[]): readonly Painted[];
  /** What is painted now. */
  painted(): readonly Painted[];
  /** Takes away what stands over other text than when it was painted, and returns it. */
  dropStale(): readonly Painted[];
  /** Makes a range stand out for a moment; a new flash ends the one before. */
  flash(range: Range): void;
  /** The style of the paint (`highlightCss`), for the shadow roots it is needed in. */
  setStyle(css: string): void;
  /** Takes all paint and style away, as does the signal's abort. */
  clear(): void;
}

/** How long a flash is seen, in milliseconds: long enough to be found after a scroll. */
const FLASH = 1800;

/**
 * A painter for this window. Needs `highlightCss` in the page; open shadow roots get it from here.
 * @param signal takes all paint and style away when aborted
 */
export function createPainter(signal: AbortSignal): Painter {
  let current: readonly Painted[] = [];
  /** What stood under each painted range when it was painted. */
  const texts = new WeakMap<Range, string>();
  const own = new Map<string, Highlight>();
  const styled = new Map<ShadowRoot, CSSStyleSheet>();
  let style = '';
  let flashing: ReturnType<typeof setTimeout> | undefined;

  /** Puts one range under a name, with the others that are there. False if it cannot. */
  const add = (name: string, priority: number, range: Range, under?: string): boolean => {
    const text = range.toString();
    // One that was dropped, or whose text has gone before it was painted, comes only with its text.
    if ((texts.get(range) ?? under ?? text) !== text) return false;
    texts.set(range, text);
    let highlight = own.get(name);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priority;
      own.set(name, highlight);
      CSS.highlights.set(name, highlight);
    }
    highlight.add(range);
    const root = range.startContainer.getRootNode();
    if (isShadowRoot(root) && !styled.has(root)) adoptStyle(root);
    return true;
  };
  const removeName = (name: string) => {
    const highlight = own.get(name);
    own.delete(name);
    // A reloaded extension has put its own there: that one stays.
    if (highlight && CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  };
  /** Gives a shadow root the paint's style: rules of the page do not reach in. */
  const adoptStyle = (root: ShadowRoot) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    styled.set(root, sheet);
  };
  // By difference: to register hundreds of ranges anew at every change of a live page takes Firefox 60 ms.
  const apply = (painted: readonly Painted[]): readonly Painted[] => {
    const lost: Painted[] = [];
    const before = new Map(current.map((one) => [one.range, inkName(one)]));
    const after = new Map(painted.map((one) => [one.range, one]));
    current = painted;
    for (const [range, name] of before) {
      const kept = after.get(range);
      if (!kept || inkName(kept) !== name) own.get(name)?.delete(range);
    }
    for (const [range, ink] of after) {
      const name = inkName(ink);
      const priority = INKS.findIndex((other) => inkName(other) === name);
      if (before.get(range) !== name && !add(name, priority, range, ink.under)) lost.push(ink);
    }
    for (const [name, highlight] of own) {
      if (highlight.size === 0) removeName(name);
      // The page may have emptied the registry; what a reloaded extension has put there stays.
      else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    }
    return lost;
  };
  const endFlash = () => {
    clearTimeout(flashing);
    removeName(FLASH_NAME);
  };
  const clear = () => {
    apply([]);
    endFlash();
    for (const [root, sheet] of styled) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
    styled.clear();
  };

  signal.addEventListener('abort', clear, { once: true });
  return {
    paint: (painted) => (signal.aborted ? [] : apply(painted)),
    painted: () => current,
    dropStale() {
      const isStale = ({ range }: Painted) => range.toString() !== texts.get(range);
      const stale = current.filter(isStale);
      if (stale.length > 0) apply(current.filter((one) => !stale.includes(one)));
      return stale;
    },
    flash(range) {
      if (signal.aborted) return;
      endFlash();
      add(FLASH_NAME, INKS.length, range);
      flashing = setTimeout(endFlash, FLASH);
    },
    setStyle(css) {
      style = css;
      for (const sheet of styled.values()) sheet.replaceSync(css);
    },
    clear,
  };
}
