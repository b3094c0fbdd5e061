/** Endings by what is done with them. */

export interface EndingTable {
  /** Ending → its kind, 1 or more. */
  kinds: ReadonlyMap<string, number>;
  /** UTF-16 units. */
  longest: number;
}

/** From `kind ending ending`, parted by semicolons. */
export function endingTable(text: string): EndingTable {
  const kinds = new Map<string, number>();
  let longest = 0;
  for (const group of text.split(';')) {
    const [kind, ...endings] = group.split(' ');
    for (const ending of endings) {
      kinds.set(ending, Number(kind));
      longest = Math.max(longest, ending.length);
    }
  }
  return { kinds, longest };
}
