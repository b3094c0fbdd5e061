/** One generated page: the same seed and number give the same page. */
import { pick, type Random, seeded } from '../../bench/random.ts';
import { HOSTILITIES } from './in-page/hostilities.ts';
import { MUTATIONS } from './in-page/mutations.ts';
import { KINDS, type Material } from './kinds.ts';
import { CLAIMS, escaped, PROSE, TITLE } from './sentences.ts';
import { anyManner, type Manner, PLAINLY, written } from './writing.ts';

export interface FuzzPage {
  number: number;
  kind: string;
  hostilities: string[];
  mutation: string;
  /** For the mutation. */
  choice: number;
  hasFrames: boolean;
  /** Whether something on it must be marked before it changes. */
  isMarked: boolean;
  html: string;
  headers: Record<string, string>;
}

/** Where the page's own script is served. */
export const SCRIPT_PATH = 'fuzz/page.js';

/** Spreads neighbouring page numbers over all seeds (2^32 divided by the golden ratio). */
const SPREAD = 0x9e3779b1;

const DECLARED = [
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  '<meta property="og:type" content="article">',
];
const STRICT = { 'content-security-policy': "default-src 'none'; script-src 'self'; frame-src *; style-src 'self'" };
/** With these a page can do less than usual; ours must not mind. */
const POLICIES: readonly Record<string, string>[] = [
  STRICT,
  { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types none" },
  { 'content-security-policy': 'sandbox allow-scripts allow-same-origin' },
  { 'permissions-policy': 'clipboard-read=(), clipboard-write=()', 'cross-origin-opener-policy': 'same-origin' },
];
const STYLE = `<style>.gone{display:none}</style>`;

export function makePage(seed: number, number: number): FuzzPage {
  const random = seeded(seed ^ Math.imul(number + 1, SPREAD));
  const kind = pickKind(random);
  const { body, isMarked = true, hasFrames = false } = KINDS[kind] ?? { body: () => '' };
  const hostilities = someOf(Object.keys(HOSTILITIES), random);
  const mutation = pick(Object.keys(MUTATIONS), random);
  const choice = Math.floor(random() * 1000);
  const lang = pick(['en', 'en', 'fr', 'de', '', 'xx-nonsense-', 'en_US'], random);
  const policy = random() < 0.15 ? pick(POLICIES, random) : {};
  const story = body(material(random), random);
  // A style that a policy blocks comes to life in Chromium when its element is cloned, and nothing tells of it.
  const headers = policy === STRICT && story.includes('style=') ? {} : policy;
  const root = pick(['article', 'article', 'main', 'div role="main"'], random);
  const text = `<${root}><h1>${TITLE}</h1><p>${PROSE[0]}</p>\n${story}\n<p>${PROSE[1]}</p></${root.split(' ')[0]}>`;
  const script = `<script src="/${SCRIPT_PATH}" data-hostile="${hostilities.join('|')}"></script>`;
  const head = `<meta charset="utf-8"><link rel="icon" href="data:,">${script}<title>${TITLE}</title>${pick(DECLARED, random)}${STYLE}`;
  const html = `${random() < 0.1 ? '' : '<!doctype html>'}<html lang="${lang}"><head>${head}</head><body>${text}</body></html>`;
  return {
    number,
    kind,
    hostilities,
    mutation,
    choice,
    hasFrames: hasFrames || mutation.startsWith('frames') || story.includes('<iframe'),
    isMarked,
    html: withScriptInFrames(html),
    headers,
  };
}

function pickKind(random: Random): string {
  const weights = Object.entries(KINDS).map(([name, { weight = 1 }]) => [name, weight] as const);
  let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [name, weight] of weights) {
    left -= weight;
    if (left < 0) return name;
  }
  return 'paragraphs';
}

/** None of them on half of the pages, one or two on the others. */
function someOf(names: readonly string[], random: Random): string[] {
  const count = random() < 0.5 ? 0 : random() < 0.7 ? 1 : 2;
  return [...new Set(Array.from({ length: count }, () => pick(names, random)))];
}

function material(random: Random): Material {
  const write = (manner: Manner) => written(pick(CLAIMS, random).text, manner, random);
  const manner = anyManner(random);
  return { claim: () => write(manner), plainClaim: () => write(PLAINLY), prose: () => pick(PROSE, random) };
}

/** Frames whose text stands in the page have their witness too. */
function withScriptInFrames(html: string): string {
  const script = escaped(`<script src="/${SCRIPT_PATH}"></script>`);
  return html.replaceAll(/srcdoc="&lt;/g, `srcdoc="${script}&lt;`);
}
