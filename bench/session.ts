/** A real browser with the built extension, for as long as something is measured. */
import { startChromium } from '../test/e2e/chromium.ts';
import { startFirefox } from '../test/e2e/firefox.ts';
import { startPages } from '../test/e2e/pages.ts';
import type { BrowserName, Session, SessionOptions } from '../test/e2e/session.ts';

const STARTERS: Record<BrowserName, (options: SessionOptions) => Promise<Session>> = {
  chromium: startChromium,
  firefox: startFirefox,
};

/** Starts the browser, measures, and ends it, whatever happens. `extension`: the folder of the build. */
export async function withBrowser<R>(
  browser: BrowserName,
  extension: string,
  measure: (session: Session) => Promise<R>,
): Promise<R> {
  const pages = await startPages();
  try {
    const session = await STARTERS[browser]({ pages, extension });
    try {
      return await measure(session);
    } finally {
      await session.close();
    }
  } finally {
    pages.close();
  }
}
