/** The engine, loaded ready-made at the first question after waking. */
import { claimKey } from '../../browser/claim-key.ts';
import { readBundled } from '../../browser/lists/bundled.ts';
import { readCompiled, readOwnIndex, remakeCompiled } from '../../browser/lists/compiled.ts';
import type {
  BackgroundMessages,
  MatchedSentence,
  MatchReply,
  MatchRequest,
  PageMatch,
  Suggestion,
} from '../../browser/messages.ts';
import { readSettings } from '../../browser/settings.ts';
import { createEngine, type Engine } from '../../matching/engine.ts';
import { unpackingIndex } from '../../matching/index/claim-index.ts';
import { unpackLexicon } from '../../matching/lexicon/lexicon.ts';
import { matchPage } from '../../matching/match-page.ts';
import { suggest } from '../../matching/suggest.ts';
import { lastTask, runInSlices } from '../../page/slices.ts';
import { ownLayer } from './own-layer.ts';

interface Ready {
  engine: Engine;
  /** Lists in the index that shall not be seen. */
  hidden: readonly string[];
}

let ready: Promise<Ready> | null = null;

/** An index that comes out broken again would do so for ever. */
let isRemade = false;

function load(): Promise<Ready> {
  ready ??= open();
  // A failed load is tried again at the next question.
  ready.catch(forgetEngine);
  return ready;
}

/** Where the stored index is damaged, or another build of this version has made it, that of the package does for now. */
async function open(): Promise<Ready> {
  const { lexicon, index, hidden } = await readCompiled();
  const known = unpackLexicon(lexicon);
  const engineOn = async (bytes: ArrayBuffer) =>
    createEngine(known, await runInSlices(unpackingIndex(bytes), undefined, lastTask));
  try {
    return { engine: await engineOn(index), hidden };
  } catch (error) {
    console.error('Sidenote: the index of your claim lists cannot be used, and is made anew.', error);
    if (!isRemade) remakeCompiled().catch((fault: unknown) => console.error('Sidenote: it could not be made.', fault));
    isRemade = true;
    return { engine: await engineOn(await readOwnIndex()), hidden: [] };
  }
}

/** The lists have changed: the next question loads anew. */
export function forgetEngine(): void {
  ready = null;
}

let free: Promise<unknown> = Promise.resolve();

/** Questions that wait for the engine are not answered in one go: what else is asked comes between them. */
function inLine(): Promise<unknown> {
  const before = free;
  free = before.then(lastTask);
  return before;
}

/** So many claims are suggested; who looks for another one searches. */
const MOST_SUGGESTED = 200;

/** The matches of these blocks as the reader wants them. */
export async function matchBlocks({ lang, title, blocks, facts }: MatchRequest): Promise<MatchReply> {
  const [{ engine, hidden }, own, { muted, bundledOn }] = await Promise.all([load(), ownLayer(), readSettings()]);
  const unseen = bundledOn ? hidden : [...hidden, (await readBundled()).id];
  await inLine();
  const result = matchPage(engine, { lang, title, blocks, ...(facts ? { facts } : {}) });
  const sentences = result.sentences.flatMap((sentence): MatchedSentence[] => {
    const { block, start, end } = sentence;
    const found = sentence.matches.map((match) => ({ ...match, report: null }));
    const text = blocks[block]?.text.slice(start, end) ?? '';
    const matches = own
      .applyTo(found, text, sentence.lang)
      .filter((match) => !muted.includes(claimKey(match)) && !unseen.includes(match.list) && isKnown(engine, match));
    return matches.length > 0 ? [{ block, start, end, lang: sentence.lang, matches: [...matches] }] : [];
  });
  const checked = blocks.map(() => 0);
  for (const { block } of result.sentences) checked[block] = (checked[block] ?? 0) + 1;
  return { sentences, checked, facts: result.facts };
}

/** A claim that the reader has reported may have left its list since. */
function isKnown({ index: { names } }: Engine, { tier, list, claim }: PageMatch): boolean {
  return tier !== 'yours' || (names.lists.includes(list) && names.claimIds.find(claim) >= 0);
}

/** The likeliest claims for this sentence, the likeliest first. */
export async function suggestClaims(sentence: Parameters<BackgroundMessages['suggest']>[0]): Promise<Suggestion[]> {
  const { quote, lang, title } = sentence;
  const { engine, hidden } = await load();
  const suggestions = suggest(engine, { text: quote.exact, prefix: quote.prefix, lang, title });
  return suggestions.filter(({ list }) => !hidden.includes(list)).slice(0, MOST_SUGGESTED);
}
