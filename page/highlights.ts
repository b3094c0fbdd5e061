import { isShadowRoot } from './kind.ts';

/** How a sentence is painted: as sure, as possible, or as added by the reader. */
export type HighlightStyle = 'sure' | 'possible' | 'yours';

/** A painted sentence. Several may share a key. */
export interface Painted {
  readonly key: string;
  readonly range: Range;
  readonly style: HighlightStyle;
}

/** Paints sentences without touching a node. */
export interface Painter {
  /** Paints exactly these, instead of what was painted before. */
  paint(painted: readonly Painted[]): void;
  /** What is painted now. */
  painted(): readonly Painted[];
  /** Makes a range stand out for a moment; a new flash ends the one before. */
  flash(range: Range): void;
  /** Takes all paint and style away, as does the signal's abort. */
  clear(): void;
}

/** The later, the higher: of two that overlap, the higher one's colours are seen. */
const STYLES = ['possible', 'sure', 'yours', 'flash'] as const;
/** The page sees the names: they say nothing. */
const NAMES = { possible: 'zk-1', sure: 'zk-2', yours: 'zk-3', flash: 'zk-4' } as const;
/** How long a flash is seen, in milliseconds: long enough to be found after a scroll. */
const FLASH = 1800;

/**
 * Style of the paint, for `scripting.insertCSS` with origin AUTHOR. Not by colour alone: sure is a solid line on a
 * tint, possible a dotted line without one, yours a double line. The line colours keep 3 : 1 to white and to black, the
 * tints are thin enough to leave the page's text legible on either: pages seldom declare which of the two they are.
 */
export const HIGHLIGHT_CSS = `@media not print{
::highlight(${NAMES.possible}){text-decoration:underline dotted #b26200 2px}
::highlight(${NAMES.sure}){text-decoration:underline solid #b26200 2px;background-color:rgb(255 176 0/.18)}
::highlight(${NAMES.yours}){text-decoration:underline double #2f78c4 1px;background-color:rgb(47 140 230/.14)}
::highlight(${NAMES.flash}){text-decoration:underline solid #b26200 3px;background-color:rgb(255 176 0/.45)}
@media (prefers-contrast:more),(forced-colors:active){
::highlight(${NAMES.possible}){text-decoration:underline dotted currentColor 3px}
::highlight(${NAMES.sure}){text-decoration:underline solid currentColor 3px;background-color:transparent}
::highlight(${NAMES.yours}){text-decoration:underline double currentColor 2px;background-color:transparent}
::highlight(${NAMES.flash}){text-decoration:underline solid currentColor 5px;background-color:transparent}
}}`;

/**
 * A painter for this window. Needs {@link HIGHLIGHT_CSS} in the page; open shadow roots get it from here.
 * @param signal takes all paint and style away when aborted
 */
export function createPainter(signal: AbortSignal): Painter {
  let current: readonly Painted[] = [];
  const own = new Map<string, Highlight>();
  const styled = new Map<ShadowRoot, () => void>();
  let flashing: ReturnType<typeof setTimeout> | undefined;

  const put = (style: (typeof STYLES)[number], ranges: readonly Range[]) => {
    const name = NAMES[style];
    // A reloaded extension has put its own there: that one stays.
    const before = own.get(name);
    if (before && CSS.highlights.get(name) === before) CSS.highlights.delete(name);
    own.delete(name);
    if (ranges.length === 0) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = STYLES.indexOf(style);
    CSS.highlights.set(name, highlight);
    own.set(name, highlight);
    for (const range of ranges) {
      const root = range.startContainer.getRootNode();
      if (isShadowRoot(root) && !styled.has(root)) styled.set(root, adoptStyle(root));
    }
  };
  const paint = (painted: readonly Painted[]) => {
    if (signal.aborted) return;
    current = painted;
    for (const style of STYLES) {
      if (style === 'flash') continue;
      put(
        style,
        painted.filter((one) => one.style === style).map((one) => one.range),
      );
    }
  };
  const endFlash = () => {
    clearTimeout(flashing);
    put('flash', []);
  };
  const clear = () => {
    current = [];
    for (const style of STYLES) put(style, []);
    clearTimeout(flashing);
    for (const undo of styled.values()) undo();
    styled.clear();
  };

  signal.addEventListener('abort', clear, { once: true });
  return {
    paint,
    painted: () => current,
    flash(range) {
      if (signal.aborted) return;
      clearTimeout(flashing);
      put('flash', [range]);
      flashing = setTimeout(endFlash, FLASH);
    },
    clear,
  };
}

/** Gives a shadow root the paint's style: rules of the page do not reach in. Returns the undo. */
function adoptStyle(root: ShadowRoot): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HIGHLIGHT_CSS);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}
