/** The browser's own zoom. */
import type { Session, Tab } from './session.ts';
import { until } from './waiting.ts';

interface ExtensionScope {
  browser: {
    tabs: {
      query(which: { url: string }): Promise<{ id: number }[]>;
      setZoom(tab: number, factor: number): Promise<void>;
    };
  };
}

/** Zooms the tab as the browser's menu does, and all others of its site. Needs access to the page. */
export async function setZoom(session: Session, tab: Tab, factor: number): Promise<void> {
  const ratio = () => tab.evaluate(() => devicePixelRatio);
  await session.inExtension(
    async (url, wanted) => {
      const { tabs } = (globalThis as unknown as ExtensionScope).browser;
      for (const { id } of await tabs.query({ url })) await tabs.setZoom(id, wanted);
    },
    tab.page
      .url()
      .replace(/:\d+/, '')
      .replace(/[?#].*/, ''),
    factor,
  );
  await until(`zoom ${factor}`, async () => Math.abs((await ratio()) - factor) < 0.02);
}
