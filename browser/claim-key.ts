/** Names a claim among all lists. */
export function claimKey({ list, claim }: { list: string; claim: string }): string {
  return `${list}/${claim}`;
}

/** The claims that these sentences make, by their keys, each once in the order of the first. */
export function claimsMadeIn(
  sentences: readonly { matches: readonly { list: string; claim: string }[] }[],
): Map<string, { list: string; claim: string }> {
  return new Map(
    sentences.flatMap(({ matches }) => matches).map(({ list, claim }) => [claimKey({ list, claim }), { list, claim }]),
  );
}
