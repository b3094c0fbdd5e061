/** What a built extension ships, file by file, and how large its package is. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';

export interface ShippedFile {
  /** In the package, with `/`. */
  path: string;
  bytes: number;
  gzipBytes: number;
}

export interface Shipped {
  /** The largest first, by what is left of them in gzip. */
  files: ShippedFile[];
  /** Of a ZIP file with all of them, each as small as Deflate makes it. */
  packageBytes: number;
}

const LEVEL = 9;
/** APPNOTE.TXT 6.3.10, 4.3.7, 4.3.12 and 4.3.16: the headers of a file, its name in each, and the directory's end. */
const ZIP_LOCAL = 30;
const ZIP_CENTRAL = 46;
const ZIP_END = 22;

/** Reads every file below the folder. Throws if there is no such folder. */
export function shippedIn(folder: string): Shipped {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  let packageBytes = ZIP_END;
  const files = found.map((entry): ShippedFile => {
    const file = join(entry.parentPath, entry.name);
    const path = relative(folder, file).replaceAll(sep, '/');
    const content = readFileSync(file);
    const packed = Math.min(content.length, deflateRawSync(content, { level: LEVEL }).length);
    packageBytes += ZIP_LOCAL + ZIP_CENTRAL + 2 * Buffer.byteLength(path) + packed;
    return { path, bytes: content.length, gzipBytes: gzipSync(content, { level: LEVEL }).length };
  });
  return { files: files.sort((a, b) => b.gzipBytes - a.gzipBytes), packageBytes };
}
