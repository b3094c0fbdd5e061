/** A report arrives as it was made, by whichever way it goes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationCollection, annotationOf, annotationsIn, readAnnotation } from '../../data/annotation.ts';
import { issueForm, LONGEST_ISSUE } from '../../data/github-issue.ts';
import { OutboxEntry, SEND_FAULTS, type SendState } from '../../data/outbox-entry.ts';
import { AROUND, quoteOf } from '../../data/quote.ts';
import { Report } from '../../data/report.ts';
import { report, throughJson } from './reports.ts';
import { anyText, wellFormedText } from './texts.ts';
import { tries } from './tries.ts';

describe('a report', () => {
  it('is one for the schema, and comes out of JSON as it was', () => {
    fc.assert(
      fc.property(report, (made) => {
        expect(Report.parse(throughJson(made))).toEqual(made);
      }),
      tries(),
    );
  });

  it('is read again from its annotation', () => {
    fc.assert(
      fc.property(report, (made) => {
        expect(readAnnotation(throughJson(annotationOf(made)))).toEqual({ ok: true, report: made });
      }),
      tries(2),
    );
  });

  it('is read again from a collection', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.array(report, { maxLength: 4 }), (id, made) => {
        const read = annotationsIn(throughJson(annotationCollection(id, made))).map(readAnnotation);
        expect(read).toEqual(made.map((one) => ({ ok: true, report: one })));
      }),
      tries(0.5),
    );
  });

  it('is kept in the outbox with what has become of it', () => {
    const fault = fc.record(
      { code: fc.constantFrom(...SEND_FAULTS), status: fc.integer({ min: 100, max: 599 }) },
      { requiredKeys: ['code'] },
    );
    const send: fc.Arbitrary<SendState> = fc.oneof(
      fc.record({ kind: fc.constantFrom('saved' as const, 'sending' as const) }),
      fc.record({ kind: fc.constant('queued' as const), fault: fc.option(fault) }),
      fc.record({ kind: fc.constant('refused' as const), fault }),
      fc.record({ kind: fc.constant('sent' as const), at: fc.nat(), location: fc.option(fc.webUrl()) }),
    );
    const entry = fc.record(
      { report, send, to: fc.webUrl(), tries: fc.nat() },
      { requiredKeys: ['report', 'send', 'tries'] },
    );
    fc.assert(
      fc.property(entry, (made) => {
        expect(OutboxEntry.parse(throughJson(made))).toEqual(made);
      }),
      tries(),
    );
  });
});

describe('an annotation that somebody else has written', () => {
  const value = fc.oneof(anyText, fc.constantFrom(null, [], {}, 0, true), fc.webUrl(), fc.uuid());
  const change = fc.tuple(fc.nat(), fc.constantFrom('replace', 'wrap', 'drop'), value);

  /** `changes` made to one part after the other, counted from the top. */
  function shaken(whole: unknown, changes: readonly [number, string, unknown][]): unknown {
    const [next, ...rest] = changes;
    if (!next) return whole;
    const [place, what, other] = next;
    let at = place % 24;
    const copy: unknown = JSON.parse(JSON.stringify(whole), (_, part: unknown) => {
      if (at-- !== 0) return part;
      return what === 'replace' ? other : what === 'wrap' ? [other, part] : undefined;
    });
    return shaken(copy ?? null, rest);
  }

  it('is refused with a reason, or read as a report that stays the same', () => {
    fc.assert(
      fc.property(report, fc.array(change, { maxLength: 4 }), (made, changes) => {
        for (const one of annotationsIn(shaken(annotationOf(made), changes))) {
          const read = readAnnotation(one);
          if (!read.ok) expect(read.fault).not.toBe('');
          else expect(readAnnotation(throughJson(annotationOf(read.report)))).toEqual(read);
        }
      }),
      tries(5),
    );
  });
});

it('the form of an issue is short enough, and says where something was cut', () => {
  const repo = fc.constantFrom('owner/name', `${'o'.repeat(39)}/${'n'.repeat(100)}`);
  const statement = fc
    .tuple(wellFormedText, fc.constantFrom(1, 1, 100))
    .map(([text, times]) => text.repeat(times).slice(0, 2000).toWellFormed());
  // Sentences of pages have no line breaks: white space is one space there.
  const onOneLine = report.map((made) => {
    const exact = made.quote.exact.replace(/\s/g, ' ');
    return { ...made, quote: { ...made.quote, exact } };
  });
  fc.assert(
    fc.property(repo, onOneLine, statement, (place, made, claim) => {
      const { address, cut } = issueForm(place, annotationOf(made), claim);
      expect(address.length).toBeLessThanOrEqual(LONGEST_ISSUE);
      expect(address).toMatch(/^https:\/\/github\.com\/[\w.-]+\/[\w.-]+\/issues\/new\?[\x21-\x7e]*$/);
      const { searchParams } = new URL(address);
      const body = searchParams.get('body');
      if (body === null) {
        expect(cut).toBe(true);
        return;
      }
      expect(searchParams.get('title')).toBe(`${made.kind}: ${claim}`);
      const [, sentence, json = ''] = /^ {4}(.*)\n\n```json\n([\s\S]*)\n```\n$/.exec(body) ?? [];
      expect(sentence).toBe(made.quote.exact.toWellFormed());
      const told = cut ? { ...made, note: '', quote: { ...made.quote, prefix: '', suffix: '' } } : made;
      expect(readAnnotation(JSON.parse(json))).toEqual({ ok: true, report: told });
    }),
    tries(2),
  );
});

it('a quotation stands where it was taken, with at most so many characters around it and none in halves', () => {
  fc.assert(
    fc.property(wellFormedText, wellFormedText, wellFormedText, (before, exact, after) => {
      const quote = quoteOf(before + exact + after, before.length, before.length + exact.length);
      expect(quote).toEqual({
        exact,
        prefix: [...before].slice(-AROUND).join(''),
        suffix: [...after].slice(0, AROUND).join(''),
      });
    }),
    tries(5),
  );
});
