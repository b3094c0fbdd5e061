/** Reporting: the reader points out a sentence that was missed. */
import assert from 'node:assert/strict';
import { paintWhen } from './painting.ts';
import type { Scenario, Session, Tab } from './session.ts';

/** A sentence of the sample page that states no claim of the list, so that only a report can light it. */
const SENTENCE = 'That is why the advertisers want to see his files.';

async function waitForPaint(session: Session, tab: Tab, painted: boolean): Promise<void> {
  const texts = await paintWhen(session, tab, (now) => now.includes(SENTENCE) === painted);
  assert.equal(texts.includes(SENTENCE), painted, `the sentence is ${painted ? 'not lit' : 'still lit'}`);
}

export const scenarios: Scenario[] = [
  {
    name: 'a reported sentence lights up, survives a reload, and can be taken back',
    async run(session) {
      const address = session.pages.sample('en-court-letter.html');
      await session.grantEverywhere();
      const tab = await session.open(`${address}?from=mail#top`);
      await waitForPaint(session, tab, false);
      await tab.selectText('want to see his files');
      const popup = await session.clickToolbar(tab);
      const shown = await popup.waitFor(() => document.querySelector('.report blockquote')?.textContent);
      assert.equal(shown, SENTENCE, 'the whole sentence around the selection');
      await popup.click('.report input[type=radio]');
      await popup.evaluate(() =>
        document.querySelector('.report button[type=submit]')?.scrollIntoView({ block: 'center' }),
      );
      await popup.click('.report button[type=submit]');
      await popup.waitFor(() => document.querySelector('.report')?.getAttribute('data-report') === 'saved');
      await waitForPaint(session, tab, true);
      const exported = await popup.waitFor(async () => {
        const link = document.querySelector('a[download]')?.getAttribute('href');
        return link ? (await fetch(link)).text() : null;
      });
      assert.ok(exported.includes(SENTENCE));
      assert.ok(!exported.includes('from=mail') && !exported.includes('#top'), 'query and fragment are cut');
      await popup.close();
      const again = await session.open(address);
      await waitForPaint(session, again, true);
      const later = await session.clickToolbar(again);
      await later.waitFor(() => document.querySelector('[data-my-report]') !== null);
      await later.evaluate(() => document.querySelector<HTMLElement>('[data-my-report] button')?.click());
      await later.waitFor(() => document.querySelector('[data-my-report]') === null);
      await waitForPaint(session, again, false);
    },
  },
];
