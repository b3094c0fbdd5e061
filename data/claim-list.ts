/**
 * The claim list, format 1: what a list maker publishes and a reader's device matches pages against.
 * Inert data only, no patterns and no code. `parseClaimList` is for the command line, tests and subscriptions;
 * a content script never validates (types only).
 */
import * as z from 'zod/mini';

z.config(z.locales.en());

const Id = z
  .string()
  .check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,63}$/, 'an id has letters, digits, dots and hyphens, at most 64'));
const Language = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as "fr" or "pt-BR"'));
/** ISO 8601, as precise as it is known: a year, a month or a day. */
const IsoDate = z
  .string()
  .check(
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is ISO 8601: 2018, 2018-12 or 2018-12-18'),
  );
const Url = z.string().check(z.regex(/^https?:\/\/\S+$/, 'an address begins with http:// or https://'));
const Text = z.string().check(z.minLength(1), z.maxLength(2000));
const ShortText = z.string().check(z.minLength(1), z.maxLength(300));

/** The same text in several languages, by BCP 47 tag. */
const Localised = z.record(Language, Text);
const LocalisedMany = z.record(Language, z.array(ShortText));
/** Every group has to be met, each by at least one of its members. */
const Groups = z.array(z.array(ShortText).check(z.minLength(1)));

const Entity = z.object({ names: z.array(ShortText), descriptions: z.optional(LocalisedMany) });

const Source = z.object({
  title: Text,
  publisher: ShortText,
  date: z.optional(IsoDate),
  url: z.optional(Url),
  lang: z.optional(Language),
  /** False: no page that carries this address or title has been seen yet; readers are told. */
  checked: z.boolean(),
  /** What a reader should know of this source, e.g. that its title was never seen verbatim. */
  note: z.optional(Localised),
});

const Conflict = z.object({ text: Localised, source: z.optional(Id) });

export const ResponseKind = z.enum(['denial', 'rebuttal', 'context', 'report', 'confirmation']);

const Response = z.object({
  kind: ResponseKind,
  party: ShortText,
  /** What stands above this response, e.g. "Meta's denial"; made from kind and party where it is missing. */
  heading: z.optional(Localised),
  speaker: z.optional(ShortText),
  role: z.optional(Localised),
  date: IsoDate,
  quote: z.optional(z.object({ lang: Language, text: Text })),
  /** Translations of the quotation, shown as translations. */
  translations: z.optional(Localised),
  summary: Localised,
  source: Id,
  alsoSources: z.optional(z.array(Id)),
  conflicts: z.optional(z.array(Conflict)),
});

export const EventKind = z.enum([
  'event',
  'allegation',
  'denial',
  'rebuttal',
  'context',
  'report',
  'confirmation',
  'ruling',
]);

const StoryEvent = z.object({
  date: IsoDate,
  kind: EventKind,
  party: z.optional(ShortText),
  text: Localised,
  source: Id,
  /** The response this event stands for, if it is one. */
  response: z.optional(Id),
  conflicts: z.optional(z.array(Conflict)),
});

const Story = z.object({
  title: Localised,
  summary: Localised,
  /** The date the record was last gone over: shown as "as of". */
  asOf: z.optional(IsoDate),
  /** The responses that answer the story as a whole, the deciding ones first. */
  responses: z.optional(z.array(Id)),
  events: z.optional(z.array(StoryEvent)),
});

export const ClaimStatus = z.enum(['contested', 'confirmed', 'denied', 'unproven', 'corrected']);

const Claim = z.object({
  id: Id,
  story: Id,
  statement: Localised,
  status: ClaimStatus,
  /** What the status means for this claim, in one line. */
  statusNote: z.optional(Localised),
  topic: z.array(z.array(Id).check(z.minLength(1))),
  phrasings: LocalisedMany,
  needs: z.optional(Groups),
  not: z.optional(Groups),
  /** Numbers the sentence must carry one of, in plain digits: 40000000 for 40 million. */
  numbers: z.optional(z.array(z.number())),
  narrower: z.optional(z.array(Id)),
  examples: z.optional(z.object({ match: z.optional(z.array(Text)), noMatch: z.optional(z.array(Text)) })),
  responses: z.array(Id),
});

