/** The engine, loaded ready-made at the first question after waking. */
import { claimKey } from '../../browser/claim-key.ts';
import { readCompiled } from '../../browser/list-store.ts';
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
import { unpackIndex } from '../../matching/index/claim-index.ts';
import { unpackLexicon } from '../../matching/lexicon/lexicon.ts';
import { matchPage } from '../../matching/match-page.ts';
import { suggest } from '../../matching/suggest.ts';
import { ownLayer } from './own-layer.ts';

let engine: Promise<Engine> | null = null;

function loadEngine(): Promise<Engine> {
  engine ??= readCompiled().then(({ lexicon, index }) => createEngine(unpackLexicon(lexicon), unpackIndex(index)));
  // A failed load is tried again at the next question.
  engine.catch(() => {
    engine = null;
  });
  return engine;
}

/** The matches of these blocks as the reader wants them. */
export async function matchBlocks({ lang, title, blocks, facts }: MatchRequest): Promise<MatchReply> {
  const [ready, own, { muted }] = await Promise.all([loadEngine(), ownLayer(), readSettings()]);
  const result = matchPage(ready, { lang, title, blocks, ...(facts ? { facts } : {}) });
  const sentences = result.sentences.flatMap((sentence): MatchedSentence[] => {
    const { block, start, end } = sentence;
    const found = sentence.matches.map((match) => ({ ...match, report: null }));
    const text = blocks[block]?.text.slice(start, end) ?? '';
    const matches = own
      .applyTo(found, text, sentence.lang)
      .filter((match) => !muted.includes(claimKey(match)) && isKnown(ready, match));
    return matches.length > 0 ? [{ block, start, end, lang: sentence.lang, matches: [...matches] }] : [];
  });
  const checked = blocks.map(() => 0);
  for (const { block } of result.sentences) checked[block] = (checked[block] ?? 0) + 1;
  return { sentences, checked, facts: result.facts };
}

/** A claim that the reader has reported may have left its list since. */
function isKnown({ index }: Engine, { tier, claim }: PageMatch): boolean {
  return tier !== 'yours' || index.names.claimIds.includes(claim);
}

/** Every claim in use, the likeliest for this sentence first. */
export async function suggestClaims(sentence: Parameters<BackgroundMessages['suggest']>[0]): Promise<Suggestion[]> {
  const { quote, lang, title } = sentence;
  return suggest(await loadEngine(), { text: quote.exact, prefix: quote.prefix, lang, title });
}
