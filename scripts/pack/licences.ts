/** The licences of what is bundled: most ask that they go with it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const OWN_FOLDER = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//;

/** One text with the licence of every package that these modules (absolute paths) are of, by name. */
export function licencesOf(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((id) => OWN_FOLDER.exec(id.replaceAll('\\', '/'))?.[1] ?? []));
  const texts = [...folders].map((folder) => {
    const { name, version, license }: { name: string; version: string; license?: string } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
    const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : `${license}\n`;
    return `${name} ${version}\n${'='.repeat(name.length + version.length + 1)}\n\n${text.trim()}\n`;
  });
  return texts.toSorted().join('\n\n');
}
