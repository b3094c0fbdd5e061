/** What is seen of the paint: the same piece of the page with it and without. */
import type { Tab } from './session.ts';

/** In CSS pixels of the tab's viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Kept {
  kept: [string, Highlight][];
}

/** Whether the highlights change what is seen in this part of the tab. The page is as it was afterwards. */
export async function paintShows(tab: Tab, clip: Box): Promise<boolean> {
  const seen = () => tab.page.screenshot({ clip, captureBeyondViewport: false });
  const painted = await seen();
  // The page may take any highlight away and put it back: it is the same registry.
  await tab.evaluate(() => {
    (globalThis as unknown as Kept).kept = [...CSS.highlights.entries()];
    CSS.highlights.clear();
  });
  const bare = await seen();
  await tab.evaluate(() => {
    for (const [name, highlight] of (globalThis as unknown as Kept).kept) CSS.highlights.set(name, highlight);
  });
  return Buffer.compare(painted, bare) !== 0;
}
