/** Puts the witness up, and in frames makes it known to the page around. Runs in the page, with what it is given. */
import type { Hostility } from './hostilities.ts';
import type { Mutation } from './mutations.ts';
import type { Natives } from './natives.ts';
import type { Witness } from './witness.ts';

/** Where the witness is found, by whoever knows. */
export const KEY = 'sidenote fuzz';

export interface OnPage {
  look(): string;
  mutate(name: string, choice: number): void;
}

export function begin(
  natives: Natives,
  witness: Witness,
  hostilities: Readonly<Record<string, Hostility>>,
  mutations: Readonly<Record<string, Mutation>>,
  key: string,
): void {
  const wanted = document.currentScript?.dataset.hostile ?? '';
  const onPage: OnPage & { witness: Witness } = {
    witness,
    look: () => natives.stringify(witness.look()),
    mutate(name, choice) {
      const paragraphs = natives.findAll(document, 'p,li,td,blockquote,h1');
      if (paragraphs.length > 0) mutations[name]?.(witness, paragraphs, choice);
    },
  };
  Object.defineProperty(globalThis, Symbol.for(key), { value: onPage });
  try {
    if (parent !== self) Reflect.get(parent, Symbol.for(key)).witness.children.push(witness);
  } catch {
    // The page around is from elsewhere: nobody asks here.
  }
  for (const name of wanted.split('|')) hostilities[name]?.(witness);
}
