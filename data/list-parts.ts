/** What claim lists are made of, smaller than a claim: ids, dates, addresses, texts, and how many there may be of each. */
import * as z from 'zod/mini';
import { LONGEST_LANGUAGE, LONGEST_URL, MOST_GROUPS, MOST_LANGUAGES, MOST_MEMBERS } from './list-limits.ts';

export const Id = z
  .string()
  .check(z.regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,63}$/, 'an id has letters, digits, dots and hyphens, at most 64'));
/** A BCP 47 tag. */
export const Language = z
  .string()
  .check(
    z.maxLength(LONGEST_LANGUAGE),
    z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language is a BCP 47 tag such as "fr" or "pt-BR"'),
  );
/** ISO 8601, as precise as it is known: a year, a month or a day. */
export const IsoDate = z
  .string()
  .check(
    z.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is ISO 8601: 2018, 2018-12 or 2018-12-18'),
  );
export const Url = z
  .string()
  .check(z.maxLength(LONGEST_URL), z.regex(/^https?:\/\/\S+$/, 'an address begins with http:// or https://'));
export const Text = z.string().check(z.minLength(1), z.maxLength(2000));
export const ShortText = z.string().check(z.minLength(1), z.maxLength(300));

/** At most so many; more are refused before any of them is looked at. */
export function many<T extends z.ZodMiniType>(of: T, most: number) {
  return z.array(of).check(z.maxLength(most));
}

/** A record of at most so many keys; more are refused before any of them is looked at. */
export function table<K extends z.ZodMiniType<string, string>, V extends z.ZodMiniType>(
  key: K,
  value: V,
  most: number,
) {
  const few = z.unknown().check(z.refine((value) => keysOf(value) <= most, tooManyKeys(most)));
  // For the JSON Schema, which shows the second half only.
  return z.pipe(few, z.record(key, value).register(z.globalRegistry, { maxProperties: most }));
}

/** What is said of a record that has more. */
export function tooManyKeys(most: number): string {
  return `at most ${most} keys are taken`;
}

/** The same text in several languages, by BCP 47 tag. */
export const LocalisedText = table(Language, Text, MOST_LANGUAGES);
/** Several texts in each language. */
export function localisedMany(most: number) {
  return table(Language, many(ShortText, most), MOST_LANGUAGES);
}
/** Every group has to be met, each by at least one of its members. */
export function groupsOf<T extends z.ZodMiniType>(member: T) {
  return many(many(member, MOST_MEMBERS).check(z.minLength(1)), MOST_GROUPS);
}

function keysOf(value: unknown): number {
  return typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
}
