/** What a reader says about a sentence: that it makes a claim, that it does not, or that the answer is out of date. */
import * as z from 'zod/mini';
import { AROUND } from './quote.ts';

export const REPORT_KINDS = ['makes-claim', 'not-claim', 'out-of-date'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What is longer is no sentence (UTF-16 units). */
export const LONGEST_QUOTE = 2000;
export const LONGEST_NOTE = 2000;
/** Of a longer address the site is enough. */
const LONGEST_PAGE = 2000;

const Quote = z.object({
  exact: z.string().check(z.minLength(1), z.maxLength(LONGEST_QUOTE)),
  prefix: z.string().check(z.maxLength(2 * AROUND)),
  suffix: z.string().check(z.maxLength(2 * AROUND)),
});
export type Quote = z.infer<typeof Quote>;

const Name = z.string().check(z.maxLength(200));

export const Report = z.object({
  /** A UUID where we made it; an import may bring another name. */
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  kind: z.enum(REPORT_KINDS),
  /** Id of the claim list; the empty string where an import does not tell. */
  list: Name,
  claim: Name,
  quote: Quote,
  /** The sentence's language, BCP 47; the empty string if it is unknown. */
  lang: z.string().check(z.maxLength(35)),
  /** Address of the page or of its site, as the reader chose, without query, fragment and login; empty: withheld. */
  page: z
    .string()
    .check(z.maxLength(LONGEST_PAGE), z.regex(/^(https?:\/\/\S+)?$/, 'an address begins with http:// or https://')),
  /** In the reader's own words; may be empty. */
  note: z.string().check(z.maxLength(LONGEST_NOTE)),
  /** Version of the list it was made with; 0 where that is not known. */
  listVersion: z.int().check(z.nonnegative()),
  /** Version of the engine it was made with; may be empty. */
  engine: z.string().check(z.maxLength(50)),
  /** What the engine gave this sentence for this claim, 0 to 1; `null` where it was not asked. */
  score: z.nullable(z.number().check(z.minimum(0), z.maximum(1))),
  /** ISO 8601 with time, UTC. */
  created: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, 'a time is ISO 8601, in UTC')),
});
export type Report = z.infer<typeof Report>;

/** How much of the page's address goes with a report. */
export const PAGE_DETAILS = ['full', 'site', 'none'] as const;
export type PageDetail = (typeof PAGE_DETAILS)[number];

/** As much of an address as the reader gives away; the empty string if it is no web address (a file's path names its owner). */
export function pageOf(address: string, detail: PageDetail): string {
  const url = URL.parse(address);
  if (detail === 'none' || !url || !/^https?:$/.test(url.protocol)) return '';
  if (detail === 'site') return `${url.origin}/`;
  url.search = '';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href.length <= LONGEST_PAGE ? url.href : `${url.origin}/`;
}
