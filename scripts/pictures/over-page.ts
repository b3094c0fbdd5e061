/** A page with our popup over it, as the toolbar shows it: no driver takes a picture of both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '../../test/e2e/session.ts';
import { ROOT } from '../root.mjs';

/** Where the popup hangs, from the right edge; and how high the strip of the toolbar above the page is (CSS pixels). */
const FROM_RIGHT = 28;
const TOOLBAR = 44;
/** The popup's own width. Driven like a tab it is wider, by the room for a scrollbar (CSS pixels). */
const POPUP = 380;

export interface Shots {
  /** PNG of the page, as wide as the picture. */
  page: Uint8Array;
  /** PNG of the popup. */
  popup: Uint8Array;
  /** What the button's badge says. */
  badge: string;
}

/** Draws both, with the toolbar button that the popup hangs from, and writes the picture to `path`. */
export async function pictureOver(
  session: Session,
  { page, popup, badge }: Shots,
  size: { width: number; height: number },
  path: `${string}.png`,
): Promise<void> {
  const tab = await session.open('about:blank');
  await tab.page.setViewport(size);
  const icon = readFileSync(join(ROOT, 'public', 'icon.svg'));
  await tab.page.setContent(`<!doctype html>
<style>
  body { margin: 0; background: #e9e6e0; overflow: hidden; font: 600 11px system-ui, sans-serif }
  .page { position: absolute; top: ${TOOLBAR}px; left: 0 }
  .button { position: absolute; top: 8px; right: ${FROM_RIGHT + 8}px; width: 28px; height: 28px }
  .badge { position: absolute; top: 22px; right: ${FROM_RIGHT + 2}px; padding: 1px 4px; border-radius: 4px; color: #fff; background: #8a4b00 }
  .popup { position: absolute; top: ${TOOLBAR - 2}px; right: ${FROM_RIGHT}px; border-radius: 10px;
    width: ${POPUP}px; overflow: hidden;
    box-shadow: 0 0 0 1px #0003, 0 12px 40px #0006 }
  .popup img { display: block }
</style>
<img class="page" src="${address('image/png', page)}">
<img class="button" src="${address('image/svg+xml', icon)}">
${badge === '' ? '' : `<span class="badge">${Number(badge)}</span>`}
<div class="popup"><img src="${address('image/png', popup)}"></div>`);
  await tab.waitFor(() => [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0));
  await tab.page.screenshot({ path });
  await tab.close();
}

function address(type: string, content: Uint8Array): string {
  return `data:${type};base64,${Buffer.from(content).toString('base64')}`;
}
