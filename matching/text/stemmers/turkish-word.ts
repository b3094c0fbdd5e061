/** A Turkish word whose endings are read from its end on and cut out, one by one. */

const VOWELS = 'aeıioöuü';
/** In the notation of endings: vowels and consonants that change with the sounds before them. */
const SOUNDS: Record<string, string> = { A: '[ae]', U: '[ıiuü]', D: '[dt]' };
/** The last vowel has one somewhere before it that it goes with. */
const HARMONY = `(?<=(?:[aıou].*a|[eiöü].*e|[aı].*ı|[ei].*i|[ou].*[ou]|[öü].*[öü])[^${VOWELS}]*)`;

/** A letter that joins an ending to a vowel (the vowel U: to a consonant); in its place there may be any other that follows one. */
function joining(letter: string): string {
  const sound = letter === 'U' ? 'ıiuü' : letter;
  const before = letter === 'U' ? `[^${VOWELS}]` : `[${VOWELS}]`;
  return `(?:(?<=${before})[${sound}]|(?<=${before}[^${sound}]))`;
}

const patterns = new Map<string, RegExp>();

/** From an ending as grammars write it: "(y)DUm" is "-dım", "-yüm" and so on; after "=" without vowel harmony. */
function pattern(ending: string): RegExp {
  const known = patterns.get(ending);
  if (known) return known;
  const sounds = ending.replace(/=|\((.)\)|[AUD]/g, (found, letter?: string) =>
    letter === undefined ? (SOUNDS[found] ?? '') : joining(letter),
  );
  const made = new RegExp(`${sounds}$${ending.startsWith('=') ? '' : HARMONY}`);
  patterns.set(ending, made);
  return made;
}

export class TurkishWord {
  text: string;
  /** Where the ending that was read last begins; what is behind it is read. */
  at: number;
  /** Where the ending ends that `cut` takes out: what is behind it stays. */
  end: number;

  constructor(text: string) {
    this.text = text;
    this.at = text.length;
    this.end = text.length;
  }

  /** Reads again from the last letter on. */
  restart(): void {
    this.at = this.text.length;
    this.end = this.at;
  }

  /** Reads the first of these endings that is there; whether one is. */
  read(...endings: readonly string[]): boolean {
    const unread = this.text.slice(0, this.at);
    for (const ending of endings) {
      const found = pattern(ending).exec(unread);
      if (!found) continue;
      this.at = found.index;
      return true;
    }
    return false;
  }

  /** Takes out what was read since `end`. */
  cut(): true {
    this.text = this.text.slice(0, this.at) + this.text.slice(this.end);
    this.end = this.at;
    return true;
  }

  /** Reads one of these endings and takes it out; whether one was there. */
  drop(...endings: readonly string[]): boolean {
    this.end = this.at;
    return this.read(...endings) && this.cut();
  }
}
