/** Lists that mean harm, as text of some MB at most, and what is to become of them. */
import { claimRow, claimRowsFor } from '../../../browser/lists/claim-rows.ts';

interface Shape {
  text: () => string;
  /** The sentence that refuses it; `null`: it is taken, and works. */
  refused: RegExp | null;
}

type Part = Record<string, unknown>;

/** A whole list, with these parts in the place of its own. */
function list(parts: Part = {}): Part {
  return {
    format: 1,
    id: 'hostile',
    version: 1,
    updated: '2026-11-01',
    title: { en: 'Hostile' },
    publisher: { name: 'Nobody' },
    licence: 'CC0-1.0',
    entities: { line: { names: ['Blue Line'] } },
    sources: { log: source() },
    responses: { denied: response() },
    stories: { sinking: { title: { en: 'Sinking' }, summary: { en: 'It is said to have sunk.' } } },
    claims: [claim('sank')],
    ...parts,
  };
}

function claim(id: string, parts: Part = {}): Part {
  return {
    id,
    story: 'sinking',
    statement: { en: 'The ferry sank on purpose' },
    status: 'contested',
    topic: [['line']],
    phrasings: { en: ['Blue Line sank its own ferry'] },
    responses: ['denied'],
    ...parts,
  };
}

function response(parts: Part = {}): Part {
  return { kind: 'denial', party: 'Blue Line', date: '2026-10', summary: { en: 'No.' }, source: 'log', ...parts };
}

function source(parts: Part = {}): Part {
  return { title: 'The log', publisher: 'Harbour', checked: true, ...parts };
}

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const named = <T>(count: number, make: (i: number) => T): Record<string, T> =>
  Object.fromEntries(times(count, (i) => [`n${i}`, make(i)]));
/** Tags of languages that nobody speaks. */
const inLanguages = (count: number, text: string): Record<string, string> =>
  Object.fromEntries(times(count, (i) => [`en-${String(i).padStart(6, '0')}`, text]));
const json = (parts: Part) => () => JSON.stringify(list(parts));
/** The longest text that a list may have. */
const LONG = 'x'.repeat(2000);
const MANY = 2_000_000;

/** Ids of claims which all come to lie in one row of a list of so many. */
function idsOfOneRow(count: number): string[] {
  const rows = claimRowsFor(count);
  const ids: string[] = [];
  for (let i = 0; ids.length < count; i++) if (claimRow(`c${i}`, rows) === 0) ids.push(`c${i}`);
  return ids;
}

const PROTO = JSON.stringify(list()).replace('"responses":{', '"responses":{"__proto__":{"kind":"denial"},');
const INHERITED = ['constructor', 'toString', 'valueOf', 'hasOwnProperty'];
/** Half a character, an escape sequence, a reversed word, and invisible tags. */
const ODD = '\ud800 \u0000\u001b[31m \u202edaer\u202c \u2066 \u{e0041} \udfff';

