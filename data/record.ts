/** A claim with everything a reader is shown of it: its responses and their sources looked up, in the list's own order. */
import type { Claim, ClaimList, Conflict, EventKind, Localised, Response, Source, Story } from './claim-list.ts';

export interface SourceRecord extends Source {
  id: string;
}

export interface ConflictRecord {
  text: Localised;
  source: SourceRecord | null;
}

export interface ResponseRecord extends Omit<Response, 'source' | 'alsoSources' | 'conflicts'> {
  id: string;
  /** The source that is shown first, then the others. Checked ones stand before unchecked ones. */
  sources: SourceRecord[];
  conflicts: ConflictRecord[];
}

/** One dated point of a story. */
export interface EventRecord {
  /** ISO 8601, as precise as it is known: a year, a month or a day. */
  date: string;
  kind: EventKind;
  /** Who did or said it; `null` where the list names nobody. */
  party: string | null;
  text: Localised;
  source: SourceRecord;
  /** The answer this event stands for, if it is one. */
  response: ResponseRecord | null;
  conflicts: ConflictRecord[];
}

export interface ClaimRecord {
  list: string;
  id: string;
  story: string;
  statement: Localised;
  status: Claim['status'];
  statusNote: Localised | null;
  /** The deciding responses first, as the list maker ordered them. */
  responses: ResponseRecord[];
}

export interface StoryRecord {
  list: string;
  id: string;
  title: Localised;
  summary: Localised;
  /** ISO 8601: the date the record was last gone over. */
  asOf: string;
  responses: ResponseRecord[];
  /** In the order of time; empty where the list has none. */
  events: EventRecord[];
  claims: ClaimRecord[];
}

/** The record of one claim; `null` if the list has no such claim. */
export function claimRecord(list: ClaimList, claimId: string): ClaimRecord | null {
  const claim = list.claims.find((candidate) => candidate.id === claimId);
  return claim ? recordOf(list, claim) : null;
}

/** The record of one story with all its claims; `null` if the list has no such story. */
export function storyRecord(list: ClaimList, storyId: string): StoryRecord | null {
  const story = Object.hasOwn(list.stories, storyId) ? list.stories[storyId] : undefined;
  if (!story) return null;
  const claims = list.claims.filter((claim) => claim.story === storyId);
  return {
    list: list.id,
    id: storyId,
    title: story.title,
    summary: story.summary,
    asOf: story.asOf ?? list.updated,
    responses: responseRecords(list, keyResponses(story, claims)),
    events: eventRecords(list, story),
    claims: claims.map((claim) => recordOf(list, claim)),
  };
}

/** Every story of a list, in the list's order. */
export function storyRecords(list: ClaimList): StoryRecord[] {
  return Object.keys(list.stories).flatMap((id) => storyRecord(list, id) ?? []);
}

function keyResponses(story: Story, claims: readonly Claim[]): string[] {
  return story.responses ?? [...new Set(claims.flatMap((claim) => claim.responses))];
}

function recordOf(list: ClaimList, claim: Claim): ClaimRecord {
  return {
    list: list.id,
    id: claim.id,
    story: claim.story,
    statement: claim.statement,
    status: claim.status,
    statusNote: claim.statusNote ?? null,
    responses: responseRecords(list, claim.responses),
  };
}

function responseRecords(list: ClaimList, ids: readonly string[]): ResponseRecord[] {
  return ids.flatMap((id) => {
    const response = list.responses[id];
    if (!response) return [];
    const { source, alsoSources, conflicts, ...rest } = response;
    const sources = [source, ...(alsoSources ?? [])].flatMap((sourceId) => sourceRecord(list, sourceId) ?? []);
    return [
      {
        ...rest,
        id,
        sources: sources.toSorted((a, b) => Number(b.checked) - Number(a.checked)),
        conflicts: conflictRecords(list, conflicts),
      },
    ];
  });
}

function eventRecords(list: ClaimList, story: Story): EventRecord[] {
  const events = (story.events ?? []).flatMap((event) => {
    const source = sourceRecord(list, event.source);
    if (!source) return [];
    const { date, kind, party, text, response, conflicts } = event;
    const [answer] = responseRecords(list, response === undefined ? [] : [response]);
    return [
      {
        date,
        kind,
        party: party ?? null,
        text,
        source,
        response: answer ?? null,
        conflicts: conflictRecords(list, conflicts),
      },
    ];
  });
  return events.toSorted((a, b) => {
    const [first, second] = [latest(a.date), latest(b.date)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}

/** Sorts after every day of a month or year of which no more is known: what answered a report then, stands after it. */
function latest(date: string): string {
  return `${date}~`;
}

function conflictRecords(list: ClaimList, conflicts: readonly Conflict[] | undefined): ConflictRecord[] {
  return (conflicts ?? []).map((conflict) => ({
    text: conflict.text,
    source: conflict.source === undefined ? null : sourceRecord(list, conflict.source),
  }));
}

function sourceRecord(list: ClaimList, id: string): SourceRecord | null {
  const source = list.sources[id];
  return source ? { ...source, id } : null;
}
