/**
 * JSON-LD as feeds really have it: one value or an array of them, text as text or as an object, nulls anywhere. Nothing
 * here throws; what is not there is `null` or an empty array.
 */
import { isRecord } from '../check/json-steps.ts';
import { oneLine } from '../one-line.ts';

export type Node = Record<string, unknown>;

/** The values under this key, nulls left out; `schema:key` and the full address of schema.org mean the same. */
export function valuesOf(node: Node, key: string): unknown[] {
  const spelt = [key, `schema:${key}`, `http://schema.org/${key}`, `https://schema.org/${key}`];
  const name = spelt.find((one) => Object.hasOwn(node, one) && node[one] !== null);
  const value = name === undefined ? undefined : node[name];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((one) => one !== null && one !== undefined);
}

/** The objects under this key. */
export function nodesOf(node: Node, key: string): Node[] {
  return valuesOf(node, key).filter(isRecord);
}

/** Whether the node is of this type of schema.org, perhaps among others. */
export function isOfType(node: Node, type: string): boolean {
  return [node['@type'], node.type]
    .flat()
    .some((one) => typeof one === 'string' && one.replace(/^.*[/#:]/, '') === type);
}

/** The first text under this key on one line, without what nobody can see: `"x"`, `{ "@value": "x" }`, a number. */
export function textOf(node: Node, key: string): string | null {
  return textsOf(node, key)[0] ?? null;
}

/** All texts under this key. */
export function textsOf(node: Node, key: string): string[] {
  return valuesOf(node, key).flatMap((value) => {
    const text = isRecord(value) ? (value['@value'] ?? value['@id']) : value;
    const read = typeof text === 'string' ? oneLine(text) : typeof text === 'number' ? String(text) : '';
    return read === '' ? [] : [read];
  });
}

/** The name of whoever stands under this key: `"x"`, `{ "name": "x" }`, an address that tells its host. */
export function nameOf(node: Node, key: string): string | null {
  for (const value of valuesOf(node, key)) {
    const name = isRecord(value) ? (textOf(value, 'name') ?? textOf(value, 'legalName')) : textOf({ value }, 'value');
    if (name !== null && !/^https?:/.test(name)) return name;
    const address = isRecord(value) ? addressesOf(value, 'url')[0] : name;
    const host = URL.parse(address ?? '')?.hostname.replace(/^www\./, '');
    if (host) return host;
  }
  return null;
}

/** The web addresses under this key: `"https://…"`, `{ "url": … }`, `{ "@id": … }`, also in one text with spaces. */
export function addressesOf(node: Node, key: string): string[] {
  return valuesOf(node, key).flatMap((value) => {
    if (isRecord(value)) return [...addressesOf(value, 'url'), ...addressesOf(value, '@id')].slice(0, 1);
    if (typeof value !== 'string') return [];
    return value.split(/\s+/).flatMap((part) => {
      const address = /^https?:\/\//i.test(part) ? URL.parse(part) : null;
      return address ? [address.href] : [];
    });
  });
}

/** The day under the first of these keys that has one, ISO 8601, as precise as it is told. */
export function dateOf(node: Node, ...keys: string[]): string | null {
  for (const key of keys) {
    for (const text of textsOf(node, key)) {
      const date = readDate(text);
      if (date !== null) return date;
    }
  }
  return null;
}

/** `2018-12-18T10:00:00Z`, `2018/12/18`, `2018-12`, `2018`, `Dec 18, 2018`; `null` for what is no day of our time. */
function readDate(text: string): string | null {
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?![\d-])/.exec(text);
  if (iso) {
    const [, year = '', month, day] = iso;
    const parts = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0')))];
    return isReal(parts) ? parts.join('-') : null;
  }
  // Without a year of four digits `Date` makes one up.
  const time = /\b(19|20)\d\d\b/.test(text) ? Date.parse(`${text} UTC`) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString().slice(0, 10);
}

/** JavaScript takes 31 February for 3 March. */
function isReal([year = '', month = '01', day = '01']: readonly string[]): boolean {
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(day);
}

/** A BCP 47 tag of the form that claim lists take: `en`, `pt-BR`; `null` for "English" and the like. */
export function languageOf(node: Node, key: string): string | null {
  for (const value of valuesOf(node, key)) {
    const written = isRecord(value)
      ? (textOf(value, 'alternateName') ?? textOf(value, 'name'))
      : textOf({ value }, 'value');
    try {
      const tag = Intl.getCanonicalLocales((written ?? '').replaceAll('_', '-'))[0] ?? '';
      if (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)) return tag;
    } catch {
      // Not a tag.
    }
  }
  return null;
}
