/** Highlights: what the paint of a sentence tells, and that it leaves the text legible. */
import assert from 'node:assert/strict';
import { article, openMarked, PROSE, readEverywhere, SENTENCES, serialised } from './checking.ts';
import { type Colour, groundOf, lineContrast, rowsOf, textContrast } from './png.ts';
import type { Scenario, Session, Tab } from './session.ts';
import { until } from './waiting.ts';

const KINDS = ['asserts', 'attributes', 'denies', 'asks', 'unclear', 'possible'] as const;
const TEXTS = KINDS.map((kind) => SENTENCES[kind]);

/** WCAG 2.2, 1.4.3: least contrast of text; 1.4.11: of a sign. */
const LEAST_TEXT = 4.5;
const LEAST_SIGN = 3;

/** How a sentence is painted, as the browser has worked it out. */
interface Paint {
  lines: string;
  style: string;
  /** Of the line, in CSS pixels. */
  thickness: number;
  colour: string;
  hasGround: boolean;
}

/** One for each text, in the same order. Throws where one is not painted. */
async function paintsOf(tab: Tab, texts: readonly string[]): Promise<Paint[]> {
  const found = await tab.evaluate(
    (wanted) =>
      wanted.map((text) => {
        for (const [name, highlight] of CSS.highlights) {
          for (const range of highlight.keys()) {
            const element = range.startContainer.parentElement;
            if (!(range instanceof Range) || range.toString() !== text || !element) continue;
            const style = getComputedStyle(element, `::highlight(${name})`);
            return {
              lines: style.textDecorationLine,
              style: style.textDecorationStyle,
              thickness: Number.parseFloat(style.textDecorationThickness),
              colour: style.textDecorationColor,
              hasGround: !/^transparent$|^rgba\(.*, 0\)$/.test(style.backgroundColor),
            };
          }
        }
        return null;
      }),
    texts,
  );
  return found.map((paint, index) => {
    assert.ok(paint, `painted: ${texts[index]}`);
    return paint;
  });
}

/** Asks again until the paint of all texts is so. */
async function waitForPaint(tab: Tab, texts: readonly string[], is: (paint: Paint) => boolean): Promise<Paint[]> {
  let paints: Paint[] = [];
  await until('paint as wanted', async () => {
    paints = await paintsOf(tab, texts);
    return paints.every(is);
  }).catch((error) => assert.fail(`${error}\n${JSON.stringify(paints, null, 1)}`));
  return paints;
}

/** The pixels of an element as it is shown. */
async function pixelsAt(tab: Tab, selector: string): Promise<Colour[][]> {
  const clip = await tab.evaluate((wanted) => {
    const { x, y, width, height } = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + scrollX, y: y + scrollY, width, height };
  }, selector);
  return rowsOf(await tab.page.screenshot({ clip, captureBeyondViewport: false }));
}

const openKinds = (session: Session, head = '') =>
  openMarked(session, session.pages.html(article({ paragraphs: [PROSE, ...TEXTS, PROSE], head })), TEXTS);

