/**
 * Reads a large value by its schema, part by part, and tells what is wrong. zod has put together everything that is wrong
 * before it tells the first of it: of a hostile list of 200 MB that would be more than fits into any memory.
 */
import * as z from 'zod/mini';
import type { Fault } from './list-references.ts';

/** So many faults are told. */
export const MOST_FAULTS = 10_000;
/** Values in one part (a claim, a response, a story) whose faults are all told: the largest that we know has 700. */
const MOST_TOLD = 20_000;

export class FormReader {
  /** In the order of reading, {@link MOST_FAULTS} at most. */
  readonly faults: Fault[] = [];

  get isFull(): boolean {
    return this.faults.length >= MOST_FAULTS;
  }

  tell(fault: Fault): void {
    if (!this.isFull) this.faults.push(fault);
  }

  /** What the schema makes of it; `null`, and a fault, where it makes nothing of it. `path`: where it stands. */
  one<T extends z.ZodMiniType>(schema: T, value: unknown, path: readonly PropertyKey[]): z.output<T> | null {
    if (countOf(value, MOST_TOLD) > MOST_TOLD && !z.validate(schema, value)) {
      this.#tellRoughly(schema, value, path);
      return null;
    }
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const issue of parsed.error.issues) {
      this.tell({ path: [...path, ...issue.path].map(String).join('.'), message: issue.message });
    }
    return null;
  }

  /** What is too large, and wrong: where its form has parts, in which of them. */
  #tellRoughly(schema: z.ZodMiniType, value: unknown, path: readonly PropertyKey[]): void {
    const before = this.faults.length;
    if (schema instanceof z.ZodMiniObject && typeof value === 'object' && value !== null) {
      const inner = new Map(Object.entries(value));
      for (const [key, part] of Object.entries(schema.def.shape)) {
        if (isForm(part)) this.one(part, inner.get(key), [...path, key]);
      }
    }
    if (this.faults.length > before) return;
    this.tell({ path: path.map(String).join('.'), message: 'it has more faults than can be told' });
  }

  /** Each by itself. Ends early where there are too many faults. */
  all<T extends z.ZodMiniType>(schema: T, values: readonly unknown[], path: string): z.output<T>[] {
    const read: z.output<T>[] = [];
    for (const [i, value] of values.entries()) {
      if (this.isFull) break;
      const one = this.one(schema, value, [path, i]);
      if (one !== null) read.push(one);
    }
    return read;
  }

  /** Each by itself, with its key. Ends early where there are too many faults. */
  table<T extends z.ZodMiniType>(key: z.ZodMiniType<string>, schema: T, values: object, path: string) {
    const read: [string, z.output<T>][] = [];
    for (const [name, value] of Object.entries(values)) {
      if (this.isFull) break;
      const id = this.one(key, name, [path, name]);
      const one = this.one(schema, value, [path, name]);
      if (id !== null && one !== null) read.push([id, one]);
    }
    return Object.fromEntries(read);
  }
}

function isForm(value: unknown): value is z.ZodMiniType {
  return value instanceof z.ZodMiniType;
}

/** How many values there are in a value, itself among them; counts no further than `most` + 1. */
function countOf(value: unknown, most: number): number {
  let count = 0;
  const open = [value];
  while (open.length > 0 && count <= most) {
    const next = open.pop();
    count += 1;
    if (typeof next !== 'object' || next === null) continue;
    const inner: unknown[] = Array.isArray(next) ? next : Object.values(next);
    for (let i = 0; i < inner.length && i <= most; i++) open.push(inner[i]);
  }
  return count;
}
