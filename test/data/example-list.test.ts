/** The example list: sound by itself, and no trouble to the bundled list or to pages that are not its own. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageOf, readDocuments } from '../../cli/documents.ts';
import { addDocument, emptyMeasure, precision, recall } from '../../cli/measure.ts';
import { readPage } from '../../cli/read-page.ts';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import example from '../../data/examples/supermicro-chips.json' with { type: 'json' };
import bundled from '../../data/netflix-facebook-messages.json' with { type: 'json' };
import type { Engine } from '../../matching/engine.ts';
import { lintList } from '../../matching/lint/lint.ts';
import { matchPage } from '../../matching/match-page.ts';
import type { PageText } from '../../matching/read-page.ts';
import { engineOn, lexicon } from '../matching/lists.ts';

/** The quotations as they were seen, character for character. A quotation is changed here and in the list, or not at all. */
const quotations = [
  'Apple has never found malicious chips, “hardware manipulations” or vulnerabilities purposely planted in any server.',
  'At no time, past or present, have we ever found any issues relating to modified hardware or malicious chips in SuperMicro motherboards in any Elemental or Amazon systems',
  'Supermicro has never found any malicious chips, nor been informed by any customer that such chips have been found.',
  'That one-time event was determined to be accidental and not a targeted attack against Apple.',
  'Apple never had any contact with the FBI or any other agency about such an incident. We are not aware of any investigation by the FBI, nor are our contacts in law enforcement.',
  'While we would cooperate with any government investigation, we are not aware of any investigation regarding this topic nor have we been contacted by any government agency in this regard',
  'We are aware of the media reports but at this stage have no reason to doubt the detailed assessments made by AWS and Apple',
  'Like our partners in the UK, the National Cyber Security Centre, at this time we have no reason to doubt the statements from the companies named in the story.',
  'In the end, our internal investigations directly contradict every consequential assertion made in the article—some of which, we note, were based on a single anonymous source',
  'We still have no knowledge of any unauthorized components and have not been informed by any customer that such components have been found.',
  'Be careful what you read in this context',
  'We at DHS do not have any evidence that supports the article',
  'We’re just befuddled',
  'no one has shown us a motherboard containing any unauthorized hardware chip, we are not aware of any such unauthorized chip, and no government agency has alerted us to the existence of any unauthorized chip.',
  'We’ve seen no evidence of that',
  'There is no truth in their story about Apple',
  'We stand by our story and are confident in our reporting and sources.',
  'Bloomberg story is wrong about Amazon, too. They offered no proof, story kept changing, and showed no interest in our answers unless we could validate their theories. Reporters got played or took liberties. Bloomberg should retract.',
  'As we have stated repeatedly since these allegations were reported, no government agency has ever informed us that it has found malicious hardware on our products; no customer has ever informed us that it found malicious hardware on our products; and we have never seen any evidence of malicious hardware on our products',
  'Supermicro has never been contacted by the U.S. government, or by any of our partners or customers, about these alleged investigations.',
];

/** Pages that nobody has opened: a new one must be put here knowingly. */
const uncheckedSources = [
  'bloomberg-2018',
  'apple-2018',
  'aws-2018',
  'dhs-2018',
  'bloomberg-telecom-2018',
  'buzzfeed-2018',
  'the-information-2017',
  'bloomberg-2021',
];

const LANGUAGES = ['en', 'fr', 'es', 'de', 'it', 'pt'];
/** Claims, responses, dated events and sources that make a story worth an example. */
const LEAST = { claims: 8, responses: 15, events: 12, sources: 20 };
/** Phrasings a claim: enough for English and French pages, a start for the others. */
const LEAST_PHRASINGS = { en: 10, fr: 10, es: 5, de: 5, it: 5, pt: 5 };
const MOST_WORDS = 10;
/** Nothing of this story was said before the first article about it, but for what later reports say of earlier years. */
const FIRST_RESPONSE = '2017-02-23';
/**
 * A second list moves the weight of a word a little, and with it marks that stand just at a line: of the bundled list's 590
 * marks 3 were lost and 5 gained, of the example's 30 (weaker, for it has fewer phrasings) 2 were lost.
 */
const LEAST_KEPT = { bundled: 0.98, example: 0.85 };
/** Floors well under today's figures (29 of 29 right, 29 of 80 found): they catch a break, not a wobble. */
const LEAST_RIGHT = 0.9;
const LEAST_FOUND = 0.25;

function validList(value: unknown): ClaimList {
  const parsed = parseClaimList(value);
  if (!parsed.ok) throw new Error(parsed.faults.map((fault) => `${fault.path}: ${fault.message}`).join('\n'));
  return parsed.list;
}

const list = validList(example);
const story = list.stories[list.id];
const events = story?.events ?? [];
const responses = Object.entries(list.responses);
const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");

