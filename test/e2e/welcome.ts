import type { Session } from './session.ts';

/** Chooses "Every news page" as a reader does, and waits until the page says that it is the present choice. */
export async function grantEverywhere(session: Session): Promise<void> {
  const welcome = await session.extensionPage('welcome.html');
  await welcome.click('[data-reach="everywhere"] button');
  await welcome.waitFor(() => document.querySelector('[data-reach="everywhere"][data-present="true"]') !== null);
  await welcome.close();
}
