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

const text = () => z.string();
const texts = () => z.array(text());
const counts = () => z.record(text(), z.number());
const claim = () => z.object({ list: text(), claim: text() });
/** How long the parts may be is said where they become a report. */
const meant = () => ({ quote: z.object({ exact: text(), prefix: text(), suffix: text() }), lang: text() });
const meantMatch = () => z.object({ ...meant(), list: text(), claim: text(), score: z.number() });

/** What a schema does not name never arrives: optional parts, too, have to stand here. */
const ARGUMENTS: { [K in WithArgument]: () => z.ZodMiniType<Parameters<BackgroundMessages[K]>[0]> } = {
  match: () =>
    z.object({
      lang: text(),
      title: text(),
      blocks: z.array(
        z.object({ text: text(), sentences: z.exactOptional(z.array(z.number())), before: z.exactOptional(text()) }),
      ),
      facts: z.nullable(
        z.object({
          entities: counts(),
          claims: counts(),
          evidence: z.record(text(), z.object({ most: z.number(), second: z.number() })),
        }),
      ),
    }),
  isOn: text,
  mayStay: text,
  mute: claim,
  claims: () => z.array(claim()),
  refuteMatch: () => z.object({ match: meantMatch(), address: text(), private: z.boolean() }),
  openReport: meantMatch,
  removeReport: text,
  suggest: () => z.object({ ...meant(), title: text() }),
  saveReport: () => z.object({ report: Report, send: z.boolean(), private: z.boolean() }),
  takeReport: () => z.int(),
  restoreReport: () => OutboxEntry,
  sendReports: texts,
  holdReports: texts,
  importReports: () => z.array(Report),
  lookAtList: text,
  // The offer is held against the one that was stored: whatever is not the same is not taken.
  subscribeTo: () =>
    z.object({
      address: text(),
      offer: z.custom<ListOffer>((offer) => typeof offer === 'object' && offer !== null),
    }),
  stopLooking: text,
  updateLists: texts,
  switchList: () => z.object({ id: text(), on: z.boolean() }),
  removeList: () => z.object({ id: text(), reports: z.enum(['keep', 'delete']) }),
};

const BY_NAME: ReadonlyMap<string, () => z.ZodMiniType> = new Map(Object.entries(ARGUMENTS));
/** Made when the first message of their name comes: whoever wakes us waits for one of them only. */
const made = new Map<string, z.ZodMiniType>();

/** The argument as the message's handler may have it; nothing for a message that brings none. Throws `malformed`. */
export function checkedArgument(name: string, argument: unknown): unknown {
  const make = BY_NAME.get(name);
  if (!make) return undefined;
  const schema = made.get(name) ?? make();
  made.set(name, schema);
  return checked(schema, argument, name);
}
