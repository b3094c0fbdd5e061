import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { View } from './session.ts';

/** Writes what each view looks like and its DOM to `folder`. For one that does not answer, the reason is written. */
export async function saveEvidence(views: readonly View[], folder: string, name: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-');
  for (const [index, view] of views.entries()) {
    const file = join(folder, `${plain}-${index + 1}`);
    try {
      const html = await view.evaluate(() => `<!-- ${location.href} -->\n${document.documentElement.outerHTML}`);
      await writeFile(`${file}.html`, html);
      await view.screenshot(`${file}.png`);
    } catch (error) {
      await writeFile(`${file}.txt`, String(error));
    }
  }
}
