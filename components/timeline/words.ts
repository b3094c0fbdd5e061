/** What the timeline says. A value of the reader's language is handed in; the comments have the English. */
import type { EventKind } from '../../data/claim-list.ts';

export interface TimelineWords {
  /** The name of the whole: "Timeline". */
  label: string;
  /** "As a picture" */
  asPicture: string;
  /** "As a list" */
  asList: string;
  /** "Event", "Allegation", "Denial", "Rebuttal", "Context", "Report", "Confirmation", "Ruling". */
  kind: Record<EventKind, string>;
  /** "1 event", "31 events" */
  events(count: number): string;
  /** Stands where the mark under the pointer is read out, until there is one: "Choose a mark to read it." */
  choose: string;
  /** For screen readers: "Arrow keys move along the timeline: left and right in time, up and down between kinds. Enter opens." */
  keys: string;
  /** What a line after a mark means: "A line after a mark: only the month or the year is known." */
  imprecise: string;
  /** Before the names of the parties: "Who" */
  parties: string;
  /** The parties that are folded: "1 more", "7 more" */
  moreParties(count: number): string;
  /** To the event before: "Earlier" */
  earlier: string;
  /** To the event after: "Later" */
  later: string;
  /** "This record has no dated events." */
  none: string;
}
