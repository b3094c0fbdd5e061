/** What is packed comes out as it was; what is broken on the way is refused, or works, and never holds us for ever. */
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../matching/engine.ts';
import { type ClaimIndex, packIndex, unpackIndex } from '../../matching/index/claim-index.ts';
import { compile } from '../../matching/index/compile.ts';
import { packLexicon, unpackLexicon } from '../../matching/lexicon/lexicon.ts';
import { matchPage } from '../../matching/match-page.ts';
import { type Numbers, pack, unpack } from '../../matching/tables/binary.ts';
import { planeValue, toPlanes } from '../../matching/tables/byte-planes.ts';
import { buildTable, find, hash } from '../../matching/tables/hash-table.ts';
import { readTable, readTexts, tableArrays, textArrays } from '../../matching/tables/stored-tables.ts';
import { buildTexts } from '../../matching/tables/text-column.ts';
import { ferryList, lexicon } from '../matching/lists.ts';
import { listAndPage } from './matchable-lists.ts';
import { wellFormedText } from './texts.ts';
import { FOR_EVER, tries } from './tries.ts';

const u32 = { max: 2 ** 32 - 1 };

/** The arrays of a file, with some that only rise, and some of small numbers. */
const arrays = fc.record({
  doubles: fc.float64Array({ maxLength: 20 }),
  floats: fc.float32Array({ maxLength: 20 }),
  longs: fc.uint32Array({ maxLength: 20, ...u32 }),
  rising: fc.uint32Array({ maxLength: 20, ...u32 }).map((array) => array.toSorted()),
  small: fc.uint32Array({ maxLength: 20, max: 300 }),
  shorts: fc.uint16Array({ maxLength: 20 }),
  bytes: fc.uint8Array({ maxLength: 20 }),
}) satisfies fc.Arbitrary<Record<string, Numbers>>;

describe('packed', () => {
  it('arrays', () => {
    fc.assert(
      fc.property(arrays, wellFormedText, (packed, text) => {
        const file = unpack(pack({ text }, packed).buffer);
        expect(file.meta).toEqual({ text });
        const { doubles, floats, longs, rising, small, shorts, bytes } = packed;
        expect(file.f64('doubles')).toEqual(doubles);
        expect(file.f32('floats')).toEqual(floats);
        for (const [name, array] of Object.entries({ longs, rising, small })) expect(file.u32(name)).toEqual(array);
        expect(file.u16('shorts')).toEqual(shorts);
        expect(file.u8('bytes')).toEqual(bytes);
      }),
      tries(2),
    );
  });

  it('tables', () => {
    const entries = fc.dictionary(wellFormedText, fc.array(fc.nat(1e6), { maxLength: 4 }), { maxKeys: 80 });
    fc.assert(
      fc.property(entries, fc.array(wellFormedText), (lists, others) => {
        const built = buildTable(new Map(Object.entries(lists)));
        const table = readTable('t', unpack(pack(null, tableArrays('t', built)).buffer));
        for (const [key, values] of Object.entries(lists)) expect([...find(table, hash(key))]).toEqual(values);
        for (const key of others) if (!Object.hasOwn(lists, key)) expect([...find(table, hash(key))]).toEqual([]);
      }),
      tries(),
    );
  });

  it('texts, each found where it stands first, or where it is the right one', () => {
    fc.assert(
      fc.property(fc.array(wellFormedText), fc.array(wellFormedText, { maxLength: 5 }), (texts, others) => {
        const column = readTexts('t', unpack(pack(null, textArrays('t', buildTexts(texts))).buffer));
        expect([...column]).toEqual(texts);
        expect(texts.map((_, at) => column.at(at))).toEqual(texts);
        expect(column.at(texts.length)).toBe('');
        for (const text of [...texts, ...others]) expect(column.find(text)).toBe(texts.indexOf(text));
        texts.forEach((text, at) => {
          expect(column.find(text, (one) => one >= at)).toBe(at);
        });
      }),
      tries(),
    );
  });

  it('numbers in planes', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(255), fc.integer({ min: 0, ...u32 }))), (numbers) => {
        const planes = toPlanes(numbers);
        expect(numbers.map((_, at) => planeValue(planes, numbers.length, at))).toEqual(numbers);
      }),
      tries(2),
    );
  });

  it('an index, which matches as before', () => {
    const packed = unpackLexicon(packLexicon(lexicon).buffer);
    fc.assert(
      fc.property(listAndPage, ([list, page]) => {
        const index = compile([list], lexicon);
        const loaded = unpackIndex(packIndex(index).buffer);
        expect(loaded).toEqual(index);
        expect(matchPage(createEngine(packed, loaded), page)).toEqual(matchPage(createEngine(lexicon, index), page));
      }),
      tries(0.25),
    );
  });
});

/** What takes for ever is not made smaller. */
const onlyFirst = (share?: number) => ({ ...tries(share), endOnFailure: true });

const PAGE = {
  title: 'Nordline in Sundvik',
  blocks: [{ text: 'The ferry company dumped waste oil in the harbour, say inspectors. In 2018 it was the engineer.' }],
};

/** Tries to use the bytes as an index. `broken` where they were refused. */
function use(bytes: Uint8Array<ArrayBuffer>): 'works' | 'broken' {
  let index: ClaimIndex;
  try {
    index = unpackIndex(bytes.slice().buffer);
  } catch {
    return 'broken';
  }
  const work = () => matchPage(createEngine(lexicon, index), PAGE);
  try {
    runInNewContext('work()', { work }, { timeout: FOR_EVER });
    return 'works';
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return 'broken';
  }
}

describe('a broken index', () => {
  const whole = packIndex(compile([ferryList], lexicon));

  it('cut off', () => {
    expect(use(whole)).toBe('works');
    fc.assert(
      fc.property(fc.nat(whole.length - 1), (length) => {
        // The last array may end in a few bytes that nobody reads.
        const expected = length < whole.length - 8 ? ['broken'] : ['broken', 'works'];
        expect(expected).toContain(use(whole.slice(0, length)));
      }),
      onlyFirst(),
    );
  });

  it('with other bytes in it', () => {
    const place = fc.oneof(fc.nat(whole.length - 1), fc.nat(5000));
    const damage = fc.array(fc.tuple(place, fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(damage, (changes) => {
        const bytes = whole.slice();
        for (const [at, bits] of changes) bytes[at] = (bytes[at] ?? 0) ^ bits;
        use(bytes);
      }),
      onlyFirst(2),
    );
  });

  it('with a table that has no free slot', () => {
    fc.assert(
      fc.property(fc.uniqueArray(wellFormedText, { maxLength: 40 }), wellFormedText, (keys, other) => {
        fc.pre(!keys.includes(other));
        const table = buildTable(new Map(keys.map((key, i) => [key, [i]])));
        const full = { ...table, used: table.used.map(() => 255) };
        runInNewContext('look()', { look: () => find(full, hash(other)) }, { timeout: FOR_EVER });
      }),
      onlyFirst(0.5),
    );
  });
});
