/**
 * What the form allows and a device cannot bear: readers are shown a claim with all its answers and their sources, and a
 * short list could name one long answer a million times.
 */
import type { ClaimList } from '../../data/claim-list.ts';

/** Far above what anyone reads: the bundled list has 14 at most. */
const MOST_RESPONSES = 200;
const MOST_SOURCES = 50;
const MOST_CONFLICTS = 50;
const MOST_EVENTS = 5000;

/** Where it goes too far, in English; `null` where it does not. */
export function excess({ claims, responses, stories }: ClaimList): string | null {
  for (const [i, claim] of claims.entries()) {
    if (claim.responses.length > MOST_RESPONSES) return tooMany(`claims.${i}.responses`, MOST_RESPONSES);
  }
  for (const [id, { alsoSources = [], conflicts = [] }] of Object.entries(responses)) {
    if (alsoSources.length > MOST_SOURCES) return tooMany(`responses.${id}.alsoSources`, MOST_SOURCES);
    if (conflicts.length > MOST_CONFLICTS) return tooMany(`responses.${id}.conflicts`, MOST_CONFLICTS);
  }
  for (const [id, story] of Object.entries(stories)) {
    const { events = [], responses: named = [] } = story;
    if (named.length > MOST_RESPONSES) return tooMany(`stories.${id}.responses`, MOST_RESPONSES);
    if (events.length > MOST_EVENTS) return tooMany(`stories.${id}.events`, MOST_EVENTS);
    for (const [i, { conflicts = [] }] of events.entries()) {
      if (conflicts.length > MOST_CONFLICTS) return tooMany(`stories.${id}.events.${i}.conflicts`, MOST_CONFLICTS);
    }
  }
  return null;
}

function tooMany(path: string, most: number): string {
  return `${path}: at most ${most} are taken`;
}
