/** A reader's report as it is kept on the device, with what has become of it. */
import * as z from 'zod/mini';
import { Report } from './report.ts';

/** Why something was not sent; the words for it are the interface's. */
export const SEND_FAULTS = [
  /** No answer: no connection, no such host, or a certificate that is not trusted. */
  'unreachable',
  /** It asked us to wait (429, 503 with Retry-After). */
  'busy',
  /** It failed by itself (5xx). */
  'serverFault',
  /** The report is longer than it takes (413). */
  'tooLong',
  /** It does not take reports from us (401, 403). */
  'notAllowed',
  /** There is nothing at this address (404, 410). */
  'notThere',
  /** It sent us to another address, where the reader did not want it. */
  'elsewhere',
  /** Another answer that is no success; its number is in `status`. */
  'otherAnswer',
  /** The reader has not allowed the address, or has taken the permission back. */
  'notPermitted',
  /** The list names no address, and neither does the reader. */
  'noAddress',
  /** The list is no longer in use. */
  'listGone',
] as const;

export const SendFault = z.object({ code: z.enum(SEND_FAULTS), status: z.optional(z.int()) });
export type SendFault = z.infer<typeof SendFault>;

/** Milliseconds since 1970. */
const Time = z.number().check(z.nonnegative());

export const SendState = z.union([
  /** Kept here and meant for nobody. */
  z.object({ kind: z.literal('saved') }),
  /** Waits; `fault`: why the last try failed, `null` before the first. */
  z.object({ kind: z.literal('queued'), fault: z.nullable(SendFault) }),
  /** A try is under way, or was when we were ended. */
  z.object({ kind: z.literal('sending') }),
  /** `location`: where the server has put it. */
  z.object({ kind: z.literal('sent'), at: Time, location: z.nullable(z.string()) }),
  /** Will not be tried again by itself. */
  z.object({ kind: z.literal('refused'), fault: SendFault }),
]);
export type SendState = z.infer<typeof SendState>;

export const OutboxEntry = z.object({
  report: Report,
  send: SendState,
  /** The address the reader has agreed to when it was queued: it goes to no other. */
  to: z.optional(z.string()),
  /** How often it was tried. */
  tries: z.int().check(z.nonnegative()),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;
