/** The background ended at one certain moment, at which it was found to hurt. */
import assert from 'node:assert/strict';
import { allowEverywhere } from './at-work.ts';
import { inParagraph, madeArticle, READ } from './made-article.ts';
import { beginReport, chooseClaim, pressAndWait, SAVE } from './reports.ts';
import { assertSeen } from './seen.ts';
import type { Scenario, Session } from './session.ts';
import { pause } from './waiting.ts';

const MISSED = 'The old inboxes stood open, said the man with the files.';
/** Within this the page has asked, and waits (milliseconds). */
const ASKED = 1_500;

interface Scope {
  BroadcastChannel: { prototype: { postMessage: unknown } };
  chrome: { scripting: { insertCSS: unknown }; storage: { local: { get: unknown } } };
}

/** Opens a page, whose question the background does not answer any more, and ends the background. */
async function readWithoutAnswer(session: Session): Promise<void> {
  const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(READ) })));
  await pause(ASKED);
  await session.killBackground();
  await assertSeen(tab, [READ]);
}

export const scenarios: Scenario[] = [
  {
    name: 'a page is marked although the background is ended while it is read',
    async run(session) {
      await allowEverywhere(session);
      await session.inBackground((scope) => {
        (scope as unknown as Scope).chrome.storage.local.get = () => new Promise(() => {});
      });
      await readWithoutAnswer(session);
    },
  },
  {
    name: 'marks are drawn although the background is ended before their style has come',
    async run(session) {
      await allowEverywhere(session);
      await session.inBackground((scope) => {
        (scope as unknown as Scope).chrome.scripting.insertCSS = () => new Promise(() => {});
      });
      await readWithoutAnswer(session);
    },
  },
  {
    name: 'the form says that a report is kept although the background is ended before it has told everyone',
    async run(session) {
      await allowEverywhere(session);
      const tab = await session.open(session.pages.html(madeArticle({ body: inParagraph(MISSED) })));
      await assertSeen(tab, []);
      await session.inBackground((scope) => {
        (scope as unknown as Scope).BroadcastChannel.prototype.postMessage = () => undefined;
      });
      const popup = await beginReport(session, tab, 'stood open', MISSED);
      await chooseClaim(popup, 'netflix-facebook-messages/inbox-api');
      await pressAndWait(popup, SAVE);
      assert.match(
        await popup.evaluate(() => document.querySelector('.report .outcome')?.textContent ?? ''),
        /saved|kept/i,
      );
    },
  },
];
