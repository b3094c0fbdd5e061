/**
 * Watches a generated page from within: what changes that the page itself did not change, what is thrown into it, who
 * calls what it has put in place of the browser's own functions. Runs in the page: it may use nothing from outside itself.
 */
import type { Natives } from './natives.ts';
import type { makePaintReader, PaintedText } from './paint.ts';
import type { makeStructureReader } from './structure.ts';

/** What one look brings. */
export interface Look {
  painted: PaintedText[];
  /** What happened since the look before and should not have. */
  faults: string[];
  /** Whether our element is in the page. */
  hosts: number;
  /** Style sheets that somebody gave to the page's shadow roots. */
  sheets: number;
  /** How many of the page's own deeds went wrong: of interest only if it is all of them. */
  pageThrew: number;
  frames: number;
}

/** What the page's own scripts have at hand. */
export interface PageSide {
  natives: Natives;
  /** Does something to the page in the page's own name. What it throws stays with it. */
  act(deed: () => void): void;
  /** Puts a function in place of a method which throws whenever somebody else than the page itself calls it. */
  trapMethod(prototype: object, name: string): void;
  trapGetter(prototype: object, name: string): void;
  /** A root that nobody finds from outside. */
  keepRoot(root: ShadowRoot): void;
  /** A highlight of the page's own. */
  keepHighlight(highlight: unknown): void;
  fault(what: string): void;
}

export interface Witness extends PageSide {
  look(): Look;
  children: Witness[];
}

export function makeWitness(
  natives: Natives,
  readers: { structure: typeof makeStructureReader; paint: typeof makePaintReader },
): Witness {
  const closedRoots: ShadowRoot[] = [];
  const ownHighlights: unknown[] = [];
  const structure = readers.structure(natives, closedRoots);
  const paint = readers.paint(natives, ownHighlights);
  let faults: string[] = [];
  let acting = 0;
  let pageThrew = 0;
  let known: ReturnType<typeof structure.read> | null = null;
  const fault = (what: string) => {
    if (faults.length < 20) faults[faults.length] = what;
  };

  const observer = new natives.Observer((records) => {
    for (let at = 0; at < records.length; at++) judge(records[at] as MutationRecord);
  });
  /** The only thing that may happen: our element comes and goes at the end of the document element. */
  const judge = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => {
    let isOurs = type === 'childList' && target === natives.root(document);
    for (let at = 0; at < addedNodes.length; at++) isOurs &&= structure.isNamedOurs(addedNodes[at]);
    for (let at = 0; at < removedNodes.length; at++) isOurs &&= structure.isNamedOurs(removedNodes[at]);
    if (!isOurs) fault(`mutation: ${type} ${attributeName ?? ''} at ${natives.nodeName(target)}`);
  };
  const watch = () => {
    const all = { childList: true, attributes: true, characterData: true, subtree: true };
    known = structure.read();
    for (let at = 0; at < known.nodes.length; at++) {
      const node = known.nodes[at];
      const type = natives.nodeType(node);
      if (type === 9 || type === 11) natives.observe(observer, node, all);
    }
  };
  const compare = () => {
    if (!known || !isThere()) return;
    const now = structure.read();
    const difference = structure.differ(known, now);
    if (difference !== '') fault(`changed: ${difference}`);
    known = now;
  };
  /** Whether the page has not been detached with its frame. */
  const isThere = () => natives.view(document) !== null;
  const sheets = (): number => {
    let count = 0;
    for (let at = 0; at < (known?.nodes.length ?? 0); at++) {
      const node = known?.nodes[at];
      if (natives.nodeType(node) === 11) count += natives.adoptedInRoot(node).length;
    }
    return count;
  };
  const act = (deed: () => void) => {
    if (acting === 0) {
      compare();
      // What somebody else did before is judged, not thrown away with the page's own.
      const before: MutationRecord[] = natives.takeRecords(observer);
      for (let at = 0; at < before.length; at++) judge(before[at] as MutationRecord);
    }
    acting++;
    try {
      deed();
    } catch {
      pageThrew++;
    }
    acting--;
    if (acting > 0) return;
    natives.takeRecords(observer);
    if (known) watch();
  };

  const trap = (prototype: object, name: string, part: 'value' | 'get') => {
    const present = Object.getOwnPropertyDescriptor(prototype, name);
    const original = present?.[part];
    if (!present || !original) return;
    const { apply } = Reflect;
    const trapped = function (this: unknown, ...given: unknown[]) {
      if (acting > 0) return apply(original, this, given);
      fault(`somebody called ${name}`);
      throw new Error(`trap ${name}`);
    };
    Object.defineProperty(prototype, name, { ...present, [part]: trapped });
  };

  natives.hear('error', (event) => {
    const { message = 'of a resource' } = event as ErrorEvent;
    // Broken markup makes scripts out of text; what comes of that is the page's own affair, too.
    if (natives.includes(message, 'of the page')) return;
    if (natives.includes(message, 'SyntaxError') || natives.includes(message, 'is not defined')) return;
    fault(`error: ${message}`);
  });
  natives.hear('unhandledrejection', (event) => fault(`rejection: ${String((event as PromiseRejectionEvent).reason)}`));
  // Before any content script, which come when the page is idle; `true`: before the page's own listeners too.
  natives.hear('DOMContentLoaded', watch, true);

  const witness: Witness = {
    natives,
    act,
    fault: (what) => {
      if (acting === 0) fault(what);
    },
    trapMethod: (prototype, name) => trap(prototype, name, 'value'),
    trapGetter: (prototype, name) => trap(prototype, name, 'get'),
    keepRoot: (root) => {
      closedRoots[closedRoots.length] = root;
    },
    keepHighlight: (highlight) => {
      ownHighlights[ownHighlights.length] = highlight;
    },
    children: [],
    look() {
      compare();
      const hosts = structure.hosts();
      const painted = isThere() ? paint.painted() : [];
      const all: Look = { painted, faults, hosts, sheets: sheets(), pageThrew, frames: 1 };
      faults = [];
      for (let at = 0; at < witness.children.length; at++) {
        const child = (witness.children[at] as Witness).look();
        all.frames++;
        all.hosts += child.hosts;
        all.sheets += child.sheets;
        for (let one = 0; one < child.painted.length; one++)
          all.painted[all.painted.length] = child.painted[one] as never;
        for (let one = 0; one < child.faults.length; one++) {
          all.faults[all.faults.length] = `in a frame: ${child.faults[one]}`;
        }
      }
      return all;
    },
  };
  return witness;
}
