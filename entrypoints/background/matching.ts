/** The engine, loaded ready-made at the first question after waking. */
import { claimKey } from '../../browser/claim-key.ts';
import { readCompiled } from '../../browser/list-store.ts';
import type {
  MatchedSentence,
  MatchReply,
  MatchRequest,
  SelectedSentence,
  Suggestion,
} from '../../browser/messages.ts';
import { reportsByWording, withReports, wordingKey } from '../../browser/own-matches.ts';
import { readReports } from '../../browser/report-store.ts';
import { readSettings } from '../../browser/settings.ts';
import { createEngine, type Engine } from '../../matching/engine.ts';
import { unpackIndex } from '../../matching/index/claim-index.ts';
import { unpackLexicon } from '../../matching/lexicon/lexicon.ts';
import { matchPage } from '../../matching/match-page.ts';
import { suggest } from '../../matching/suggest.ts';

let engine: Promise<Engine> | null = null;

function loadEngine(): Promise<Engine> {
  engine ??= readCompiled().then(({ lexicon, index }) => createEngine(unpackLexicon(lexicon), unpackIndex(index)));
  // A failed load is tried again at the next question.
  engine.catch(() => {
    engine = null;
  });
  return engine;
}

/** The matches of these blocks, the reader's own among them. */
export async function matchBlocks({ lang, title, blocks, facts }: MatchRequest): Promise<MatchReply> {
  const [ready, reports, { muted }] = await Promise.all([loadEngine(), readReports(), readSettings()]);
  const result = matchPage(ready, { lang, title, blocks, ...(facts ? { facts } : {}) });
  const byWording = reportsByWording(reports);
  const sentences = result.sentences.flatMap((sentence): MatchedSentence[] => {
    const { block, start, end } = sentence;
    const text = blocks[block]?.text.slice(start, end) ?? '';
    const own = byWording.size > 0 ? (byWording.get(wordingKey(text)) ?? []) : [];
    const matches = withReports(
      sentence.matches.filter((match) => !muted.includes(claimKey(match))).map((match) => ({ ...match, report: null })),
      own,
    );
    return matches.length > 0 ? [{ block, start, end, lang: sentence.lang, matches }] : [];
  });
  const checked = blocks.map(() => 0);
  for (const { block } of result.sentences) checked[block] = (checked[block] ?? 0) + 1;
  return { sentences, checked, facts: result.facts };
}

/** Every claim in use, the likeliest for this sentence first. */
export async function suggestClaims(sentence: SelectedSentence & { title: string }): Promise<Suggestion[]> {
  return suggest(await loadEngine(), sentence);
}
