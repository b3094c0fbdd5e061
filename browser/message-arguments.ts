/**
 * What each message to the background may bring, checked before its handler sees it: the process of a web page, from which
 * some come, may be in the hands of the page.
 */
import * as z from 'zod/mini';
import { OutboxEntry } from '../data/outbox-entry.ts';
import { Report } from '../data/report.ts';
import type { ListOffer } from '../data/subscription.ts';
import { checked } from './checked.ts';
import type { BackgroundMessages } from './messages.ts';

type WithArgument = {
  [K in keyof BackgroundMessages]: Parameters<BackgroundMessages[K]> extends [] ? never : K;
}[keyof BackgroundMessages];

const Text = z.string();
const Texts = z.array(Text);
const Counts = z.record(Text, z.number());
const Claim = z.object({ list: Text, claim: Text });
/** How long the parts may be is said where they become a report. */
const meant = { quote: z.object({ exact: Text, prefix: Text, suffix: Text }), lang: Text };
const MeantMatch = z.object({ ...meant, list: Text, claim: Text, score: z.number() });

/** What a schema does not name never arrives: optional parts, too, have to stand here. */
const ARGUMENTS: { [K in WithArgument]: z.ZodMiniType<Parameters<BackgroundMessages[K]>[0]> } = {
  match: z.object({
    lang: Text,
    title: Text,
    blocks: z.array(
      z.object({ text: Text, sentences: z.exactOptional(z.array(z.number())), before: z.exactOptional(Text) }),
    ),
    facts: z.nullable(
      z.object({
        entities: Counts,
        claims: Counts,
        evidence: z.record(Text, z.object({ most: z.number(), second: z.number() })),
      }),
    ),
  }),
  isOn: Text,
  mayStay: Text,
  mute: Claim,
  claims: z.array(Claim),
  refuteMatch: z.object({ match: MeantMatch, address: Text, private: z.boolean() }),
  openReport: MeantMatch,
  removeReport: Text,
  suggest: z.object({ ...meant, title: Text }),
  saveReport: z.object({ report: Report, send: z.boolean(), private: z.boolean() }),
  takeReport: z.int(),
  restoreReport: OutboxEntry,
  sendReports: Texts,
  holdReports: Texts,
  importReports: z.array(Report),
  lookAtList: Text,
  // The offer is held against the one that was stored: whatever is not the same is not taken.
  subscribeTo: z.object({
    address: Text,
    offer: z.custom<ListOffer>((offer) => typeof offer === 'object' && offer !== null),
  }),
  stopLooking: Text,
  updateLists: Texts,
  switchList: z.object({ id: Text, on: z.boolean() }),
  removeList: z.object({ id: Text, reports: z.enum(['keep', 'delete']) }),
};

const BY_NAME: ReadonlyMap<string, z.ZodMiniType> = new Map(Object.entries(ARGUMENTS));

/** The argument as the message's handler may have it; nothing for a message that brings none. Throws `malformed`. */
export function checkedArgument(name: string, argument: unknown): unknown {
  const schema = BY_NAME.get(name);
  return schema && checked(schema, argument, name);
}
