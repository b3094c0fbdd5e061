/** Waiting for the paint of a page to become what it should. */
import type { Session, Tab } from './session.ts';
import { pause } from './waiting.ts';

const LATEST = 8000;
const BETWEEN = 150;

/** The painted texts as soon as they are as wanted; as they are in the end if they never are: the caller asserts. */
export async function paintWhen(session: Session, tab: Tab, is: (texts: string[]) => boolean): Promise<string[]> {
  const until = Date.now() + LATEST;
  for (;;) {
    const texts = await session.paintedTexts(tab);
    if (is(texts) || Date.now() > until) return texts;
    await pause(BETWEEN);
  }
}
