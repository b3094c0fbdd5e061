/** What a manifest may say, and what is refused before anything of it is used. */
import { describe, expect, it } from 'vitest';
import { jsonShape } from '../../data/json-shape.ts';
import { listAddress, type Manifest, MOST_LIST_BYTES, parseManifest } from '../../data/manifest.ts';

const GOOD: Manifest = {
  ...{ format: 1, listId: 'ferry', version: 3, issued: '2026-11-22T18:00:00Z', expires: '2027-02-20T18:00:00Z' },
  ...{ sha256: 'a'.repeat(64), bytes: 1234, urls: ['ferry.json', 'https://mirror.example/ferry.json'] },
};
const parse = (value: unknown) => parseManifest(new TextEncoder().encode(JSON.stringify(value)));
const KEY = 'A'.repeat(43);

describe('a manifest', () => {
  it('is read, with keys for later, and with what it does not know left out', () => {
    expect(parse(GOOD)).toEqual({ ok: true, manifest: GOOD });
    expect(parse({ ...GOOD, nextKeys: [KEY], later: 1 })).toEqual({ ok: true, manifest: { ...GOOD, nextKeys: [KEY] } });
  });

  it.each<[string, object, RegExp]>([
    ['another format', { format: 2 }, /at format/],
    ['no id', { listId: '../x' }, /at listId/],
    ['version 0', { version: 0 }, /at version/],
    ['half a version', { version: 1.5 }, /at version/],
    ['a version that numbers cannot count', { version: 2 ** 53 }, /at version/],
    ['a day without a time', { issued: '2026-11-22' }, /at issued/],
    ['another time zone', { issued: '2026-11-22T18:00:00+01:00' }, /at issued/],
    ['a day that is not', { issued: '2026-02-31T18:00:00Z' }, /at issued/],
    ['an end before its beginning', { expires: '2026-11-22T17:59:59Z' }, /at expires: it expires before/],
    ['a short digest', { sha256: 'aa' }, /at sha256/],
    ['no bytes', { bytes: 0 }, /at bytes/],
    ['2 GB', { bytes: MOST_LIST_BYTES + 1 }, /at bytes/],
    ['no address', { urls: [] }, /at urls/],
    ['eleven addresses', { urls: Array(11).fill('a.json') }, /at urls/],
    ['an address without TLS', { urls: ['http://list.example/a.json'] }, /at urls\.0/],
    ['a script as an address', { urls: ['javascript:alert(1)'] }, /at urls\.0/],
    ['a login in an address', { urls: ['https://me:secret@list.example/'] }, /at urls\.0/],
    ['a short key', { nextKeys: ['AAAA'] }, /at nextKeys\.0/],
    ['a key written in another way', { nextKeys: [`${'A'.repeat(42)}B`] }, /at nextKeys\.0/],
  ])('with %s is refused', (_, part, message) => {
    const parsed = parse({ ...GOOD, ...part });
    expect(parsed.ok ? '' : parsed.fault).toMatch(message);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['half of it', new TextEncoder().encode(JSON.stringify(GOOD).slice(0, -5))],
    ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['a thousand brackets', new TextEncoder().encode('['.repeat(1000))],
    ['null', new TextEncoder().encode('null')],
    ['more than is read', new Uint8Array(65_537)],
  ])('of %s is refused in a sentence', (_, bytes) => {
    expect(parseManifest(bytes)).toEqual({ ok: false, fault: expect.stringMatching(/^the manifest /) });
  });
});

describe('an address of a list', () => {
  const base = 'https://lists.example/ferry/manifest.json';
  it.each([
    ['ferry.json', 'https://lists.example/ferry/ferry.json'],
    ['../ferry.json#x', 'https://lists.example/ferry.json'],
    ['https://mirror.example/a', 'https://mirror.example/a'],
    ['http://127.0.0.1:8080/a', 'http://127.0.0.1:8080/a'],
    ['http://mirror.example/a', null],
    ['data:,x', null],
    ['https://', null],
  ])('%s', (url, address) => {
    expect(listAddress(url, base)).toBe(address);
  });
});

describe('the depth of a JSON text', () => {
  it.each([
    ['1', 0],
    ['[]', 1],
    ['{"a":[{"b":1}],"c":[]}', 3],
    ['"[[[["', 0],
    ['["\\"[[[", "\\\\", []]', 2],
    ['["[[', 1],
  ])('%s', (text, depth) => {
    expect(jsonShape(text).depth).toBe(depth);
  });

  it('is not counted to its end', () => {
    expect(jsonShape('['.repeat(1_000_000), 32).depth).toBe(33);
  });

  it('more values than are taken are not counted on', () => {
    expect(jsonShape('[1,"a,b",{"c":[]}]')).toEqual({ depth: 3, values: 6 });
    expect(jsonShape(`[${'[],'.repeat(1_000_000)}[]]`, 32, 1000).values).toBe(1001);
  });
});
