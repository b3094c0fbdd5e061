/** All that a page can see of itself, to be compared. Runs in the page: it may use nothing from outside itself. */
import type { Natives } from './natives.ts';

export interface Structure {
  /** Every node in order, shadow roots included, without our one element. */
  nodes: Node[];
  /** What each is: name, value, attributes. */
  words: string[];
  /** Everything else, by name. */
  traces: Record<string, unknown>;
}

export function makeStructureReader(natives: Natives, closedRoots: readonly ShadowRoot[]) {
  const { nodeType, nodeName, nodeValue, firstChild, nextSibling, parentNode, localName, shadowRoot } = natives;
  const OURS = 'aside-host';
  const isOurs = (node: Node) =>
    nodeType(node) === 1 && natives.startsWith(localName(node), OURS) && parentNode(node) === natives.root(document);

  const read = (): Structure => {
    const found: Structure = { nodes: [], words: [], traces: traces() };
    walk(document, found);
    for (let at = 0; at < closedRoots.length; at++) walk(closedRoots[at] as Node, found);
    return found;
  };
  const walk = (root: Node, found: Structure): void => {
    const roots: Node[] = [];
    let node: Node | null = root;
    while (node) {
      const skipped: boolean = isOurs(node);
      if (!skipped) {
        found.nodes[found.nodes.length] = node;
        found.words[found.words.length] = wordsOf(node);
        const inner = nodeType(node) === 1 ? shadowRoot(node) : null;
        if (inner) roots[roots.length] = inner;
      }
      let next: Node | null = skipped ? null : firstChild(node);
      while (!next && node && node !== root) {
        next = nextSibling(node);
        if (!next) node = parentNode(node);
      }
      node = next;
    }
    for (let at = 0; at < roots.length; at++) walk(roots[at] as Node, found);
  };
  const wordsOf = (node: Node): string => {
    let words = `${nodeName(node)} ${nodeValue(node) ?? ''}`;
    if (nodeType(node) !== 1) return words;
    const names: string[] = natives.attributeNames(node);
    for (let at = 0; at < names.length; at++) words += ` ${names[at]}="${natives.attribute(node, names[at])}"`;
    return words;
  };
  const traces = (): Record<string, unknown> => {
    const selection = natives.selection(document);
    return {
      title: natives.title(document),
      address: location.href,
      // A frame counts the steps of the pages around it, and Firefox takes the oldest away beyond 50.
      history: parent === self ? Math.min(history.length, 49) : 0,
      focused: natives.focused(document),
      anchor: selection?.anchorNode,
      anchorAt: selection?.anchorOffset,
      focus: selection?.focusNode,
      focusAt: selection?.focusOffset,
      ranges: selection?.rangeCount,
      scrolledX: scrollX,
      scrolledY: scrollY,
      globals: natives.ownKeys(globalThis).length,
      cookie: quietly(() => natives.cookie(document)),
      local: quietly(() => localStorage.length),
      session: quietly(() => sessionStorage.length),
      sheets: natives.length(natives.sheets(document)),
      adopted: natives.adopted(document).length,
    };
  };
  const quietly = (look: () => unknown): unknown => {
    try {
      return look();
    } catch {
      return 'not allowed';
    }
  };

  /** The first difference in words; empty if there is none. */
  const differ = (before: Structure, now: Structure): string => {
    for (const name in before.traces) {
      if (before.traces[name] !== now.traces[name])
        return `${name}: was ${before.traces[name]}, is ${now.traces[name]}`;
    }
    const count = Math.max(before.nodes.length, now.nodes.length);
    for (let at = 0; at < count; at++) {
      const was = before.words[at] ?? 'nothing';
      const is = now.words[at] ?? 'nothing';
      if (was !== is) return `node ${at}: was ${natives.slice(was, 0, 200)}, is ${natives.slice(is, 0, 200)}`;
      if (before.nodes[at] !== now.nodes[at]) return `node ${at} is another: ${natives.slice(is, 0, 200)}`;
    }
    return '';
  };
  const isNamedOurs = (node: Node | undefined) =>
    natives.nodeType(node) === 1 && natives.startsWith(natives.localName(node), OURS);
  /** How many of our elements stand at the end of the document element. */
  const hosts = (): number => {
    let count = 0;
    for (let node = firstChild(natives.root(document)); node; node = nextSibling(node)) if (isOurs(node)) count++;
    return count;
  };
  return { read, differ, isNamedOurs, hosts };
}
