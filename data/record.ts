/** A claim with everything a reader is shown of it: its responses and their sources looked up, in the list's own order. */
import type { Claim, ClaimList, Localised, Response, Source, Story } from './claim-list.ts';

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
  claims: ClaimRecord[];
}

/** The record of one claim; `null` if the list has no such claim. */
export function claimRecord(list: ClaimList, claimId: string): ClaimRecord | null {
  const claim = list.claims.find((candidate) => candidate.id === claimId);
  return claim ? recordOf(list, claim) : null;
}

/** The record of one story with all its claims; `null` if the list has no such story. */
export function storyRecord(list: ClaimList, storyId: string): StoryRecord | null {
  const story = list.stories[storyId];
  if (!story) return null;
  const claims = list.claims.filter((claim) => claim.story === storyId);
  return {
    list: list.id,
    id: storyId,
    title: story.title,
    summary: story.summary,
    asOf: story.asOf ?? list.updated,
    responses: responseRecords(list, keyResponses(story, claims)),
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
        conflicts: (conflicts ?? []).map((conflict) => ({
          text: conflict.text,
          source: conflict.source === undefined ? null : sourceRecord(list, conflict.source),
        })),
      },
    ];
  });
}

function sourceRecord(list: ClaimList, id: string): SourceRecord | null {
  const source = list.sources[id];
  return source ? { ...source, id } : null;
}
