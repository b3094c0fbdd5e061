/**
 * The claim list, format 1: what a list maker publishes and a reader's device matches pages against.
 * Inert data only, no patterns and no code. `parseClaimList` is for the command line, tests and subscriptions;
 * a content script never validates (types only).
 */
import * as z from 'zod/mini';
import { FormReader } from './list-form.ts';
import {
  LONGEST_URL,
  MOST_CONFLICTS,
  MOST_ENTRIES,
  MOST_EVENTS,
  MOST_EXAMPLES,
  MOST_NAMES,
  MOST_NARROWER,
  MOST_NUMBERS,
  MOST_PHRASINGS,
  MOST_RESPONSES,
  MOST_SOURCES,
} from './list-limits.ts';
import {
  groupsOf,
  Id,
  IsoDate,
  Language,
  LocalisedText,
  localisedMany,
  many,
  ShortText,
  Text,
  table,
  tooManyKeys,
  Url,
} from './list-parts.ts';
import { danglingReferences, type Fault } from './list-references.ts';

z.config(z.locales.en());

const Entity = z.object({ names: many(ShortText, MOST_NAMES), descriptions: z.optional(localisedMany(MOST_NAMES)) });

const Source = z.object({
  title: Text,
  publisher: ShortText,
  date: z.optional(IsoDate),
  url: z.optional(Url),
  lang: z.optional(Language),
  /** False: no page that carries this address or title has been seen yet; readers are told. */
  checked: z.boolean(),
  /** What a reader should know of this source, e.g. that its title was never seen verbatim. */
  note: z.optional(LocalisedText),
});

const Conflict = z.object({ text: LocalisedText, source: z.optional(Id) });

export const ResponseKind = z.enum(['denial', 'rebuttal', 'context', 'report', 'confirmation']);

const Response = z.object({
  kind: ResponseKind,
  party: ShortText,
  /** What stands above this response, e.g. "Meta's denial"; made from kind and party where it is missing. */
  heading: z.optional(LocalisedText),
  speaker: z.optional(ShortText),
  role: z.optional(LocalisedText),
  date: IsoDate,
  quote: z.optional(z.object({ lang: Language, text: Text })),
  /** Translations of the quotation, shown as translations. */
  translations: z.optional(LocalisedText),
  summary: LocalisedText,
  source: Id,
  alsoSources: z.optional(many(Id, MOST_SOURCES)),
  conflicts: z.optional(many(Conflict, MOST_CONFLICTS)),
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
  text: LocalisedText,
  source: Id,
  /** The response this event stands for, if it is one. */
  response: z.optional(Id),
  conflicts: z.optional(many(Conflict, MOST_CONFLICTS)),
});

const Story = z.object({
  title: LocalisedText,
  summary: LocalisedText,
  /** The date the record was last gone over: shown as "as of". */
  asOf: z.optional(IsoDate),
  /** The responses that answer the story as a whole, the deciding ones first. */
  responses: z.optional(many(Id, MOST_RESPONSES)),
  events: z.optional(many(StoryEvent, MOST_EVENTS)),
});

export const ClaimStatus = z.enum(['contested', 'confirmed', 'denied', 'unproven', 'corrected']);

const Claim = z.object({
  id: Id,
  story: Id,
  statement: LocalisedText,
  status: ClaimStatus,
  /** What the status means for this claim, in one line. */
  statusNote: z.optional(LocalisedText),
  topic: groupsOf(Id),
  phrasings: localisedMany(MOST_PHRASINGS),
  needs: z.optional(groupsOf(ShortText)),
  not: z.optional(groupsOf(ShortText)),
  /** Numbers the sentence must carry one of, in plain digits: 40000000 for 40 million. */
  numbers: z.optional(many(z.number(), MOST_NUMBERS)),
  narrower: z.optional(many(Id, MOST_NARROWER)),
  examples: z.optional(
    z.object({ match: z.optional(many(Text, MOST_EXAMPLES)), noMatch: z.optional(many(Text, MOST_EXAMPLES)) }),
  ),
  responses: many(Id, MOST_RESPONSES),
});

export const ClaimList = z.object({
  $schema: z.optional(z.string().check(z.maxLength(LONGEST_URL))),
  format: z.literal(1),
  id: Id,
  version: z.int().check(z.positive()),
  updated: IsoDate,
  title: LocalisedText,
  publisher: z.object({ name: ShortText, url: z.optional(Url) }),
  licence: ShortText,
  reports: z.optional(z.object({ annotations: z.optional(Url), github: z.optional(ShortText) })),
  entities: table(Id, Entity, MOST_ENTRIES),
  sources: table(Id, Source, MOST_ENTRIES),
  responses: table(Id, Response, MOST_ENTRIES),
  stories: table(Id, Story, MOST_ENTRIES),
  /** How many there may be is asked before (`MOST_CLAIMS`): it has words of its own. */
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

export type ParsedClaimList = { ok: true; list: ClaimList } | { ok: false; faults: Fault[] };

/**
 * Form first, then references (a refinement would not run where the shape fails). All faults, not only the first, as far
 * as they can be told (`list-form.ts`).
 */
export function parseClaimList(value: unknown): ParsedClaimList {
  const reader = new FormReader();
  const list = readForm(value, reader);
  if (!list) return { ok: false, faults: reader.faults };
  for (const fault of danglingReferences(list)) {
    reader.tell(fault);
    if (reader.isFull) break;
  }
  return reader.faults.length === 0 ? { ok: true, list } : { ok: false, faults: reader.faults };
}

/** `null`, and faults, where it is no list. */
function readForm(value: unknown, reader: FormReader): ClaimList | null {
  const { bare, tables, claims } = apart(value, reader);
  const list = reader.one(ClaimList, bare, []);
  const whole = {
    entities: reader.table(Id, Entity, tables.entities ?? {}, 'entities'),
    sources: reader.table(Id, Source, tables.sources ?? {}, 'sources'),
    responses: reader.table(Id, Response, tables.responses ?? {}, 'responses'),
    stories: reader.table(Id, Story, tables.stories ?? {}, 'stories'),
    claims: reader.all(Claim, claims, 'claims'),
  };
  return list && reader.faults.length === 0 ? { ...list, ...whole } : null;
}

const TABLES = ['entities', 'sources', 'responses', 'stories'] as const;

/** What a list has many of, apart from the rest. What is none of it stays where it is, and is refused there. */
function apart(value: unknown, reader: FormReader) {
  const tables: Partial<Record<(typeof TABLES)[number], object>> = {};
  if (!isRecord(value)) return { bare: value, tables, claims: [] };
  const bare = { ...value };
  for (const key of TABLES) {
    const table = value[key];
    if (!isRecord(table)) continue;
    bare[key] = {};
    if (Object.keys(table).length <= MOST_ENTRIES) tables[key] = table;
    else reader.tell({ path: key, message: tooManyKeys(MOST_ENTRIES) });
  }
  const claims: readonly unknown[] | null = Array.isArray(value.claims) ? value.claims : null;
  return { bare: claims ? { ...bare, claims: [] } : bare, tables, claims: claims ?? [] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
