/** Rendered as nothing: soft hyphen, zero-width space, word joiner, byte order mark, direction marks.
 *  The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji spell with them. */
const NOTHING = '\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff';
/**
 * Text that cannot be taken over as it is: nothing; white space other than a single space. NBSP and its narrow kin
 * collapse too, so that a sentence reads the same however it was set.
 */
const IRREGULAR = new RegExp(`[${NOTHING}]+|([^\\S \\ufeff]\\s*| \\s+)`, 'g');
const SPACE = 32;

/** Text of consecutive text nodes with white space collapsed, and the way back to the nodes. */
export interface Collapsed {
  readonly text: string;
  /** The text nodes `text` comes from, in order. */
  readonly nodes: readonly Text[];
  /**
   * Triples (offset in `text`, index in `nodes`, offset in that node), rising. Within a run, text and node go on in step
   * until the next run begins. Index -1 is a space that no node holds (a line break).
   */
  readonly runs: readonly number[];
}

/** Collects text nodes into one {@link Collapsed}; one collector serves many, one after another. */
export class Collector {
  #text = '';
  #nodes: Text[] = [];
  #runs: number[] = [];
  /** Whether a further space would collapse: at the start and after a space. */
  #spaced = true;

  /** UTF-16 length so far. */
  get length(): number {
    return this.#text.length;
  }

  /** Appends a text node's text. */
  add(node: Text): void {
    const data = node.data;
    let from = 0;
    IRREGULAR.lastIndex = 0;
    for (let found = IRREGULAR.exec(data); found; found = IRREGULAR.exec(data)) {
      const [all, space] = found;
      this.#addRegular(node, data, from, found.index);
      if (space !== undefined && !this.#spaced) {
        this.#append(node, found.index, ' ');
        this.#spaced = true;
      }
      from = found.index + all.length;
    }
    this.#addRegular(node, data, from, data.length);
  }

  /** Appends the space that a line break is read as. */
  breakLine(): void {
    if (this.#spaced) return;
    this.#runs.push(this.#text.length, -1, 0);
    this.#text += ' ';
    this.#spaced = true;
  }

  /** What was collected, without a space at the end; `null` if nothing. The collector is empty afterwards. */
  take(): Collapsed | null {
    if (this.#text === '') return null;
    const text = this.#spaced ? this.#text.slice(0, -1) : this.#text;
    const nodes = this.#nodes;
    const runs = this.#runs;
    if (runs[runs.length - 3] === text.length) runs.length -= 3;
    this.#text = '';
    this.#nodes = [];
    this.#runs = [];
    this.#spaced = true;
    return text === '' ? null : { text, nodes, runs };
  }

  /** Appends a stretch without irregular text; a space at its beginning may still be one too many. */
  #addRegular(node: Text, data: string, from: number, to: number): void {
    const start = this.#spaced && data.charCodeAt(from) === SPACE ? from + 1 : from;
    if (start >= to) return;
    this.#append(node, start, data.slice(start, to));
    this.#spaced = data.charCodeAt(to - 1) === SPACE;
  }

  /** Appends `text`, which stands for what begins at `offset` in the node. */
  #append(node: Text, offset: number, text: string): void {
    const nodes = this.#nodes;
    const runs = this.#runs;
    const length = this.#text.length;
    if (nodes[nodes.length - 1] !== node) nodes.push(node);
    const index = nodes.length - 1;
    const last = runs.length - 3;
    const inStep = runs[last + 1] === index && (runs[last + 2] ?? 0) + length - (runs[last] ?? 0) === offset;
    if (!inStep) runs.push(length, index, offset);
    this.#text += text;
  }
}
