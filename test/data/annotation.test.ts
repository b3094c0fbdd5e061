import { describe, expect, it } from 'vitest';
import { annotationCollection, annotationOf, annotationsIn, readAnnotation } from '../../data/annotation.ts';
import { REPORT_KINDS } from '../../data/report.ts';
import { REPORT, report } from './report-fixture.ts';

describe('a report as an annotation', () => {
  it('says what it is about in the words of the model, and nothing of the reader', () => {
    expect(annotationOf(REPORT)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:uuid:${REPORT.id}`,
      type: 'Annotation',
      motivation: 'moderating',
      created: '2026-11-22T10:00:00.000Z',
      body: [
        { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'makes-claim' },
        { type: 'SpecificResource', purpose: 'identifying', source: 'tag:sidenote.example,2026:a-list/a-claim' },
        {
          type: 'TextualBody',
          purpose: 'describing',
          format: 'application/json',
          value: '{"listVersion":3,"engine":"0.1.0","score":0.42,"lang":"en"}',
        },
        { type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value: 'Second paragraph.' },
      ],
      target: {
        source: 'https://news.example/a',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'They read it all 📬, he said.',
          prefix: 'before 📰 ',
          suffix: ' after',
        },
      },
    });
  });

  it('has a motivation of its own for each kind', () => {
    const motivations = REPORT_KINDS.map((kind) => annotationOf(report({ kind })).motivation);
    expect(motivations).toEqual(['moderating', 'questioning', 'editing']);
  });

  it('comes back as it went, also without page, note and score', () => {
    for (const kind of REPORT_KINDS) {
      for (const one of [report({ kind }), report({ kind, page: '', note: '', score: null, lang: '' })]) {
        expect(readAnnotation(JSON.parse(JSON.stringify(annotationOf(one))))).toEqual({ ok: true, report: one });
      }
    }
  });
});

describe('an annotation of another program', () => {
  const foreign = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', { x: 'urn:x' }],
    id: `https://box.example/reports/${REPORT.id}.jsonld`,
    type: ['Annotation'],
    motivation: ['questioning'],
    created: '2026-11-22T10:00:00Z',
    body: {
      type: 'SpecificResource',
      purpose: ['identifying'],
      source: { id: 'https://lists.example/l.json#a-claim' },
    },
    target: [
      { source: { id: 'https://news.example/a?x=1#y' }, selector: [{ type: 'TextQuoteSelector', exact: 'Words.' }] },
    ],
  };

  it('is read where the model allows other shapes', () => {
    expect(readAnnotation(foreign)).toEqual({
      ok: true,
      report: {
        id: REPORT.id,
        kind: 'not-claim',
        list: '',
        claim: 'a-claim',
        quote: { exact: 'Words.', prefix: '', suffix: '' },
        lang: '',
        page: 'https://news.example/a',
        note: '',
        listVersion: 0,
        engine: '',
        score: null,
        created: '2026-11-22T10:00:00Z',
      },
    });
  });

  it('keeps our id where a server has put its own', () => {
    const moved = { ...foreign, id: 'https://box.example/7', canonical: `urn:uuid:${REPORT.id}` };
    expect(readAnnotation(moved)).toMatchObject({ report: { id: REPORT.id } });
    expect(readAnnotation({ ...foreign, id: 'https://box.example/7' })).toMatchObject({
      report: { id: 'https://box.example/7' },
    });
  });

  const ours = annotationOf(REPORT);
  it.each([
    ['no object', 7, 'it is no object'],
    ['null', null, 'it is no object'],
    ['no annotation', { ...ours, type: 'Note' }, 'its "type" is not "Annotation"'],
    ['no kind', { ...ours, body: [], motivation: 'liking' }, /no body tags it/],
    ['no claim', { ...ours, body: ours.body.slice(0, 1) }, /names a claim/],
    ['no quotation', { ...ours, target: 'https://news.example/a' }, /no TextQuoteSelector/],
    ['an empty quotation', { ...ours, target: { selector: { type: 'TextQuoteSelector', exact: '' } } }, /quote\.exact/],
    ['a number for words', { ...ours, target: { selector: { type: 'TextQuoteSelector', exact: 7 } } }, /quote\.exact/],
    [
      'a whole book',
      { ...ours, target: { selector: { type: 'TextQuoteSelector', exact: 'x'.repeat(2001) } } },
      /quote\.exact/,
    ],
    ['no time', { ...ours, created: 'yesterday' }, /at created: a time is ISO 8601/],
    ['no id', { ...ours, id: undefined }, /at id/],
  ])('is refused with a reason: %s', (_, value, fault) => {
    expect(readAnnotation(value)).toEqual({ ok: false, fault: expect.stringMatching(fault) });
  });

  it('may tell its time in another zone, or not at all', () => {
    const at = (created: unknown) => readAnnotation({ ...ours, created });
    expect(at('2026-11-22T10:00:00+02:00')).toMatchObject({ report: { created: '2026-11-22T08:00:00.000Z' } });
    expect(at(undefined)).toMatchObject({ report: { created: '1970-01-01T00:00:00Z' } });
  });

  it('takes no address that is none of the web', () => {
    const target = { ...ours.target, source: 'javascript:alert(1)' };
    expect(readAnnotation({ ...ours, target })).toMatchObject({ ok: true, report: { page: '' } });
  });
});

describe('a file of annotations', () => {
  it('may hold one, several, a page or a collection', () => {
    const one = annotationOf(REPORT);
    const collection = annotationCollection(REPORT.id, [REPORT, REPORT]);
    expect(annotationsIn(one)).toEqual([one]);
    expect(annotationsIn([one, one])).toHaveLength(2);
    expect(annotationsIn(collection.first)).toHaveLength(2);
    expect(annotationsIn(collection)).toHaveLength(2);
    expect(annotationsIn({ type: 'AnnotationCollection' })).toEqual([]);
    expect(annotationsIn(null)).toEqual([]);
  });
});
