/** The context menu of Firefox, which is a part of the browser's window. */
import type { Privileged } from './privileged.ts';
import type { Tab } from './session.ts';
import { until } from './waiting.ts';

/** Opens the context menu over what is selected in the tab, as a right click does, and chooses our entry. */
export async function chooseFromMenu(privileged: Privileged, tab: Tab, id: string): Promise<void> {
  await tab.page.bringToFront();
  const { x, y } = await tab.waitFor(() => {
    const box = document.getSelection()?.getRangeAt(0).getClientRects()[0];
    return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  });
  await tab.page.mouse.click(x, y, { button: 'right' });
  await until('the menu', () => privileged(isOpen));
  await privileged(choose, id);
}

// What follows runs in Firefox's window.

interface Menu extends Element {
  state: string;
  activateItem(entry: Element): void;
}

function isOpen(): boolean {
  return document.querySelector<Menu>('#contentAreaContextMenu')?.state === 'open';
}

function choose(id: string): void {
  const menu = document.querySelector<Menu>('#contentAreaContextMenu');
  const ours = `${id.replace(/[^a-z0-9_-]/gi, '_')}-menuitem`;
  const entry = [...(menu?.querySelectorAll('menuitem') ?? [])].find((one) => one.id.startsWith(ours));
  if (!menu || !entry) throw new Error('The menu has no entry of ours.');
  menu.activateItem(entry);
}
