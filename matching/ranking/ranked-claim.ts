/** A claim of which nothing but texts is known. */
export interface RankedClaim {
  id: string;
  text: string;
  /** What the fact-check is headed; empty where there is none. */
  title: string;
}
