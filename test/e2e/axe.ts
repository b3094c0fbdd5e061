/** axe-core in whatever a scenario looks at. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Card } from './card.ts';
import type { View } from './session.ts';

type Checker = (context?: unknown) => Promise<string[]>;

/**
 * axe and one run of it as a function without anything from outside: the protocols take a function's text, also where a
 * content security policy forbids scripts and `eval`.
 */
function checker(): Checker {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return new Function('root', `${source}\nreturn (${inDocument})(root);`) as Checker;
}

/** Runs beside axe. `root`: the card's closed root, which is then looked at alone; none: the whole document. */
async function inDocument(root?: ShadowRoot): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  // Where the system's colours are forced, axe takes the page's own ink on the system's ground, which nobody sees.
  const contrast = { enabled: !matchMedia('(forced-colors: active)').matches };
  const options = { iframes: false, resultTypes: ['violations'], rules: { 'color-contrast': contrast } };
  // axe reports nothing that is folded away, but takes ten seconds in Firefox to pass over it.
  const folded = [...(root ?? document).querySelectorAll('details:not([open]) > :not(summary)')].map((element) => {
    const place = document.createComment('');
    element.replaceWith(place);
    return { element, place };
  });
  try {
    // axe goes into the shadow roots that it can see. The page gets to see ours for as long as this takes.
    if (root) Object.defineProperty(root.host, 'shadowRoot', { get: () => root, configurable: true });
    // Not the host itself: it is a point without text.
    const context = root ? { include: [...root.children].filter((child) => child.localName !== 'style') } : document;
    const { violations } = await axe.run(context, options);
    return violations.flatMap(({ id, impact, help, nodes }) =>
      nodes.map(({ target, any, all, none }) => {
        const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
        return `${id} (${impact}) at ${target.flat().join(' ')}: ${help}. ${why}`;
      }),
    );
  } finally {
    for (const { element, place } of folded.reverse()) place.replaceWith(element);
    if (root) Reflect.deleteProperty(root.host, 'shadowRoot');
    Reflect.deleteProperty(globalThis, 'axe');
  }
}

interface Axe {
  run(context: unknown, options: object): Promise<{ violations: Violation[] }>;
}

interface Violation {
  id: string;
  impact: string;
  help: string;
  nodes: { target: (string | string[])[]; any: Check[]; all: Check[]; none: Check[] }[];
}

interface Check {
  message: string;
}

/**
 * What axe has against a view or the card, as `rule (impact) at target: help. why`, one for each element. The card is
 * checked where it is, with its own style over the page; what is folded away is passed over. Empty: nothing.
 */
export function axe(view: Pick<View, 'evaluate'> | Card): Promise<string[]> {
  return view.evaluate(checker());
}
