/** Marks as a reader sees them: registered, and with a style that draws them. */
import assert from 'node:assert/strict';
import type { Session, Tab } from './session.ts';
import { until } from './waiting.ts';

/** The texts under highlights that are drawn, of a page without frames, white space collapsed, each once, in order of the alphabet. */
export function seenTexts(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => {
    const texts = new Set<string>();
    for (const [name, highlight] of CSS.highlights.entries()) {
      for (const range of highlight.keys()) {
        const element = range.startContainer.parentElement;
        if (!(range instanceof Range) || !element) continue;
        // Without the style that we put into the page there is a highlight, and nothing is drawn.
        if (getComputedStyle(element, `::highlight(${name})`).textDecorationLine === 'none') continue;
        texts.add(range.toString().replace(/\s+/g, ' ').trim());
      }
    }
    return [...texts].toSorted();
  });
}

/** Waits until exactly these texts are seen, and fails if they never are. */
export async function assertSeen(tab: Tab, texts: readonly string[], when = ''): Promise<void> {
  const wanted = texts.toSorted();
  await until('seen', async () => (await seenTexts(tab)).join('\n') === wanted.join('\n')).catch(async () =>
    assert.deepEqual(
      await seenTexts(tab),
      wanted,
      `${when} ${await tab.evaluate(() => CSS.highlights.size)} registered`,
    ),
  );
}

/** So long a reader looks for the marks that the popup tells of (milliseconds). */
const LOOK = 4_000;

/** What a reader had to do until they saw the marks. */
export type Needed = 'nothing' | 'try again' | 'reload';

/**
 * Waits until exactly these texts are seen. Where the page could not be read, presses "Try again" in its popup, as the
 * popup says; where marks were found and are not drawn, loads the page anew.
 */
export async function seenInTheEnd(session: Session, tab: Tab, texts: readonly string[]): Promise<Needed> {
  const popup = await session.clickToolbar(tab);
  const state = await popup.waitFor(() => {
    const kind = document.querySelector('.popup')?.getAttribute('data-state');
    return kind === 'found' || kind === 'nothingFound' || kind === 'failed' ? kind : null;
  });
  if (state === 'failed') {
    assert.match(await popup.evaluate(() => document.querySelector('.popup main')?.textContent ?? ''), /Try again/);
    await popup.click('.popup .primary');
    await popup.waitFor(() => /found/i.test(document.querySelector('.popup')?.getAttribute('data-state') ?? ''));
  }
  await popup.close();
  const wanted = texts.toSorted().join('\n');
  const isSeen = async () => (await seenTexts(tab)).join('\n') === wanted;
  if (await until('seen', isSeen, LOOK).catch(() => false)) return state === 'failed' ? 'try again' : 'nothing';
  await tab.page.reload();
  await assertSeen(tab, texts, `after ${state} and a reload`);
  return 'reload';
}
