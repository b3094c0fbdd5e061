import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Tab, View } from './session.ts';
import { within } from './waiting.ts';

/** What one view may take, in milliseconds: the one that made a scenario fail may never answer. */
const LIMIT = 2_000;

/** Writes what each view looks like and its DOM to `folder`. For one that does not answer, the reason is written. */
export async function saveEvidence(
  popups: readonly View[],
  tabs: readonly Tab[],
  folder: string,
  name: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-');
  // Popups first: they close when a tab is brought to the front, which Chromium needs to draw it.
  for (const [index, popup] of popups.entries()) await save(popup, join(folder, `${plain}-popup-${index + 1}`));
  for (const [index, tab] of tabs.entries()) {
    await within(LIMIT, tab.page.bringToFront()).catch(() => {});
    await save(tab, join(folder, `${plain}-tab-${index + 1}`));
  }
}

async function save(view: View, file: string): Promise<void> {
  try {
    const html = view.evaluate(() => `<!-- ${location.href} -->\n${document.documentElement.outerHTML}`);
    await writeFile(`${file}.html`, await within(LIMIT, html));
    await within(LIMIT, view.screenshot(`${file}.png`));
  } catch (error) {
    await writeFile(`${file}.txt`, String(error));
  }
}
