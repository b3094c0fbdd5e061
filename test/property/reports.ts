/** Reports as readers make them, of any text. */
import fc from 'fast-check';
import { AROUND } from '../../data/quote.ts';
import { LONGEST_NOTE, LONGEST_QUOTE, pageOf, REPORT_KINDS, type Report } from '../../data/report.ts';
import { anyText } from './texts.ts';

/** At most so many UTF-16 units of any text; now and then a very long one. */
const textUpTo = (most: number) =>
  fc.tuple(anyText, fc.constantFrom(1, 1, 1, 1, 40)).map(([text, times]) => text.repeat(times).slice(0, most));

const claimId = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,20}$/),
  fc.constantFrom('constructor', 'toString', '1', 'a.b-c'),
);

export const report: fc.Arbitrary<Report> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...REPORT_KINDS),
  list: fc.oneof(claimId, fc.constant('')),
  claim: claimId,
  quote: fc.record({
    exact: textUpTo(LONGEST_QUOTE).filter((text) => text !== ''),
    prefix: textUpTo(2 * AROUND),
    suffix: textUpTo(2 * AROUND),
  }),
  lang: fc.constantFrom('', 'en', 'pt-BR', 'zh-Hans'),
  page: fc.oneof(
    fc.constant(''),
    fc.webUrl().map((address) => pageOf(address, 'full')),
  ),
  note: textUpTo(LONGEST_NOTE),
  listVersion: fc.nat(),
  engine: fc.constantFrom('', '0.1.0'),
  score: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  created: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString()),
});

/** What comes out of a file into which `value` was written. */
export const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
