/** How long we wait for servers, and for our own compiler (milliseconds). */

/** For the head of an answer. Chromium ends a background that waits half a minute for one. */
export const FOR_ANSWER = 20_000;
/** For the next bytes of a file. */
export const FOR_BYTES = 20_000;
/** For all files of one look at a list together: 200 MB at 2 Mbit/s take 13 minutes and a half. */
export const FOR_LOOK = 15 * 60_000;
/** For the compiler: 200,000 claims on a slow device. */
export const FOR_COMPILER = 10 * 60_000;
