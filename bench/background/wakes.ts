/** How soon an ended background answers. */
import { DECLARED, madeArticle } from '../../test/e2e/made-article.ts';
import type { Session } from '../../test/e2e/session.ts';
import { firstHighlight, watchFirst } from '../page/in-page.ts';
import { paintSettled } from '../page/settled.ts';

export interface WakeTimes {
  medianMs: number;
  leastMs: number;
  mostMs: number;
  /** How often it was measured. */
  count: number;
}

const ASKED = 11;
const OPENED = 5;

/** From the message to the answer about one sentence; `dead`: the background was ended before each. */
export async function answerTimes(session: Session, sentence: string, dead: boolean): Promise<WakeTimes> {
  const took: number[] = [];
  for (let i = 0; i < ASKED; i++) {
    if (dead) await session.killBackground();
    took.push(await session.inExtension(ask, sentence));
  }
  return timesOf(took);
}

/** From the end of loading of a page with this paragraph to its first highlight; the background was ended before each. */
export async function firstHighlightTimes(session: Session, paragraph: string): Promise<WakeTimes> {
  const head = `${DECLARED}<script>(${watchFirst})()</script>`;
  const address = session.pages.html(madeArticle({ head, body: paragraph }));
  const took: number[] = [];
  for (let i = 0; i < OPENED; i++) {
    await session.killBackground();
    const tab = await session.open(address);
    await paintSettled(tab);
    const first = await tab.evaluate(firstHighlight);
    if (first === null) throw new Error('Nothing was painted on the page that woke the background.');
    took.push(first);
    await tab.close();
  }
  return timesOf(took);
}

function timesOf(took: number[]): WakeTimes {
  took.sort((a, b) => a - b);
  const medianMs = took[Math.floor(took.length / 2)] ?? 0;
  return { medianMs, leastMs: took[0] ?? 0, mostMs: took.at(-1) ?? 0, count: took.length };
}

/** Runs in the extension. Rejects if the answer finds nothing: what answered then was not the whole background. */
async function ask(text: string): Promise<number> {
  const { runtime }: { runtime: { sendMessage(message: object): Promise<unknown> } } =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  const argument = { lang: 'en', title: '', blocks: [{ text }], facts: null };
  const start = performance.now();
  const answer = await runtime.sendMessage({ sidenote: 'background', name: 'match', argument });
  const took = performance.now() - start;
  if (!JSON.stringify(answer ?? null).includes('"score"')) throw new Error(`No match: ${JSON.stringify(answer)}`);
  return took;
}