describe('the example list', () => {
  it('is large enough to show what a list can do', () => {
    expect(list.claims.length).toBeGreaterThanOrEqual(LEAST.claims);
    expect(responses.length).toBeGreaterThanOrEqual(LEAST.responses);
    expect(events.length).toBeGreaterThanOrEqual(LEAST.events);
    expect(Object.keys(list.sources).length).toBeGreaterThanOrEqual(LEAST.sources);
    expect(Object.keys(list.stories)).toEqual([list.id]);
  });

  it('names its maker and its licence, and no place for reports', () => {
    expect([list.publisher.name, list.licence, list.reports]).toEqual(['Sidenote', 'CC-BY-4.0', undefined]);
  });

  it('has nothing to mend', () => {
    const findings = lintList(list, lexicon);
    // "Intel", "AWS", "Elemental", "Pentagon" and "Cina" are words, too, and count only with a capital: no harm, for a fuller name stands beside each.
    const others = findings.filter(({ rule, severity }) => rule !== 'entity-name' || severity !== 'information');
    expect(others.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
  });

  it('has ids of its own', () => {
    const other = validList(bundled);
    expect(list.id).not.toBe(other.id);
    const ids = new Set(other.claims.map(({ id }) => id));
    expect(list.claims.filter(({ id }) => ids.has(id))).toEqual([]);
  });
});

describe('its claims', () => {
  it.each(list.claims.map((claim) => [claim.id, claim] as const))('%s: statements, phrasings, examples', (_, claim) => {
    for (const lang of ['en', 'fr']) {
      expect(claim.statement[lang], lang).toBeDefined();
      expect(claim.statusNote?.[lang], lang).toBeDefined();
    }
    expect(Object.keys(claim.phrasings)).toEqual(LANGUAGES);
    for (const [lang, least] of Object.entries(LEAST_PHRASINGS)) {
      const phrasings = claim.phrasings[lang] ?? [];
      expect(phrasings.length, lang).toBeGreaterThanOrEqual(least);
      expect(
        phrasings.filter((phrasing) => phrasing.split(/\s+/).length > MOST_WORDS),
        lang,
      ).toEqual([]);
    }
    expect(claim.examples?.match?.length).toBeGreaterThanOrEqual(3);
    expect(claim.examples?.noMatch?.length).toBeGreaterThanOrEqual(3);
    expect(claim.responses.length).toBeGreaterThanOrEqual(3);
    expect(new Set(claim.responses).size).toBe(claim.responses.length);
  });

  it('are no two alike', () => {
    const texts = list.claims.flatMap(({ statement, phrasings }) => [
      ...Object.values(statement).map(plain),
      ...Object.values(phrasings).flat().map(plain),
    ]);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  it('are never called false, and never true', () => {
    for (const { id, statement, statusNote } of list.claims) {
      const said = [...Object.values(statement), ...Object.values(statusNote ?? {})].join(' ');
      expect(said, id).not.toMatch(/\b(false|untrue|true|fake|hoax|debunked|faux|fausse|vrai|vraie|mensonge)\b/i);
    }
  });

  it("are phrased in nobody's quoted words", () => {
    const quoted = quotations.map(plain);
    const phrasings = list.claims.flatMap((claim) => Object.values(claim.phrasings).flat());
    expect(phrasings.filter((phrasing) => quoted.some((quotation) => quotation.includes(plain(phrasing))))).toEqual([]);
  });

  it('have both sides where they are contested', () => {
    for (const { id, status, responses: answers } of list.claims) {
      if (status !== 'contested') continue;
      const kinds = new Set(answers.map((answer) => list.responses[answer]?.kind));
      expect(kinds.has('report'), `${id}: who reports it`).toBe(true);
      expect(kinds.has('denial') || kinds.has('rebuttal'), `${id}: who denies it`).toBe(true);
    }
  });
});

describe('its responses', () => {
  it('are each reached from a claim', () => {
    const reached = new Set(list.claims.flatMap((claim) => claim.responses));
    expect(responses.filter(([id]) => !reached.has(id)).map(([id]) => id)).toEqual([]);
  });

  it('are told in English and in French', () => {
    for (const [id, { summary, heading, quote, translations }] of responses) {
      expect(Object.keys(summary), id).toEqual(expect.arrayContaining(['en', 'fr']));
      expect(Object.keys(heading ?? {}), id).toEqual(expect.arrayContaining(['en', 'fr']));
      expect(Object.keys(translations ?? {}), id).toEqual(quote ? ['fr'] : []);
    }
  });

  it('quote exactly what was seen', () => {
    const shown = responses.flatMap(([, { quote }]) => (quote ? [quote.text] : []));
    expect([...shown].sort()).toEqual([...quotations].sort());
  });

  it('were given between the first article and the last look', () => {
    for (const [id, { date }] of responses) {
      expect(date >= FIRST_RESPONSE.slice(0, date.length) && date <= list.updated, `${id} ${date}`).toBe(true);
    }
  });

  it('do not stand on a page that is older than they are', () => {
    for (const [id, { date, source }] of responses) {
      const page = list.sources[source]?.date ?? date;
      const precision = Math.min(page.length, date.length);
      expect(page.slice(0, precision) >= date.slice(0, precision), `${id}: ${date}, ${source}: ${page}`).toBe(true);
    }
  });
});

describe('its sources', () => {
  it('say of themselves that they were not opened, where that is so, and why', () => {
    const unchecked = Object.entries(list.sources).filter(([, source]) => !source.checked);
    expect(unchecked.map(([id]) => id)).toEqual(uncheckedSources);
    for (const [id, { note }] of unchecked) expect(Object.keys(note ?? {}), id).toEqual(['en', 'fr']);
  });

  it('stand first only if they were opened', () => {
    const first = [...responses.map(([, response]) => response.source), ...events.map((event) => event.source)];
    expect(first.filter((id) => !list.sources[id]?.checked)).toEqual([]);
  });

  it('have each an address of their own', () => {
    const addresses = Object.values(list.sources).map(({ url }) => url);
    expect(addresses).not.toContain(undefined);
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('its timeline', () => {
  it('runs forward, up to the last look', () => {
    const backward = events.flatMap((event, i) => {
      const before = events[i - 1]?.date ?? event.date;
      const precision = Math.min(before.length, event.date.length);
      return event.date.slice(0, precision) < before.slice(0, precision) ? [`${before} > ${event.date}`] : [];
    });
    expect(backward).toEqual([]);
    expect(story?.asOf).toBe(list.updated);
    expect((events.at(-1)?.date ?? '') <= list.updated).toBe(true);
  });

  it('dates a response as the response does', () => {
    for (const { date, response, text } of events) {
      if (response !== undefined) expect(list.responses[response]?.date, text.en).toBe(date);
    }
  });

  it('has the allegation, denials, rebuttals and context', () => {
    const kinds = new Set(events.map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['allegation', 'report', 'denial', 'rebuttal', 'context']));
  });
});

interface Mark {
  list: string;
  /** Page, block, sentence and claim. */
  at: string;
}

function marksOn(engine: Engine, pages: readonly PageText[]): Mark[] {
  return pages.flatMap((page, i) =>
    matchPage(engine, page).sentences.flatMap(({ block, sentence, matches }) =>
      matches.map((match) => ({ list: match.list, at: `${i}/${block}/${sentence} ${match.claim}` })),
    ),
  );
}

const SAMPLE_PAGES = join(import.meta.dirname, '..', 'pages');
const CORPUS = join(import.meta.dirname, '..', 'corpus');
const storyPages = (name: string) => readDocuments(join(CORPUS, name)).map(pageOf);
const ownDocuments = readDocuments(join(CORPUS, list.id));
const ownPages = ownDocuments.map(pageOf);
const bundledPages = [
  ...readdirSync(SAMPLE_PAGES)
    .filter((name) => name.endsWith('.html'))
    .map((name) => readPage(join(SAMPLE_PAGES, name))),
  ...storyPages('netflix'),
];
const other = validList(bundled);
const engine = engineOn(list);

describe.each([
  ['the bundled list', other, list, bundledPages, LEAST_KEPT.bundled],
  ['the example', list, other, ownPages, LEAST_KEPT.example],
] as const)('on the pages of %s', (_, mine, foreign, pages, leastKept) => {
  const together = marksOn(engineOn(other, list), pages);

  it('the other list marks nothing, alone or beside it', () => {
    expect(marksOn(engineOn(foreign), pages)).toEqual([]);
    expect(together.filter((mark) => mark.list === foreign.id)).toEqual([]);
  });

  it('the other list leaves its marks where they were', () => {
    const alone = marksOn(engineOn(mine), pages);
    expect(alone.length).toBeGreaterThan(20);
    const there = new Set(together.map(({ at }) => at));
    const kept = alone.filter(({ at }) => there.has(at)).length;
    expect(kept / alone.length).toBeGreaterThanOrEqual(leastKept);
  });
});

describe('the example list on labelled pages', () => {
  it('marks nothing on those of the other stories', () => {
    const others = readdirSync(CORPUS, { withFileTypes: true }).filter(
      (entry) => entry.isDirectory() && entry.name !== list.id && entry.name !== 'netflix',
    );
    const pages = others.flatMap(({ name }) => storyPages(name));
    expect(pages.length).toBeGreaterThan(150);
    expect(marksOn(engine, pages)).toEqual([]);
  });

  it('marks nothing where the same names tell another story', () => {
    const negative = ownDocuments.filter(({ kind }) => kind === 'hard-negative');
    expect(negative.length).toBeGreaterThan(1);
    expect(marksOn(engine, negative.map(pageOf))).toEqual([]);
  });

  it('is right where it marks, and finds its share', () => {
    const measure = emptyMeasure();
    for (const doc of ownDocuments) addDocument(measure, doc, matchPage(engine, pageOf(doc)).sentences);
    expect(precision(measure.any)).toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(recall(measure.any)).toBeGreaterThanOrEqual(LEAST_FOUND);
  });
});
