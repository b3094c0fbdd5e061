/** What a reader says about a sentence: in this version, that it makes a claim Sidenote missed. */
import * as z from 'zod/mini';

export const Report = z.object({
  id: z.uuid(),
  kind: z.literal('makes-claim'),
  list: z.string(),
  claim: z.string(),
  /** The sentence as it stands on the page, and a little of what stands around it (UTF-16, at most 32 each). */
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  /** The page's address, query and fragment cut. */
  page: z.string(),
  /** The page's language as declared or voted, BCP 47. */
  lang: z.string(),
  listVersion: z.int(),
  /** ISO 8601 with time. */
  created: z.string(),
});
export type Report = z.infer<typeof Report>;

/** `address` without query, fragment and login; the empty string if it is no web address (a file's path names its owner). */
export function cutAddress(address: string): string {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  url.search = '';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
