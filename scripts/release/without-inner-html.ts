/**
 * Takes Preact's one way of writing markup (`dangerouslySetInnerHTML`) out of what we ship. We never use it, Biome forbids
 * it (`noDangerouslySetInnerHtml`), and the add-on linter warns of it in every file that has Preact in it. A component that
 * did use it would throw.
 */
import type { Plugin } from 'vite';

/** Preact itself, not its hooks, wherever it is installed. */
const PREACT = /\/node_modules\/preact\/dist\/preact\.m?js$/;
/** `element.innerHTML=value.__html`, with whatever names the minifier has given. */
const ASSIGNMENT = /\b\w+\.innerHTML=\w+\.__html\b/g;
const REFUSAL = '(()=>{throw Error("no markup")})()';

/** Fails the build where Preact is no longer written as it was: then somebody has to look again. */
export function withoutInnerHtml(): Plugin {
  return {
    name: 'without-inner-html',
    enforce: 'pre',
    transform(code, id) {
      return PREACT.test(id.replaceAll('\\', '/')) ? { code: refusing(code), map: null } : null;
    },
  };
}

/** Preact's code with a refusal in the place of its assignment. Throws unless there is exactly one. */
export function refusing(code: string): string {
  const found = code.match(ASSIGNMENT) ?? [];
  if (found.length !== 1) {
    throw new Error(
      `Preact assigns innerHTML ${found.length} times, not once: see scripts/release/without-inner-html.ts`,
    );
  }
  return code.replace(ASSIGNMENT, REFUSAL);
}
