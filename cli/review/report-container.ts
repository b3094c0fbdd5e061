/**
 * Reports behind a web address: the members of an LDP container (https://www.w3.org/TR/ldp/), or annotations that stand
 * there themselves, page by page.
 */
import { BadInput } from '../bad-input.ts';
import { type Fetched, fetchWithin } from './fetch-within.ts';
import { plain } from './plain.ts';
import { faultIn, isSideFile, LARGEST_FILE, type ReportSource, sourceOf } from './report-source.ts';

/** Bytes. A member takes about 600 in a listing. */
const LARGEST_LISTING = 64 * 1024 * 1024;
const MOST_AT_ONCE = 4;
/** Pages of one collection or listing. */
const MOST_PAGES = 1000;

const LDP = 'http://www.w3.org/ns/ldp#';
/** A JSON-LD answer may be expanded, or shortened in two ways. */
const CONTAINS = [`${LDP}contains`, 'ldp:contains', 'contains'];
const CONTAINERS = ['Container', 'BasicContainer'].flatMap((name) => [`${LDP}${name}`, `ldp:${name}`, name]);
const NEXT = ['next', 'as:next', 'http://www.w3.org/ns/activitystreams#next'];

export function isWebAddress(text: string): boolean {
  return /^https?:\/\//i.test(text);
}

/** Everything at `address`, members in the order of their names. Throws `BadInput` where the address itself cannot be read. */
export async function* readReportContainer(address: string): AsyncGenerator<ReportSource> {
  const start = URL.parse(address);
  if (!start) throw new BadInput(`${plain(address)} is no web address.`);
  start.hash = '';
  const listing = await fetchWithin(new URL('/', start), start, LARGEST_LISTING);
  if (!listing.ok) throw new BadInput(`${plain(address)} cannot be read: ${plain(listing.message)}.`);
  const base = folderOf(listing.url);
  const members = new Set<string>();
  yield* readPages(listing, members);
  yield* readMembers(base, [...members].sort());
}

/** The address with a slash at its end, without query. */
function folderOf(url: URL): URL {
  const base = new URL(url);
  base.search = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return base;
}

/** Annotations that stand in the pages themselves, all on one host; what the pages list is put into `members`. */
async function* readPages(first: Fetched & { ok: true }, members: Set<string>): AsyncGenerator<ReportSource> {
  const seen = new Set([first.url.href]);
  for (let page: Fetched & { ok: true } = first; ; ) {
    const source = sourceOf(page.url.href, page.bytes);
    const value = source.kind === 'text' ? jsonIn(source.text) : undefined;
    const nodes = nodesIn(value);
    const listed = nodes.flatMap((node) => CONTAINS.flatMap((key) => namesIn(node[key])));
    if (listed.length === 0 && !nodes.some(isContainer)) yield source;
    for (const name of listed) {
      const url = URL.parse(name, page.url);
      if (url) members.add(url.href);
    }
    const next = nextOf(nodes, page.url);
    if (!next || seen.has(next.href)) return;
    seen.add(next.href);
    const fetched: Fetched =
      seen.size > MOST_PAGES
        ? { ok: false, sort: 'too-large', message: `there are more than ${MOST_PAGES} pages` }
        : await fetchWithin(new URL('/', first.url), next, LARGEST_LISTING);
    if (!fetched.ok) {
      yield faultIn(next.href, fetched.sort, fetched.message);
      return;
    }
    page = fetched;
  }
}

async function* readMembers(base: URL, addresses: readonly string[]): AsyncGenerator<ReportSource> {
  const urls = addresses.map((address) => new URL(address)).filter((url) => !isBeside(url));
  const running: Promise<ReportSource>[] = [];
  for (const url of urls) {
    running.push(readMember(base, url));
    const oldest = running.length === MOST_AT_ONCE ? running.shift() : undefined;
    if (oldest) yield await oldest;
  }
  for (const one of running) yield await one;
}

async function readMember(base: URL, url: URL): Promise<ReportSource> {
  const fetched = await fetchWithin(base, url, LARGEST_FILE);
  return fetched.ok ? sourceOf(url.href, fetched.bytes) : faultIn(url.href, fetched.sort, fetched.message);
}

/** A container in the container, or a file of the server's own. */
function isBeside({ pathname }: URL): boolean {
  return pathname.endsWith('/') || isSideFile(pathname.split('/').at(-1) ?? '');
}

type Node = Record<string, unknown>;

/** The things a JSON-LD document tells of, on its first level. */
function nodesIn(value: unknown): Node[] {
  return nodes(value).flatMap((one) => [one, ...nodes(one['@graph'])]);
}

function isContainer(found: Node): boolean {
  return [...several(found['@type']), ...several(found.type)].some((type) => CONTAINERS.some((name) => name === type));
}

/** Where a page or the collection itself says that it goes on. */
function nextOf(nodes: readonly Node[], at: URL): URL | null {
  for (const found of nodes) {
    const first = node(found.first);
    const names = [
      ...NEXT.flatMap((key) => namesIn((first ?? found)[key])),
      ...(typeof found.first === 'string' ? [found.first] : []),
    ];
    const url = names[0] === undefined ? null : URL.parse(names[0], at);
    if (url) return url;
  }
  return null;
}

/** The addresses in a value: strings, or nodes with an id. */
function namesIn(value: unknown): string[] {
  return several(value).flatMap((one) => {
    const found = node(one);
    const name = found ? (found['@id'] ?? found.id) : one;
    return typeof name === 'string' ? [name] : [];
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function several(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function nodes(value: unknown): Node[] {
  return several(value)
    .map(node)
    .filter((one) => one !== null);
}

function node(value: unknown): Node | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
}
