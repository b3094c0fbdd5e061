/**
 * The manifest of a published claim list, format 1: which file, which edition, how long it holds. It is signed
 * (`signature.ts`), the list is not: the manifest carries its digest. Made by `sidenote build`, read by subscriptions.
 */
import * as z from 'zod/mini';
import { safeAddress } from './safe-address.ts';

/** A manifest of ten addresses takes 2 kB; whoever announces more wants to fill a reader's memory. Bytes. */
export const MOST_MANIFEST_BYTES = 64 * 1024;
/**
 * 100,000 claims with five phrasings, a response and a source each take 150 MB as people write them (1,300 to 1,550 bytes
 * a claim in thirteen lists of eight to ten claims, without spaces), and a third more with spaces. Bytes.
 */
export const MOST_LIST_BYTES = 200_000_000;
/** Twice the largest list that was measured. */
export const MOST_CLAIMS = 200_000;
/** Mirrors of one file; each is a request that may fail before the next. */
const MOST_URLS = 10;
/** Keys announced for later: the next, one in reserve, and room for a mistake. */
const MOST_NEXT_KEYS = 4;
/** What browsers and servers agree on as an address. Characters. */
const LONGEST_URL = 2000;

/** The file names in a published folder. */
export const MANIFEST_FILE = 'manifest.json';
export const SIGNATURE_FILE = `${MANIFEST_FILE}.sig`;

const Moment = z
  .string()
  .check(
    z.regex(
      /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/,
      'a moment is ISO 8601 in UTC, with its time: 2026-11-22T18:00:00Z',
    ),
    z.refine(isDay, 'there is no such day'),
  );
/** An address of the list's file: relative to the manifest, or https (http on this machine only). */
const ListUrl = z.string().check(
  z.minLength(1),
  z.maxLength(LONGEST_URL),
  z.refine(
    (text) => listAddress(text, 'https://list.example/') !== null,
    'an address is relative or begins with https://',
  ),
);

/** JavaScript takes 31 February for 3 March. */
function isDay(moment: string): boolean {
  const time = Date.parse(moment);
  return time >= 0 && new Date(time).toISOString().slice(0, 10) === moment.slice(0, 10);
}

export const Manifest = z
  .object({
    format: z.literal(1),
    listId: z.string().check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,63}$/, 'an id is that of a claim list')),
    /** That of the list; only ever rises. */
    version: z.int().check(z.positive()),
    issued: Moment,
    /** From then on the list is stale: it goes on working, and readers are told. */
    expires: Moment,
    /** Of the list's file, as it is. */
    sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/, 'a digest is 64 hex digits in lower case')),
    bytes: z.int().check(z.positive(), z.maximum(MOST_LIST_BYTES)),
    /** Where the list's file is, to be tried in this order. */
    urls: z.array(ListUrl).check(z.minLength(1), z.maxLength(MOST_URLS)),
    /** Keys that may sign later editions (raw, base64url). */
    nextKeys: z.optional(
      z
        .array(z.string().check(z.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, 'a key is 32 bytes as base64url')))
        .check(z.maxLength(MOST_NEXT_KEYS)),
    ),
  })
  .check(
    z.refine(({ issued, expires }) => Date.parse(issued) < Date.parse(expires), {
      path: ['expires'],
      error: 'it expires before it is issued',
    }),
  );

export type Manifest = z.infer<typeof Manifest>;

export type ParsedManifest = { ok: true; manifest: Manifest } | { ok: false; fault: string };

/**
 * The manifest in these bytes, or one sentence on what is wrong with it. Unknown keys are passed over. Verify the
 * signature first: nothing is parsed that its publisher did not sign.
 */
export function parseManifest(bytes: Uint8Array): ParsedManifest {
  if (bytes.length > MOST_MANIFEST_BYTES) {
    return { ok: false, fault: `the manifest has ${bytes.length} bytes, at most ${MOST_MANIFEST_BYTES} are read` };
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, fault: 'the manifest is not JSON' };
  }
  const parsed = Manifest.safeParse(value);
  if (parsed.success) return { ok: true, manifest: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, fault: `the manifest is wrong at ${issue?.path.join('.') || 'the top'}: ${issue?.message}` };
}

/**
 * `url` of a manifest as an absolute address; `base`: the manifest's own. `null` where it is neither https nor http on
 * this machine, or carries a login.
 */
export function listAddress(url: string, base: string): string | null {
  const address = safeAddress(url, base);
  if (!address) return null;
  address.hash = '';
  return address.href;
}
