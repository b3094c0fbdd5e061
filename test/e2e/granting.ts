/** Access to single sites: given by a press on one of our buttons, taken away in the browser's settings. */
import type { Session, View } from './session.ts';
import { until } from './waiting.ts';

export async function grantSite(
  session: Session,
  view: View,
  selector: string,
  origins: readonly string[],
): Promise<void> {
  await view.click(selector);
  await until(`access to ${origins.join()}`, () => hasAll(session, origins));
}

/** @param give the browser's own way */
export async function allow(session: Session, origins: readonly string[], give: () => Promise<void>): Promise<void> {
  await give();
  await until(`access to ${origins.join()}`, () => hasAll(session, origins));
}

/** @param remove the browser's own way */
export async function withdraw(
  session: Session,
  origins: readonly string[],
  remove: () => Promise<void>,
): Promise<void> {
  if (!(await hasAll(session, origins))) throw new Error(`There was no access to ${origins.join()}.`);
  await remove();
  await until(`no access to ${origins.join()}`, async () => {
    const granted = await session.access();
    return origins.every((origin) => !granted.includes(origin));
  });
}

async function hasAll(session: Session, origins: readonly string[]): Promise<boolean> {
  const granted = await session.access();
  return origins.every((origin) => granted.includes(origin));
}
