/**
 * How long records come out, told before they are made. Each names its responses, and these their sources: a list of a few
 * MB can name one long response a million times.
 */
import type { Claim, ClaimList, Conflict, Story } from '../../data/claim-list.ts';

/** What stands in a record, a response or an event whatever the list says: names of keys, `null`s. Characters. */
const FRAME = 200;

/** Sizes in characters, as JSON; never too small. Every response and source is measured once. */
export class RecordSizes {
  readonly #list: ClaimList;
  readonly #sources = new Map<string, number>();
  readonly #responses = new Map<string, number>();

  constructor(list: ClaimList) {
    this.#list = list;
  }

  claim({ id, story, statement, statusNote, responses }: Claim): number {
    const { id: list } = this.#list;
    return lengthOf({ list, id, story, statement, statusNote }) + FRAME + this.#all(responses);
  }

  /** Without its claims. `responses`: those of the story as a whole. */
  story({ title, summary, events = [] }: Story, responses: readonly string[]): number {
    const own = lengthOf({ title, summary }) + FRAME + this.#all(responses);
    return events.reduce((sum, event) => {
      const answer = event.response === undefined ? 0 : this.#response(event.response);
      const documents = this.#source(event.source) + this.#conflicts(event.conflicts);
      return sum + lengthOf(event) + FRAME + answer + documents;
    }, own);
  }

  #all(responses: readonly string[]): number {
    return responses.reduce((sum, id) => sum + this.#response(id), 0);
  }

  #response(id: string): number {
    return measured(this.#responses, id, () => {
      const response = this.#list.responses[id];
      if (!response) return 0;
      const { source, alsoSources = [], conflicts } = response;
      const documents = [source, ...alsoSources].reduce((sum, one) => sum + this.#source(one), 0);
      return id.length + lengthOf(response) + FRAME + documents + this.#conflicts(conflicts);
    });
  }

  /** Their sources: their texts are in what they belong to. */
  #conflicts(conflicts: readonly Conflict[] = []): number {
    return conflicts.reduce((sum, { source }) => sum + FRAME + (source === undefined ? 0 : this.#source(source)), 0);
  }

  #source(id: string): number {
    return measured(this.#sources, id, () => id.length + lengthOf(this.#list.sources[id]) + FRAME);
  }
}

function measured(known: Map<string, number>, id: string, measure: () => number): number {
  const size = known.get(id) ?? measure();
  known.set(id, size);
  return size;
}

function lengthOf(value: object | undefined): number {
  return JSON.stringify(value)?.length ?? 0;
}
