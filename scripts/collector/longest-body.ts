/**
 * Bytes of a report that are taken. The longest that can be made (2,000 characters each of sentence, note and address,
 * every one of them written as `\u0000`) is below 45,000.
 */
export const LONGEST_BODY = 65_536;
