/** `sidenote review`: what readers report of a list, what it would change, and into the list with it where its maker says so. */
import { parseArgs } from 'node:util';
import { buildWholeLexicon } from '../matching/lexicon/lexicon-files.ts';
import { BadInput, badOptions } from './bad-input.ts';
import { engineFor } from './engine.ts';
import { readList } from './read-list.ts';
import { accept, refuseUnfit, reportsNamed } from './review/accept.ts';
import { Effects } from './review/effect.ts';
import { labelledDocuments, ordinaryPages } from './review/labelled-pages.ts';
import { readListFile, writeListFile } from './review/list-file.ts';
import { PhrasingLint } from './review/phrasing-lint.ts';
import { plainJson } from './review/plain.ts';
import { type Acceptance, printAcceptance } from './review/print-accepted.ts';
import { printFaults, printReview } from './review/print-review.ts';
import { type ReadReports, readReports } from './review/read-reports.ts';
import { groupReports, type ReportGroup } from './review/report-group.ts';
import { countsOf, review as reviewGroups } from './review/review-result.ts';

/** Measuring one takes most of a second; anybody may send reports. */
const MOST_MEASURED = '50';

interface Options {
  places: string[];
  list: string | undefined;
  docs: string | undefined;
  texts: string[];
  accept: string[];
  /** Groups for which a phrasing is proposed. */
  most: number;
  /** Whether its effect is measured. */
  isMeasured: boolean;
  json: boolean;
}

/** Throws `BadInput` before anything is printed or written if an option, the list, a place or an id is bad. */
export async function review(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const now = new Date();
  const list = readList(options.list);
  const documents = options.isMeasured ? labelledDocuments(options.docs, list) : [];
  const ordinary = options.isMeasured ? ordinaryPages(options.texts, list) : [];
  const read = await readReports(options.places, list, now);
  const groups = groupReports(read.reports, list);
  tellLeftOut(read);
  if (options.accept.length > 0) {
    const acceptance = acceptInto(options.list ?? '', options.accept, groups, now);
    process.stdout.write(options.json ? `${plainJson(acceptance)}\n` : printAcceptance(acceptance));
    return;
  }
  const lint = new PhrasingLint(list, buildWholeLexicon().lexicon);
  const progress = new Progress();
  const result = reviewGroups(list, read, groups, {
    lint,
    effects: options.isMeasured ? new Effects(list, lint.engine, documents, ordinary, lint) : null,
    most: options.most,
    onMeasure: (done, of) => progress.show(`measuring ${done + 1} of ${of}`),
  });
  progress.end();
  process.stdout.write(`${options.json ? plainJson(result) : printReview(result)}\n`);
}

function tellLeftOut(read: ReadReports): void {
  process.stderr.write(printFaults({ counts: countsOf(read), malformed: read.malformed }));
  if (read.links > 0) process.stderr.write(`Symbolic links in folders are not followed: ${read.links} left out.\n`);
}

function acceptInto(path: string, ids: readonly string[], groups: readonly ReportGroup[], now: Date): Acceptance {
  const reports = reportsNamed(ids, groups);
  const file = readListFile(path);
  // Before the engine is made, which takes seconds.
  refuseUnfit(file.list, reports);
  const { list, accepted } = accept(file.list, reports, groups, engineFor([file.list]));
  const before = file.list.version;
  if (list === file.list) return { file: path, before, version: before, accepted };
  writeListFile(file, { ...list, version: before + 1, updated: now.toISOString().slice(0, 10) });
  return { file: path, before, version: before + 1, accepted };
}

function readOptions(args: readonly string[]): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        list: { type: 'string' },
        docs: { type: 'string' },
        text: { type: 'string', multiple: true, default: [] },
        accept: { type: 'string', multiple: true, default: [] },
        measure: { type: 'string', default: MOST_MEASURED },
        'no-effect': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0) {
      throw new BadInput('review needs at least one file, folder or address: sidenote review REPORTS… --list FILE');
    }
    if (!/^\d+$/.test(values.measure)) throw new BadInput(`--measure takes a number, not "${values.measure}".`);
    if (values.accept.length > 0 && values.list === undefined) {
      throw new BadInput('--accept changes a claim list: name its file with --list FILE.');
    }
    return {
      places: positionals,
      list: values.list,
      docs: values.docs,
      texts: values.text,
      accept: values.accept,
      most: Number(values.measure),
      isMeasured: !values['no-effect'] && values.accept.length === 0,
      json: values.json,
    };
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw badOptions(error);
  }
}

/** One line on a terminal that is written again and again; nothing where nobody watches. */
class Progress {
  readonly #isShown = process.stderr.isTTY === true;

  show(text: string): void {
    if (this.#isShown) process.stderr.write(`\r\u001b[K${text}`);
  }

  end(): void {
    this.show('');
  }
}
