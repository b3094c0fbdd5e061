/** `sidenote import`: a claim list out of a feed of fact-checks. */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { parseClaimList } from '../data/claim-list.ts';
import { jsonShape } from '../data/json-shape.ts';
import { voteLanguage } from '../matching/text/language.ts';
import { STOP_WORDS } from '../matching/text/stop-words.ts';
import { tokenise } from '../matching/text/tokenise.ts';
import { BadInput } from './bad-input.ts';
import { isRecord } from './check/json-steps.ts';
import { slugOf } from './claim-review/ids.ts';
import { dateOf, nameOf, textOf } from './claim-review/json-ld.ts';
import { type ListHead, listOfReviews, type Words } from './claim-review/list-of-reviews.ts';
import { type ReadFeed, readFeed } from './claim-review/read-feed.ts';
import { commandLine, readArguments } from './command-line.ts';
import { readJson, readText } from './read-list.ts';
import { plain, plainJson } from './review/plain.ts';
import { writeNew } from './write-file.ts';

/** Of what was left out, for people; `--json` has it all. */
const MOST_NAMED = 20;
/** Objects in each other that are read without a word; feeds have about ten. */
const MOST_DEPTH = 200;
const SOME_LANGUAGE = 'en';

const HELP = `
FEED is JSON-LD of schema.org: a DataFeed (as Data Commons publishes it), an array, an @graph or a single ClaimReview,
with nulls and arrays anywhere. What cannot be taken is counted, and named with its place in the feed.

The list is a draft that readers' devices take, and that you have to look over:
- one claim for each review, contested unless the verdict says "true" or that it is not proven; the verdict itself
  stands in the claim's note. Sidenote never calls a claim false;
- phrasings: claimReviewed, without its lead, and its parts. More of them, in other words, find more;
- entities: the capitalised names in the claim; any one of them on a page is enough for its topic. Mend them;
- the review as a response of the kind "context" (a third party speaks), with its date, publisher and source. All
  sources are marked as not checked: set "checked" where you have seen them.

Example:
  sidenote import feed.json --out list.json && sidenote check list.json
`;

interface Options {
  out: string;
  id?: string;
  json?: boolean;
}

/** Throws `BadInput`, and writes nothing, where the feed cannot be read, has no review, or the list exists. */
export async function importFeed(args: readonly string[]): Promise<void> {
  const command = commandLine('import', 'Makes a claim list out of a feed of ClaimReview.')
    .argument('<feed>', 'the feed, a JSON file')
    .requiredOption('--out <list>', 'the claim list to write; nothing is overwritten')
    .option('--id <id>', "the list's id (default: the feed's, or from its file name)")
    .option('--json', 'one JSON document: { out, claims, reviews, left: [{ place, reason }] }')
    .addHelpText('after', HELP);
  if (!readArguments(command, args)) return;
  const [file = ''] = command.args;
  const { out, id, json } = command.opts<Options>();
  if (existsSync(out)) throw new BadInput(`${out} exists already. Nothing is overwritten.`);
  if (jsonShape(readText(file, file), MOST_DEPTH).depth > MOST_DEPTH) throw new BadInput(`${file} is nested too deep.`);
  const value = readJson(file, file);
  const feed = readFeed(value);
  if (feed.reviews.length === 0) throw new BadInput(`${file} has no ClaimReview that can be taken.${leftText(feed)}`);
  const parsed = parseClaimList(listOfReviews(feed.reviews, headOf(value, file, id), WORDS));
  if (!parsed.ok) {
    const [fault] = parsed.faults;
    // The id alone comes from the command line; the rest is ours.
    if (fault?.path === 'id') throw new BadInput(`"${id}" is no id of a list: ${fault.message}.`);
    throw new Error(`the list out of ${file} is not valid: at ${fault?.path}: ${fault?.message}`);
  }
  writeNew(out, `${JSON.stringify(parsed.list, null, 2)}\n`);
  const counts = { out, claims: parsed.list.claims.length, reviews: feed.reviews.length };
  process.stdout.write(
    json
      ? `${plainJson({ ...counts, left: feed.left })}\n`
      : `${plain(out)}: ${counts.claims} claims out of ${counts.reviews} reviews, ${feed.left.length} left out.\nLook them over, then "sidenote check ${plain(out)}".\n`,
  );
  if (!json && feed.left.length > 0) process.stderr.write(`Left out:${leftText(feed)}\n`);
}

const WORDS: Words = {
  languageOf: (text) => {
    const found = voteLanguage(text, tokenise(text), SOME_LANGUAGE);
    return /^[a-z]{2,3}$/.test(found) ? found : SOME_LANGUAGE;
  },
  isCommon: (word, lang) => STOP_WORDS.get(lang.split('-')[0] ?? '')?.has(word) ?? false,
};

function headOf(value: unknown, file: string, id: string | undefined): ListHead {
  const feed = isRecord(value) ? value : {};
  const name = basename(file).replace(/\.[^.]*$/, '');
  const version = Number(textOf(feed, 'version'));
  const told = isRecord(feed.publisher) ? textOf(feed.publisher, 'url') : null;
  const url = told !== null && /^https?:\/\/\S+$/.test(told) ? { url: told } : {};
  return {
    id: id ?? (slugOf(textOf(feed, 'identifier') ?? '') || slugOf(name) || 'imported'),
    title: textOf(feed, 'name') ?? `Fact-checks out of ${plain(name) || 'a feed'}`,
    publisher: { name: nameOf(feed, 'publisher') ?? nameOf(feed, 'author') ?? 'Your name', ...url },
    licence: textOf(feed, 'license') ?? "see the reviews' publishers",
    version: Number.isSafeInteger(version) && version > 0 ? version : 1,
    updated: dateOf(feed, 'dateModified', 'datePublished') ?? new Date().toISOString().slice(0, 10),
  };
}

function leftText({ left }: ReadFeed): string {
  const named = left.slice(0, MOST_NAMED).map(({ place, reason }) => `\n  ${plain(place)}: ${reason}`);
  return `${named.join('')}${left.length > named.length ? `\n  and ${left.length - named.length} more` : ''}`;
}
