/** What makes the page live. Runs in the page: it may use nothing from outside itself. */

export interface LiveOptions {
  seed: number;
  claims: string[];
  others: string[];
  /** What is put in the place of the other when a text is changed in place. */
  name: string;
  otherName: string;
  /** Of the sentences that are put on the page, so many state a claim (0 to 1). */
  share: number;
  everyMs: number;
  /** Changes of each kind at a time. */
  atATime: number;
  /** A section is rendered anew at every so-manieth change, or everything is. */
  renderAt: number;
  renders: 'section' | 'everything';
}

export interface LiveCounts {
  rewritten: number;
  inserted: number;
  removed: number;
  moved: number;
  rendered: number;
  inPlace: number;
  /** How long the page's own changes took in all, without layout (ms). */
  ownMs: number;
}

export interface LivePage {
  /** Changes the page for so long; resolves to what was done. */
  run(forMs: number): Promise<LiveCounts>;
}

/** Puts a {@link LivePage} at `window.live`. */
export function installLive(options: LiveOptions): void {
  const { claims, others, name, otherName, share, everyMs, atATime, renderAt, renders } = options;
  let state = options.seed;
  const chance = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(chance() * count);
  const text = () =>
    [0, 1].map(() => (chance() < share ? claims[below(claims.length)] : others[below(others.length)])).join(' ');
  const paragraphs = document.getElementsByTagName('p');
  const sections = document.getElementsByTagName('section');
  const counts: LiveCounts = { rewritten: 0, inserted: 0, removed: 0, moved: 0, rendered: 0, inPlace: 0, ownMs: 0 };
  const some = () => paragraphs[below(paragraphs.length)];

  const insert = () => {
    const added = document.createElement('p');
    added.textContent = text();
    sections[0]?.prepend(added);
    counts.inserted++;
  };
  const rewrite = () => {
    const one = some();
    if (one) one.textContent = text();
    counts.rewritten++;
  };
  const remove = () => {
    some()?.remove();
    counts.removed++;
  };
  const move = () => {
    const one = some();
    const to = some();
    if (one && to && one !== to) to.before(one);
    counts.moved++;
  };
  const inPlace = () => {
    // The names are looked for in a few paragraphs, so that claims come and go by a change in their midst.
    for (let tries = 0; tries < 8; tries++) {
      const node = some()?.firstChild;
      if (!(node instanceof Text)) continue;
      const found = [name, otherName].find((known) => node.data.includes(known));
      if (!found) continue;
      node.replaceData(node.data.indexOf(found), found.length, found === name ? otherName : name);
      break;
    }
    const node = some()?.firstChild;
    if (node instanceof Text) node.data = text();
    counts.inPlace++;
  };
  /** The same text in new nodes. */
  const render = (section: Element | undefined) => {
    section?.replaceChildren(
      ...Array.from(section.children, (old) => {
        const made = document.createElement(old.localName);
        made.textContent = old.textContent;
        return made;
      }),
    );
    counts.rendered++;
  };
  const step = (at: number) => {
    for (const change of [rewrite, insert, remove, move, inPlace]) {
      for (let i = 0; i < atATime; i++) change();
    }
    if (at % renderAt !== 0) return;
    if (renders === 'section') render(sections[below(sections.length)]);
    else for (const section of sections) render(section);
  };
  const run = (forMs: number) =>
    new Promise<LiveCounts>((resolve) => {
      const end = performance.now() + forMs;
      let at = 0;
      const timer = setInterval(() => {
        const start = performance.now();
        if (start > end) {
          clearInterval(timer);
          resolve(counts);
          return;
        }
        step(at++);
        counts.ownMs += performance.now() - start;
      }, everyMs);
    });
  Reflect.set(window, 'live', { run });
}
