/** Names a claim among all lists. */
export function claimKey({ list, claim }: { list: string; claim: string }): string {
  return `${list}/${claim}`;
}
