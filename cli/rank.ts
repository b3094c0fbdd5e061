/** `sidenote rank`: claims and queries in, TREC run lines out. */
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { type Ranked, rank as rankClaims } from '../matching/ranking/rank.ts';
import { buildRankIndex } from '../matching/ranking/rank-index.ts';
import type { RankedClaim } from '../matching/ranking/ranked-claim.ts';
import { BadInput } from './bad-input.ts';
import { commandLine, readArguments } from './command-line.ts';
import { MINISEARCH_EXACT, miniSearchOptions } from './peers.ts';
import { meanAveragePrecision, readRelevance } from './relevance.ts';
import { readClaims, readQueries } from './texts.ts';

/** The depth at which precision is averaged, whatever is printed. */
const DEPTH = 5;
const TAG = 'sidenote';

/** Ranks one query. */
type Ranker = (query: string, top: number) => Ranked[];

/** Throws `BadInput` before anything is printed if an option or any file is bad. */
export async function rank(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  if (!options) return;
  const claims = readClaims(options.claims);
  const queries = readQueries(options.queries);
  const relevance = options.qrels === undefined ? null : readRelevance(options.qrels);
  const index = buildRankIndex(claims, buildWholeLexicon().lexicon);
  const own: Ranker = (query, top) => rankClaims(index, query, top);
  for (const { id, text } of queries) {
    own(text, options.top).forEach(({ claim, score }, at) => {
      process.stdout.write(`${id} Q0 ${claims[claim]?.id} ${at + 1} ${score.toFixed(4)} ${TAG}\n`);
    });
  }
  if (!relevance) return;
  const precision = (ranker: Ranker) => {
    const rankings = new Map(
      queries.map(({ id, text }): [string, string[]] => [
        id,
        ranker(text, DEPTH).map(({ claim }) => claims[claim]?.id ?? ''),
      ]),
    );
    return meanAveragePrecision(rankings, relevance, DEPTH).toFixed(4);
  };
  const judged = `${relevance.size} judged queries, ${claims.length} claims`;
  if (options.peer)
    process.stderr.write(`MiniSearch MAP@${DEPTH} ${precision(await miniSearch(claims))} (${judged})\n`);
  process.stderr.write(`${TAG} MAP@${DEPTH} ${precision(own)} (${judged})\n`);
}

const HELP = `
The texts are tab-separated, with a header. Standard output: query Q0 claim rank score tag.

Example:
  sidenote rank --claims claims.tsv --queries tweets.tsv --qrels judged.txt > run.txt
`;

interface Options {
  claims: string;
  queries: string;
  top: number;
  qrels: string | undefined;
  peer: boolean;
}

/** `null` where help was asked for. Throws `BadInput`. */
function readOptions(args: readonly string[]): Options | null {
  const command = commandLine('rank', 'Ranks claims that have only texts for each query, as TREC run lines.')
    .option('--claims <file>', 'the claims: id, text and perhaps title')
    .option('--queries <file>', 'the queries: id and text')
    .option('--top <number>', 'so many claims for each query', '5')
    .option('--qrels <file>', `TREC judgements: prints MAP@${DEPTH} on stderr`)
    .option('--peer', "and MiniSearch's on the same files")
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return null;
  const { claims, queries, top, qrels, peer } = command.opts<Partial<Record<keyof Options, string>>>();
  if (claims === undefined) throw new BadInput('rank needs a file of claims: --claims FILE.');
  if (queries === undefined) throw new BadInput('rank needs a file of queries: --queries FILE.');
  if (!/^[1-9]\d*$/.test(top ?? '')) throw new BadInput(`--top is a number of claims from 1 on, not "${top}".`);
  if (peer && qrels === undefined) throw new BadInput('--peer compares figures: it needs --qrels FILE, too.');
  return { claims, queries, top: Number(top), qrels, peer: peer !== undefined };
}

/** MiniSearch over the same claims, given the same queries. */
async function miniSearch(claims: readonly RankedClaim[]): Promise<Ranker> {
  const { default: MiniSearch } = await import('minisearch');
  const search = new MiniSearch(miniSearchOptions(['text', 'title']));
  search.addAll(claims.map(({ text, title }, at) => ({ id: String(at), text, title })));
  return (query, top) =>
    search
      .search(query, MINISEARCH_EXACT)
      .slice(0, top)
      .map(({ id, score }) => ({ claim: Number(id), score }));
}
