import type { KeyPressOptions } from 'puppeteer-core';
import type { Session } from './session.ts';

/** What the clipboard holds, as a reader finds out: by pasting it into a field of another page. */
export async function pasted(session: Session): Promise<string> {
  const tab = await session.open(session.pages.html('<textarea rows="20" cols="80"></textarea>'));
  await tab.click('textarea');
  const { keyboard } = tab.page;
  await keyboard.down('Control');
  // Chromium's protocol wants the name of what its own window would make of the keys.
  const options: KeyPressOptions = { commands: ['Paste'] };
  await keyboard.press('v', options);
  await keyboard.up('Control');
  const text = await tab.waitFor(() => document.querySelector('textarea')?.value);
  await tab.close();
  return text;
}
