/** How long we wait for a server, and for our own compiler (milliseconds). */

/** For the head of an answer. Chromium ends a background that waits half a minute for one. */
export const FOR_ANSWER = 20_000;
/** For the next bytes of a file. */
export const FOR_BYTES = 20_000;
/** For a whole file: 200 MB at 2 Mbit/s. */
export const FOR_FILE = 15 * 60_000;
/** For the compiler: 200,000 claims on a slow device. */
export const FOR_COMPILER = 10 * 60_000;
