/** A claim list that the reader has chosen: where it comes from, what it was signed with, how it stands. */
import * as z from 'zod/mini';
import type { Localised } from './claim-list.ts';

/** Why a list could not be fetched or taken; the words for it are the interface's. */
export const LIST_FAULTS = [
  /** No https address (http on this machine only), or one with a login. */
  'badAddress',
  /** No answer: no connection, no such host, or a certificate that is not trusted. */
  'unreachable',
  /** The reader has not allowed the address, or has taken the permission back. */
  'notPermitted',
  /** There is nothing at the address (404, 410). */
  'notThere',
  /** Another answer that is no success; `detail`: its number. */
  'otherAnswer',
  /** It leads to another host. */
  'elsewhere',
  /** More bytes than are announced, or than we take; `detail`: how many we take. */
  'tooLarge',
  /** Fewer bytes than are announced. */
  'truncated',
  /** `detail`: what is wrong with it, in English. */
  'badManifest',
  /** The signature is missing, or is not of the pinned key. */
  'badSignature',
  /** It is another list than was subscribed to. */
  'otherList',
  /** An older edition than the one we have. */
  'olderVersion',
  /** Not the bytes that were signed. */
  'badDigest',
  'notJson',
  /** `detail`: where and what, in English, such as `claims.3.responses: there is no response "x"`. */
  'badList',
  'tooManyClaims',
  /** Another list in use has the same id. */
  'sameId',
  /** No room on this device. */
  'full',
  /** A fault of ours. */
  'notCompiled',
] as const;

export const ListFault = z.object({ code: z.enum(LIST_FAULTS), detail: z.optional(z.string()) });
export type ListFault = z.infer<typeof ListFault>;

/** Milliseconds since 1970. */
const Time = z.number().check(z.nonnegative());
const Key = z.string().check(z.maxLength(100));

export const Subscription = z.object({
  /** Id of the list. */
  id: z.string(),
  /**
   * Random, made when the reader subscribed, never sent: with the id it tells this subscription from a later one to the same
   * list, perhaps from another hand. Rows of the first builds have none.
   */
  nonce: z.optional(z.string()),
  /** Of the manifest, or of the list itself where it is not signed; without fragment. */
  address: z.string(),
  /** The pinned key that signed the present edition, raw, base64url; `null`: not signed. */
  key: z.nullable(Key),
  /** Keys that the present edition announces. */
  nextKeys: z.array(Key),
  /** The highest version each key has signed: none is ever taken that is lower. */
  ratchet: z.record(z.string(), z.int()),
  version: z.int(),
  /** Of the list's file. */
  bytes: z.number(),
  claims: z.number(),
  /** BCP 47, of the statements. */
  languages: z.array(z.string()),
  /** Whether it marks pages. */
  on: z.boolean(),
  /** When the present edition stops being fresh; `null`: it does not say. */
  expires: z.nullable(Time),
  /** When the address was last asked, and when it last had something new. */
  checked: Time,
  changed: Time,
  /** When it is to be asked again. */
  next: Time,
  /** Of a bare list's file as we have it; compared here, never sent back. `null`: none is known. */
  etag: z.nullable(z.string()),
  /** Editions, the newest first, at most twenty. */
  history: z.array(z.object({ version: z.int(), at: Time })),
  /** Why the last look failed; `null`: it did not. The edition we have goes on working. */
  fault: z.nullable(ListFault),
});
export type Subscription = z.infer<typeof Subscription>;

/** Which subscription is meant; a later one to a list with the same id is another. */
export type WhichSubscription = Pick<Subscription, 'id' | 'nonce'>;

export function isSameSubscription(a: WhichSubscription, b: WhichSubscription): boolean {
  return a.id === b.id && a.nonce === b.nonce;
}

/** What is at an address, before the reader confirms. */
export interface ListOffer {
  address: string;
  id: string;
  title: Localised;
  publisher: { name: string; url?: string };
  licence: string;
  version: number;
  /** ISO 8601. */
  updated: string;
  claims: number;
  languages: string[];
  bytes: number;
  /** Of the key, for people; `null`: not signed. */
  fingerprint: string | null;
  /** The key was not named in the address: it is taken on trust, from the same place as the list. */
  keyOnTrust: boolean;
  expires: number | null;
  reports: { annotations?: string; github?: string } | null;
}

/** How far the work on a list is, while it is looked at, taken or updated. */
export type ListProgress =
  /** @property of how many bytes there are; `null`: not known before the end */
  | { kind: 'fetching'; bytes: number; of: number | null }
  /** Is what came a good list? */
  | { kind: 'checking' }
  /** It is written down and compiled. */
  | { kind: 'preparing' };