export const scenarios: Scenario[] = [
  {
    name: 'tells by the line what a sentence does with a claim, and by ground and thickness how sure the match is',
    async run(session) {
      await readEverywhere(session);
      const tab = await openKinds(session);
      const paints = await paintsOf(tab, TEXTS);
      const stances = paints.slice(0, 5).map(({ style }) => style);
      assert.equal(new Set(stances).size, 5, `five lines: ${stances}`);
      assert.ok(paints.every(({ lines }) => lines === 'underline'));
      const [unclear, possible] = paints.slice(4);
      assert.ok(unclear && possible);
      assert.deepEqual(
        paints.map(({ hasGround }) => hasGround),
        [true, true, true, true, true, false],
        'a possible match has no ground',
      );
      assert.ok(possible.thickness < Math.min(...paints.slice(0, 5).map(({ thickness }) => thickness)));
    },
  },
  {
    name: 'changes style and colour in the settings, and the open page follows',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const [inShadow = '', ...texts] = TEXTS;
      const shadow = `<section><template shadowrootmode="open"><p>${inShadow}</p></template></section>`;
      const address = session.pages.html(article({ paragraphs: [PROSE, ...texts, `${PROSE}</p>${shadow}<p>`] }));
      const tab = await openMarked(session, address, TEXTS);
      await tab.evaluate(() => Reflect.set(globalThis, 'isSamePage', true));
      const before = await serialised(tab);
      const amber = await paintsOf(tab, TEXTS);
      await session.setStored({ colour: 'blue' });
      const blue = await waitForPaint(tab, TEXTS, ({ colour }) => colour !== amber[0]?.colour);
      assert.deepEqual(
        blue.map(({ hasGround, style, thickness }) => ({ hasGround, style, thickness })),
        amber.map(({ hasGround, style, thickness }) => ({ hasGround, style, thickness })),
        'nothing else has changed',
      );
      await session.setStored({ style: 'line' });
      const lines = await waitForPaint(tab, TEXTS, ({ hasGround }) => !hasGround);
      assert.deepEqual(
        lines.map(({ colour }) => colour),
        blue.map(({ colour }) => colour),
      );
      await session.setStored({ style: 'tint', colour: 'amber' });
      await waitForPaint(tab, TEXTS.slice(0, 5), ({ hasGround, colour }) => hasGround && colour === amber[0]?.colour);
      assert.ok(await tab.evaluate(() => Reflect.get(globalThis, 'isSamePage')), 'the page was not loaded again');
      assert.equal(await serialised(tab), before, 'no node of the page has changed');
    },
  },
  {
    name: 'sees thicker lines and no ground where the system forces its colours',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const tab = await openKinds(session);
      const before = await paintsOf(tab, TEXTS);
      await session.appear({ forcedColors: true });
      const forced = await waitForPaint(tab, TEXTS, ({ hasGround }) => !hasGround);
      forced.forEach((paint, index) => {
        const plain = before[index];
        assert.ok(plain && paint.thickness > plain.thickness, `thicker: ${TEXTS[index]}`);
        assert.equal(paint.style, plain.style, 'the line is the same kind of line');
      });
      const [unclear, possible] = forced.slice(4);
      assert.ok(unclear && possible && unclear.thickness > possible.thickness, 'the thickness alone tells how sure');
    },
  },
  {
    name: 'sees thicker lines and no ground where the reader wants more contrast',
    keepsProfile: true,
    not: { firefox: 'its driver has no way to ask for more contrast; the rule is the one for forced colours' },
    async run(session) {
      await readEverywhere(session);
      const tab = await openKinds(session);
      const before = await paintsOf(tab, TEXTS);
      const cdp = await tab.page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-contrast', value: 'more' }] });
      const strong = await waitForPaint(tab, TEXTS, ({ hasGround }) => !hasGround);
      assert.ok(strong.every(({ thickness }, index) => thickness > (before[index]?.thickness ?? Infinity)));
    },
  },
  {
    name: 'reads marked text on light, dark and coloured pages',
    keepsProfile: true,
    async run(session) {
      await readEverywhere(session);
      const grounds = {
        white: 'background:#fff;color:#111',
        dark: 'background:#14161a;color:#cfd2d6',
        black: 'background:#000;color:#fff',
        salmon: 'background:#fff1e5;color:#33302e',
        blue: 'background:#0b2a55;color:#e9eef7',
      };
      const text = SENTENCES.asserts;
      const paragraphs = Object.entries(grounds).flatMap(([name, style]) => [
        `<span style="display:inline-block;font:18px Georgia,serif;${style}">
          <span id="${name}">${text}</span> <span id="${name}-plain">The bread was good.</span></span>`,
      ]);
      const tab = await openMarked(session, session.pages.html(article({ paragraphs: [PROSE, ...paragraphs] })), [
        text,
      ]);
      let before = (await paintsOf(tab, [text]))[0]?.colour;
      const faults: string[] = [];
      for (const colour of ['text', 'amber', 'blue', 'green', 'violet']) {
        await session.setStored({ colour });
        const [paint] = await waitForPaint(tab, [text], (now) => now.colour !== before);
        before = paint?.colour;
        for (const name of Object.keys(grounds)) {
          const marked = await pixelsAt(tab, `#${name}`);
          const ground = groundOf(marked);
          const where = `${colour} on ${name}`;
          assert.notDeepEqual(ground, groundOf(await pixelsAt(tab, `#${name}-plain`)), `${where}: the ground is seen`);
          const text = textContrast(marked);
          if (text < LEAST_TEXT) faults.push(`${where}: the text has ${text.toFixed(1)}`);
          const line = lineContrast(marked);
          if (line < LEAST_SIGN) faults.push(`${where}: the line has ${line.toFixed(1)}`);
        }
      }
      assert.deepEqual(faults, []);
    },
  },
];
