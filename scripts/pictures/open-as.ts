/** A sample page under the address of a newspaper. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Session, Tab } from '../../test/e2e/session.ts';
import { ROOT } from '../root.mjs';

/** Opens `name` of `test/pages` as if it were at `address`. The browser asks nobody for it. */
export async function openAs(session: Session, name: string, address: string): Promise<Tab> {
  const body = await readFile(join(ROOT, 'test', 'pages', name));
  const tab = await session.open('about:blank');
  await tab.page.setRequestInterception(true);
  tab.page.on('request', (request) => {
    const page = { status: 200, contentType: 'text/html; charset=utf-8', body };
    void request.respond(request.url() === address ? page : { status: 404, body: '' });
  });
  await tab.goto(address);
  return tab;
}
