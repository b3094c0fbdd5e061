/** Keys that the format does not have: nothing reads them, and they are nearly always a slip. */
import { isRecord, type Step } from './json-steps.ts';

export interface UnknownKey {
  steps: Step[];
  message: string;
}

/** `schema`: the JSON Schema of claim lists, as far as it tells which keys there are. */
export function unknownKeys(value: unknown, schema: unknown): UnknownKey[] {
  return keysIn(value, schema, []);
}

function keysIn(value: unknown, schema: unknown, steps: readonly Step[]): UnknownKey[] {
  if (!isRecord(schema)) return [];
  if (Array.isArray(value)) return value.flatMap((one, i) => keysIn(one, schema.items, [...steps, i]));
  if (!isRecord(value)) return [];
  const { properties, additionalProperties } = schema;
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...steps, key];
    if (isRecord(properties) && Object.hasOwn(properties, key)) return keysIn(inner, properties[key], own);
    if (additionalProperties !== false) return keysIn(inner, additionalProperties, own);
    const near = nearest(key, isRecord(properties) ? Object.keys(properties) : []);
    const message = `the format has no such key here, so nothing reads it${near ? `: is "${near}" meant?` : ''}`;
    return [{ steps: own, message }];
  });
}

/** So many letters at their beginning make two keys alike: "phrasing" and "phrasings", "titel" and "title". */
const ALIKE = 3;

function nearest(key: string, known: readonly string[]): string | null {
  const start = key.toLowerCase().slice(0, ALIKE);
  return known.find((one) => one.toLowerCase().startsWith(start)) ?? null;
}
