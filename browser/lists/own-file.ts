/** The files of our own package. */
import { browser } from 'wxt/browser';
import { ToldFault } from '../../data/told-fault.ts';
import type { COMPILED } from './package-paths.ts';

/** Rejects with `ownFile` where the file is missing, or `read` cannot make anything of it. */
export async function readOwnFile<T>(
  path: (typeof COMPILED)[keyof typeof COMPILED],
  read: (response: Response) => Promise<T>,
): Promise<T> {
  try {
    const response = await fetch(browser.runtime.getURL(path));
    if (!response.ok) throw new Error(`It was answered with ${response.status}.`);
    return await read(response);
  } catch (error) {
    throw new ToldFault('ownFile', path, { cause: error });
  }
}
