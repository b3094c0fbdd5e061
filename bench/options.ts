/** What `npm run bench` is asked for on the command line. */
import { parseArgs } from 'node:util';
import { BadInput, badOptions } from '../cli/bad-input.ts';
import type { BrowserName } from '../test/e2e/session.ts';
import type { ContestantId } from './contestants.ts';

export const PARTS = ['engine', 'page', 'background', 'sizes', 'accuracy'] as const;
export type PartName = (typeof PARTS)[number];

export interface BenchOptions {
  parts: ReadonlySet<PartName>;
  /** Subscribing to a list of so many claims; `null`: not asked for. */
  lists: number | null;
  claimsCounts: number[];
  claims: string | undefined;
  only: ContestantId | undefined;
  words: number[];
  liveMs: number | null;
  functions: number;
  browsers: BrowserName[];
  output: string | undefined;
  noBuild: boolean;
  json: boolean;
  save: boolean;
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];
const CONTESTANTS: readonly ContestantId[] = ['sidenote', 'minisearch', 'minisearchFuzzy', 'fuse'];

/** Throws `BadInput` on what it does not know. Without a part: all, but not `--lists`. */
export function readOptions(args?: string[]): BenchOptions {
  const values = parse(args);
  const chosen = PARTS.filter((part) => values[part]);
  if (values.lists && values.json) throw new BadInput('--lists prints for people only: leave out --json.');
  if (values.save && (chosen.length > 0 || values.lists)) throw new BadInput('--save is for a run with all parts.');
  return {
    parts: new Set(chosen.length > 0 || values.lists ? chosen : PARTS),
    lists: values.lists ? numberOf('--claims-in-list', values['claims-in-list']) : null,
    claimsCounts: numbersOf('--claims-counts', values['claims-counts']),
    claims: values.claims,
    only: values.only === undefined ? undefined : oneOf('--only', CONTESTANTS, values.only),
    words: numbersOf('--words', values.words),
    liveMs: values.live ? 1000 * numberOf('--seconds', values.seconds) : null,
    functions: numberOf('--functions', values.functions),
    browsers: values.browser === undefined ? [...BROWSERS] : [oneOf('--browser', BROWSERS, values.browser)],
    output: values.output,
    noBuild: values['no-build'],
    json: values.json,
    save: values.save,
  };
}

function parse(args: string[] | undefined) {
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      ...(args ? { args } : {}),
      options: {
        engine: flag,
        page: flag,
        background: flag,
        sizes: flag,
        accuracy: flag,
        lists: flag,
        'claims-in-list': { type: 'string', default: '100000' },
        'claims-counts': { type: 'string', default: '15,10000,100000' },
        claims: { type: 'string' },
        only: { type: 'string' },
        words: { type: 'string', default: '2000,20000,100000' },
        live: flag,
        seconds: { type: 'string', default: '20' },
        functions: { type: 'string', default: '0' },
        browser: { type: 'string' },
        output: { type: 'string' },
        'no-build': flag,
        json: flag,
        save: flag,
      },
    }).values;
  } catch (error) {
    throw badOptions(error);
  }
}

function oneOf<T extends string>(name: string, known: readonly T[], text: string): T {
  const found = known.find((one) => one === text);
  if (found === undefined) throw new BadInput(`${name} is one of ${known.join(', ')}, not ${text}.`);
  return found;
}

function numbersOf(name: string, text: string): number[] {
  return text.split(',').map((part) => numberOf(name, part));
}

function numberOf(name: string, text: string): number {
  const number = Number(text);
  if (!(number >= 0) || text.trim() === '') throw new BadInput(`${name} wants a number, not ${text}.`);
  return number;
}
