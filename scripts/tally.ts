/** How many checks held and how many did not. */
export interface Tally {
  passed: number;
  failed: number;
}

export function sum(tallies: readonly Tally[]): Tally {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
  };
}

export function inWords({ passed, failed }: Tally): string {
  return `${passed} passed, ${failed} failed`;
}