export const SHAPES: Record<string, Shape> = {
  deep: {
    text: () => JSON.stringify(list()).replace('{', `{"x":${'['.repeat(100_000)}${']'.repeat(100_000)},`),
    refused: /nested more than 32 deep/,
  },
  'wide: claims': { text: () => `{"claims":[${'0,'.repeat(MANY)}0]}`, refused: /^tooManyClaims: 200000/ },
  'wide: a table': {
    text: () => `{"stories":{${times(1_000_001, (i) => `"n${i}":1`).join()}}}`,
    refused: /^badList: stories: at most 1000000 keys are taken \(and \d+ more\)/,
  },
  'wide: faults in a table': {
    text: json({ sources: named(100_000, () => 1) }),
    refused: /^badList: sources\.n0: .+ \(and 9999 more\)/,
  },
  'wide: faults in one story': {
    text: json({
      stories: {
        sinking: {
          title: {},
          summary: {},
          events: times(2000, () => ({ conflicts: times(50, () => ({ text: named(20, () => 1) })) })),
        },
      },
    }),
    refused: /^badList: stories\.sinking\.events: it has more faults than can be told/,
  },
  'wide: faults in one array': {
    text: json({ claims: [claim('sank', { numbers: times(MANY, () => 'x') })] }),
    refused: /^badList: claims\.0\.numbers: it has more faults than can be told$/,
  },
  'wide: references to nothing': {
    text: json({ claims: times(5000, (i) => claim(`c${i}`, { responses: times(100, () => 'gone') })) }),
    refused: /^badList: claims\.0\.responses\.0: there is no response "gone" \(and 9999 more\)/,
  },
  'wide: stories without a claim': {
    text: json({
      stories: named(50_000, () => ({ title: {}, summary: {} })),
      claims: [claim('sank', { story: 'n7' })],
    }),
    refused: null,
  },
  'named often: one answer by 100,000 claims': {
    text: json({
      responses: { denied: response({ summary: inLanguages(10, LONG) }) },
      claims: times(100_000, (i) => claim(`c${i}`)),
    }),
    refused: /together they name too many answers too often/,
  },
  'named often: one source by all answers of a claim': {
    text: json({
      sources: { log: source({ note: inLanguages(100, LONG) }) },
      responses: named(200, () => response({ alsoSources: times(50, () => 'log') })),
      claims: times(200, (i) => claim(`c${i}`, { responses: times(200, (j) => `n${j}`) })),
    }),
    refused: /claim "c\d+": with all answers and sources longer than 1000000/,
  },
  'named often: one source by all conflicts of a story': {
    text: json({
      sources: { log: source({ note: inLanguages(100, LONG) }) },
      stories: {
        sinking: {
          title: {},
          summary: {},
          events: times(5000, () => ({
            date: '2026',
            kind: 'event',
            text: {},
            source: 'log',
            conflicts: times(50, () => ({ text: {}, source: 'log' })),
          })),
        },
      },
    }),
    refused: /story "sinking": with all answers and sources longer than 3000000/,
  },
  'named often: by ids that all fall into one row': {
    text: json({
      responses: { denied: response({ summary: inLanguages(5, LONG) }) },
      claims: idsOfOneRow(2000).map((id) => claim(id)),
    }),
    refused: /claims like "c\d+" together: .* longer than 10000000/,
  },
  'named often: one response 100,000 times by one claim': {
    text: json({ claims: [claim('sank', { responses: times(100_000, () => 'denied') })] }),
    refused: /^badList: claims\.0\.responses: it has more faults than can be told$/,
  },
  'huge: an address': {
    text: json({ sources: { log: source({ url: `https://example.org/${'x'.repeat(5_000_000)}` }) } }),
    refused: /^badList: sources\.log\.url: .{5,100}$/,
  },
  'huge: a text': { text: json({ title: { en: 'x'.repeat(5_000_000) } }), refused: /^badList: title\.en: .{5,100}$/ },
  'huge: an id': { text: json({ id: 'x'.repeat(5_000_000) }), refused: /^badList: id: .{5,100}$/ },
  'huge: a key': { text: json({ sources: { ['x'.repeat(5_000_000)]: source() } }), refused: /^badList: sources\.x+$/ },
  'huge: a language': {
    text: json({ title: { [`en${'-abcdefgh'.repeat(500_000)}`]: 'x' } }),
    refused: /^badList: title\.en-abcdefgh/,
  },
  'huge: a schema': { text: json({ $schema: 'x'.repeat(5_000_000) }), refused: /^badList: \$schema: / },
  'huge: a number': {
    text: () => JSON.stringify(list({ claims: [claim('sank', { numbers: [7] })] })).replace('[7]', '[1e999]'),
    refused: /^badList: claims\.0\.numbers\.0: /,
  },
  '100,000 languages in one text': {
    text: json({ title: inLanguages(100_000, 'x') }),
    refused: /^badList: title: it has more faults than can be told/,
  },
  '100 languages in each text': {
    text: json({ title: inLanguages(100, 'x'), claims: [claim('sank', { statement: inLanguages(100, LONG) })] }),
    refused: null,
  },
  'half characters, controls, turned and invisible words': {
    text: json({
      title: { en: ODD },
      publisher: { name: ODD },
      entities: { line: { names: [ODD, '\u202e'], descriptions: { en: [ODD] } } },
      claims: [claim('sank', { statement: { en: ODD }, phrasings: { en: [ODD, '\ud800', '\u200b'] }, needs: [[ODD]] })],
    }),
    refused: null,
  },
  'the id __proto__': { text: () => PROTO, refused: /^badList: responses\.__proto__: an id has letters/ },
  'a claim named __proto__': {
    text: json({ claims: [claim('__proto__')] }),
    refused: /^badList: claims\.0\.id: an id has/,
  },
  'a source named __proto__': {
    text: json({ responses: { denied: response({ source: '__proto__' }) } }),
    refused: /^badList: responses\.denied\.source: an id has/,
  },
  'ids that every object inherits, and that are not there': {
    text: json({ claims: [claim('sank', { responses: INHERITED })] }),
    refused: /there is no response "constructor"/,
  },
  'ids that every object inherits, and that are there': {
    text: json({
      sources: Object.fromEntries(INHERITED.map((id) => [id, source()])),
      responses: Object.fromEntries(INHERITED.map((id) => [id, response({ source: id })])),
      entities: Object.fromEntries(INHERITED.map((id) => [id, { names: [id] }])),
      stories: Object.fromEntries(INHERITED.map((id) => [id, { title: {}, summary: {}, responses: [id] }])),
      claims: INHERITED.map((id) =>
        claim(id, { story: id, responses: INHERITED, topic: [INHERITED], narrower: INHERITED }),
      ),
    }),
    refused: null,
  },
  'the same id twice': {
    text: json({ claims: [claim('sank'), claim('sank')] }),
    refused: /two claims have the id "sank"/,
  },
  'the same key twice': {
    text: () => JSON.stringify(list()).replace('"sources":{', '"sources":{"log":1,"log":{},'),
    refused: null,
  },
  'ids that differ by case only': {
    text: json({ claims: ['sank', 'Sank', 'SANK'].map((id) => claim(id)) }),
    refused: null,
  },
  'ids that differ by normalisation only': {
    text: json({ claims: ['caf\u00e9', 'cafe\u0301'].map((id) => claim(id)) }),
    refused: /^badList: claims\.0\.id: an id has letters/,
  },
};
