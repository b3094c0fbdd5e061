/** A word that loses its endings one after the other. */
import type { EndingTable } from './ending-table.ts';

export class StemmedWord {
  text: string;
  /** Where the ending that was found last begins. */
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The kind of the longest ending that begins at `limit` or later and ends at `end`; 0 if there is none. */
  find({ kinds, longest }: EndingTable, limit = 0, end = this.text.length): number {
    for (let at = Math.max(limit, end - longest); at < end; at++) {
      const kind = kinds.get(this.text.slice(at, end));
      if (kind !== undefined) {
        this.at = at;
        return kind;
      }
    }
    return 0;
  }

  /** Whether it has this ending, and not before `limit`. */
  ends(ending: string, limit = 0): boolean {
    const at = this.text.length - ending.length;
    if (at < limit || !this.text.endsWith(ending)) return false;
    this.at = at;
    return true;
  }

  /** The letter before the ending that was found last; '' if there is none. */
  get before(): string {
    return this.text.charAt(this.at - 1);
  }

  /** Puts `instead` in the place of the ending that was found last. */
  put(instead: string): true {
    this.text = this.text.slice(0, this.at) + instead;
    return true;
  }

  /** Cuts the ending that was found last if it stands in the region that begins at `region`. */
  cut(region = 0): boolean {
    return region <= this.at && this.put('');
  }
}
