/**
 * A report as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/), the form in which it leaves the device, and
 * back. Nothing in it says who the reader is.
 */
import { pageOf, REPORT_KINDS, Report, type ReportKind } from './report.ts';

export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** The media type it travels under. */
export const ANNOTATION_TYPE = `application/ld+json; profile="${ANNOTATION_CONTEXT}"`;

/** Ours among all names (RFC 4151). */
const NAMES = 'tag:sidenote.example,2026:';
/** Stands for the page where the reader keeps its address: the model demands a target. */
const WITHHELD = `${NAMES}page-withheld`;
const LONG_AGO = '1970-01-01T00:00:00Z';
const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** What the model has for each kind: something to be looked at, to be doubted, to be changed. */
const MOTIVATIONS: Readonly<Record<ReportKind, string>> = {
  'makes-claim': 'moderating',
  'not-claim': 'questioning',
  'out-of-date': 'editing',
};

interface TextualBody {
  type: 'TextualBody';
  purpose: 'tagging' | 'commenting' | 'describing';
  format: 'text/plain' | 'application/json';
  value: string;
}

interface ClaimBody {
  type: 'SpecificResource';
  purpose: 'identifying';
  source: string;
}

export interface Annotation {
  '@context': typeof ANNOTATION_CONTEXT;
  id: string;
  type: 'Annotation';
  motivation: string;
  created: string;
  body: (TextualBody | ClaimBody)[];
  target: {
    source: string;
    selector: { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string };
  };
}

/** The report as it is sent. What it was made with stands in a body of its own, as JSON. */
export function annotationOf(report: Report): Annotation {
  const { id, kind, list, claim, quote, lang, page, note, listVersion, engine, score, created } = report;
  const body: Annotation['body'] = [
    { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: kind },
    { type: 'SpecificResource', purpose: 'identifying', source: `${NAMES}${list}/${claim}` },
    {
      type: 'TextualBody',
      purpose: 'describing',
      format: 'application/json',
      value: JSON.stringify({ listVersion, engine, score, lang }),
    },
  ];
  if (note !== '') body.push({ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: note });
  return {
    '@context': ANNOTATION_CONTEXT,
    id: isUuid(id) ? `urn:uuid:${id}` : id,
    type: 'Annotation',
    motivation: MOTIVATIONS[kind],
    created,
    body,
    target: { source: page === '' ? WITHHELD : page, selector: { type: 'TextQuoteSelector', ...quote } },
  };
}

export type ReadAnnotation = { ok: true; report: Report } | { ok: false; fault: string };

/**
 * The report an annotation carries, also where another program has written it: one value or several, names as strings or
 * objects, an id that a server has replaced. `fault`: one sentence without a full stop that says what and where.
 */
export function readAnnotation(value: unknown): ReadAnnotation {
  const annotation = record(value);
  if (!annotation) return { ok: false, fault: 'it is no object' };
  if (!isOf(annotation, 'Annotation')) return { ok: false, fault: 'its "type" is not "Annotation"' };
  const bodies = records(annotation.body);
  const bodyFor = (purpose: string) => bodies.find((body) => several(body.purpose).includes(purpose));
  const kind = kindOf(text(bodyFor('tagging')?.value) || motivation(annotation));
  if (!kind) return { ok: false, fault: 'no body tags it as makes-claim, not-claim or out-of-date' };
  const named = claimIn(nameOf(bodyFor('identifying')?.source ?? bodyFor('identifying')?.id));
  if (!named) return { ok: false, fault: 'no body with the purpose "identifying" names a claim' };
  const [target] = several(annotation.target);
  const selector = records(record(target)?.selector).find(({ type }) => type === 'TextQuoteSelector');
  if (!selector) return { ok: false, fault: 'its target has no TextQuoteSelector' };
  const made = record(jsonIn(text(bodyFor('describing')?.value)));
  const parsed = Report.safeParse({
    id: idOf(annotation),
    kind,
    ...named,
    quote: { exact: selector.exact, prefix: selector.prefix ?? '', suffix: selector.suffix ?? '' },
    lang: made?.lang ?? '',
    page: pageOf(nameOf(record(target)?.source ?? target), 'full'),
    note: bodyFor('commenting')?.value ?? '',
    listVersion: made?.listVersion ?? 0,
    engine: made?.engine ?? '',
    score: made?.score ?? null,
    created: timeOf(annotation.created),
  });
  if (parsed.success) return { ok: true, report: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, fault: `at ${issue?.path.join('.')}: ${issue?.message}` };
}

/** The annotations in a file's or a server's JSON: one alone, an array, a page or a collection of them. */
export function annotationsIn(value: unknown): unknown[] {
  return several(value).flatMap((one) => {
    const found = record(one);
    const page = isOf(found, 'AnnotationCollection') ? record(found?.first) : found;
    return isOf(page, 'AnnotationPage') ? several(page?.items) : isOf(found, 'AnnotationCollection') ? [] : [one];
  });
}

function isOf(found: Record<string, unknown> | null, type: string): boolean {
  return several(found?.type).includes(type);
}

/** Reports as one collection, `first` with all of them: what the reader exports. `id`: a UUID of its own. */
export function annotationCollection(id: string, reports: readonly Report[]) {
  return {
    '@context': ANNOTATION_CONTEXT,
    id: `urn:uuid:${id}`,
    type: 'AnnotationCollection',
    label: 'Sidenote: reports of one reader',
    total: reports.length,
    first: { type: 'AnnotationPage', startIndex: 0, items: reports.map(annotationOf) },
  };
}

export function isUuid(id: string): boolean {
  return UUID.exec(id)?.[0].length === id.length;
}

/** A server may have put its own address in the place of the id; ours is then in `canonical`, or in that address. */
function idOf(annotation: Record<string, unknown>): unknown {
  const names = [annotation.canonical, annotation.id].map(nameOf);
  const uuid = names.flatMap((name) => UUID.exec(name)?.[0].toLowerCase() ?? []).at(0);
  return uuid ?? names.find((name) => name !== '');
}

/** In UTC; the model lets a time be missing, which is told as long ago. What is no time stays what it is. */
function timeOf(value: unknown): unknown {
  if (value === undefined || value === null) return LONG_AGO;
  const time = /[+-]\d\d:\d\d$/.test(text(value)) ? Date.parse(text(value)) : Number.NaN;
  return Number.isNaN(time) ? value : new Date(time).toISOString();
}

function kindOf(value: string): ReportKind | undefined {
  return REPORT_KINDS.find((kind) => value === kind || value === MOTIVATIONS[kind]);
}

function motivation(annotation: Record<string, unknown>): string {
  return (
    several(annotation.motivation)
      .map(nameOf)
      .find((name) => kindOf(name)) ?? ''
  );
}

/** `tag:…:list/claim`, an address that ends in `#claim`, or the claim's id alone. */
function claimIn(name: string): { list: string; claim: string } | null {
  if (name.startsWith(NAMES)) {
    const [list = '', claim = ''] = name.slice(NAMES.length).split('/');
    return claim === '' ? null : { list, claim };
  }
  const claim = name.split(/[#/:]/).at(-1) ?? '';
  return claim === '' ? null : { list: '', claim };
}

/** The name a value is or carries; the empty string if it has none. */
function nameOf(value: unknown): string {
  const found = record(value);
  return text(found ? (found.id ?? found.source) : value);
}

function jsonIn(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return null;
  }
}

function several(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** Those of several values that are objects. */
function records(value: unknown): Record<string, unknown>[] {
  return several(value)
    .map(record)
    .filter((found) => found !== null);
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