export const ClaimList = z.object({
  $schema: z.optional(z.string()),
  format: z.literal(1),
  id: Id,
  version: z.int().check(z.positive()),
  updated: IsoDate,
  title: Localised,
  publisher: z.object({ name: ShortText, url: z.optional(Url) }),
  licence: ShortText,
  reports: z.optional(z.object({ annotations: z.optional(Url), github: z.optional(ShortText) })),
  entities: z.record(Id, Entity),
  sources: z.record(Id, Source),
  responses: z.record(Id, Response),
  stories: z.record(Id, Story),
  claims: z.array(Claim),
});

export type ClaimList = z.infer<typeof ClaimList>;
export type Claim = z.infer<typeof Claim>;
export type Entity = z.infer<typeof Entity>;
export type Source = z.infer<typeof Source>;
export type Response = z.infer<typeof Response>;
export type ResponseKind = z.infer<typeof ResponseKind>;
export type Conflict = z.infer<typeof Conflict>;
export type Story = z.infer<typeof Story>;
export type StoryEvent = z.infer<typeof StoryEvent>;
export type EventKind = z.infer<typeof EventKind>;
export type ClaimStatus = z.infer<typeof ClaimStatus>;
/** The same text in several languages, by BCP 47 tag. */
export type Localised = Record<string, string>;

/** One thing that is wrong with a claim list: where (`claims.3.responses.0`) and what, in a sentence. */
export interface Fault {
  path: string;
  message: string;
}

export type ParsedClaimList = { ok: true; list: ClaimList } | { ok: false; faults: Fault[] };

/** Form first, then references (a refinement would not run where the shape fails). All faults, not only the first. */
export function parseClaimList(value: unknown): ParsedClaimList {
  const parsed = parsedForm(value);
  if (!parsed) return { ok: false, faults: [{ path: '', message: 'it has more faults than can be told' }] };
  if (!parsed.success) {
    return {
      ok: false,
      faults: parsed.error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message })),
    };
  }
  const faults = danglingReferences(parsed.data);
  return faults.length === 0 ? { ok: true, list: parsed.data } : { ok: false, faults };
}

/** `null` where zod has more to say than fits into one call: 100,000 claims without anything. */
function parsedForm(value: unknown) {
  try {
    return ClaimList.safeParse(value);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Every id that is named must exist, and every claim id must be its own. */
function danglingReferences(list: ClaimList): Fault[] {
  const faults: Fault[] = [];
  const mustExist = (kind: string, table: object, id: string | undefined, path: string) => {
    if (id !== undefined && !Object.hasOwn(table, id)) faults.push({ path, message: `there is no ${kind} "${id}"` });
  };
  const allMustExist = (kind: string, table: object, ids: readonly string[] | undefined, path: string) => {
    for (const [i, id] of (ids ?? []).entries()) mustExist(kind, table, id, `${path}.${i}`);
  };
  const conflictSourcesMustExist = (conflicts: readonly Conflict[] | undefined, path: string) => {
    for (const [i, conflict] of (conflicts ?? []).entries()) {
      mustExist('source', list.sources, conflict.source, `${path}.conflicts.${i}.source`);
    }
  };

  const claims = Object.fromEntries(list.claims.map((claim) => [claim.id, claim]));
  const seen = new Set<string>();
  for (const [i, claim] of list.claims.entries()) {
    const path = `claims.${i}`;
    if (seen.has(claim.id)) faults.push({ path: `${path}.id`, message: `two claims have the id "${claim.id}"` });
    seen.add(claim.id);
    mustExist('story', list.stories, claim.story, `${path}.story`);
    allMustExist('response', list.responses, claim.responses, `${path}.responses`);
    for (const [j, group] of claim.topic.entries()) {
      allMustExist('entity', list.entities, group, `${path}.topic.${j}`);
    }
    allMustExist('claim', claims, claim.narrower, `${path}.narrower`);
  }
  for (const [id, response] of Object.entries(list.responses)) {
    const path = `responses.${id}`;
    mustExist('source', list.sources, response.source, `${path}.source`);
    allMustExist('source', list.sources, response.alsoSources, `${path}.alsoSources`);
    conflictSourcesMustExist(response.conflicts, path);
  }
  for (const [id, story] of Object.entries(list.stories)) {
    const path = `stories.${id}`;
    allMustExist('response', list.responses, story.responses, `${path}.responses`);
    for (const [i, event] of (story.events ?? []).entries()) {
      const eventPath = `${path}.events.${i}`;
      mustExist('source', list.sources, event.source, `${eventPath}.source`);
      mustExist('response', list.responses, event.response, `${eventPath}.response`);
      conflictSourcesMustExist(event.conflicts, eventPath);
    }
  }
  return faults;
}
