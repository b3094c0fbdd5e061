/** How far long work has come: one line on a terminal that is written again and again; nothing where nobody watches. */

/** Characters. */
const BAR = 24;

export class Progress {
  readonly #isShown = process.stderr.isTTY === true;

  /** `done` of `of` steps are over, the next is `what`. */
  show(what: string, done: number, of: number): void {
    const filled = Math.round((BAR * done) / Math.max(of, 1));
    this.#write(`${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${what}`);
  }

  /** Takes the line away. */
  end(): void {
    this.#write('');
  }

  #write(text: string): void {
    if (this.#isShown) process.stderr.write(`\r\u001b[K${text}`);
  }
}
