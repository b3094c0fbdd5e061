/** Checks what comes from elsewhere by its schema, and tells in one word where it is wrong. */
import type * as z from 'zod/mini';
import { ToldFault } from '../data/told-fault.ts';

/**
 * The value as the schema has it: what it does not name is left out. Throws `malformed` where the value is another.
 * @param name what the value is called: stands before the place of the first fault in it
 */
export function checked<T>(schema: z.ZodMiniType<T>, value: unknown, name: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const place = result.error.issues[0]?.path.map(String).join('.') ?? '';
  throw new ToldFault('malformed', place === '' ? name : `${name}: ${place}`, { cause: result.error });
}
