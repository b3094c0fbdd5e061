import type { Session } from './session.ts';

/** Chooses "Every news page" as a reader does, and waits until the page says that it is the present choice. */
export async function grantEverywhere(session: Session): Promise<void> {
  const welcome = await session.extensionPage('welcome.html');
  await welcome.click('[data-reach="everywhere"] button');
  await welcome.waitFor(() => document.querySelector('[data-reach="everywhere"][data-present="true"]') !== null);
  await welcome.close();
}

/**
 * Waits until the extension has opened its welcome page, the last thing it does when it is installed. The page comes to
 * the front, so a scenario that began earlier would have its own tab pushed back. Without one it goes on: whether there
 * is a welcome page is for a scenario to say.
 */
export async function installed(session: Session): Promise<void> {
  await session.welcomePage().catch(() => {});
}
