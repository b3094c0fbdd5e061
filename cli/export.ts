/** `sidenote export`: a claim list as a feed of fact-checks. */
import { InvalidArgumentError } from 'commander';
import { BadInput } from './bad-input.ts';
import { feedOfList } from './claim-review/feed-of-list.ts';
import { commandLine, readArguments } from './command-line.ts';
import { readList } from './read-list.ts';
import { plain, plainJson } from './review/plain.ts';
import { writeWhole } from './write-file.ts';

const HELP = `
FEED is a schema.org DataFeed, as Data Commons and search engines read it: one ClaimReview for each claim and
language, with the fields that they require (author, claimReviewed, datePublished, itemReviewed, reviewRating, url).
The rating is our status in a word ("Contested", "Denied", …), never a number: no scale from false to true.

"sidenote import" takes back: the list's id, version, date and licence; of claims ids, statements, statuses,
phrasings, the names of their topics, answers with kind, party, speaker, date, quotation and summary (in the
statement's languages), and sources with title, publisher, date, address and language. Not in a feed: whether a
source was checked, the groups of a topic, roles, headings, translations, conflicts, timelines, descriptions, needs,
not, numbers, narrower, examples.

Example:
  sidenote export ferry/list.json --out feed.json --url https://you.example/ferry
`;

interface Options {
  out: string;
  url?: string;
  json?: boolean;
}

/** Throws `BadInput` before anything is written where the list is bad, or no address is known. */
export async function exportFeed(args: readonly string[]): Promise<void> {
  const command = commandLine('export', 'Writes a claim list as a feed of ClaimReview.')
    .argument('<list>', 'the claim list')
    .requiredOption('--out <feed>', 'the JSON file to write, in the place of one that may be there')
    .option('--url <address>', "a page that shows the claims (default: the publisher's)", readUrl)
    .option('--json', 'one JSON document: { out, claims, reviews }')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return;
  const [file = ''] = command.args;
  const { out, url, json } = command.opts<Options>();
  const list = readList(file);
  const page = url ?? list.publisher.url;
  if (page === undefined) {
    throw new BadInput(
      'A ClaimReview needs an address where it can be read, and the list names none: add --url ADDRESS.',
    );
  }
  const feed = feedOfList(list, page.replace(/#.*$/, ''));
  writeWhole(out, `${JSON.stringify(feed, null, 2)}\n`);
  const claims = list.claims.length;
  const reviews = list.claims.reduce((sum, { statement }) => sum + Object.keys(statement).length, 0);
  process.stdout.write(
    json ? `${plainJson({ out, claims, reviews })}\n` : `${plain(out)}: ${claims} claims, ${reviews} reviews\n`,
  );
}

function readUrl(text: string): string {
  const address = /^https?:\/\//.test(text) ? URL.parse(text) : null;
  if (!address) throw new InvalidArgumentError('It takes an address that begins with https://.');
  return address.href;
}
