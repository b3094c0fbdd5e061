/** Claim lists, manifests and subscriptions' addresses are read as they were written. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClaimList, parseClaimList } from '../../data/claim-list.ts';
import { jsonShape } from '../../data/json-shape.ts';
import { Manifest, parseManifest } from '../../data/manifest.ts';
import { claimRecord, storyRecord, storyRecords } from '../../data/record.ts';
import { fromBase64Url, KEY_BYTES, toBase64Url } from '../../data/signature.ts';
import { keyInFragment, subscriptionAddress } from '../../data/subscription-address.ts';
import { claimLists } from './claim-lists.ts';
import { throughJson } from './reports.ts';
import { anyText, wellFormedText } from './texts.ts';
import { tries } from './tries.ts';

const list = claimLists(anyText.map((text) => text.slice(0, 300)).filter((text) => text !== ''));

describe('a claim list', () => {
  it('is valid, and comes out of JSON as it was', () => {
    fc.assert(
      fc.property(list, (made) => {
        expect(parseClaimList(throughJson(made))).toEqual({ ok: true, list: made });
      }),
      tries(),
    );
  });

  it('with one reference astray is refused', () => {
    fc.assert(
      fc.property(list, fc.constantFrom('nobody', 'toString', 'constructor'), (made, stranger) => {
        const [first] = made.claims;
        fc.pre(
          first !== undefined && !Object.hasOwn(made.responses, stranger) && !Object.hasOwn(made.stories, stranger),
        );
        const claims = (change: Partial<ClaimList['claims'][number]>) => ({
          ...made,
          claims: made.claims.map((claim, i) => (i === 0 ? { ...claim, ...change } : claim)),
        });
        expect(parseClaimList(claims({ responses: [stranger] }))).toMatchObject({ ok: false });
        expect(parseClaimList(claims({ story: stranger }))).toMatchObject({ ok: false });
      }),
      tries(),
    );
  });

  it('is shown whole: every claim with its responses, every story with its claims', () => {
    fc.assert(
      fc.property(list, (made) => {
        for (const claim of made.claims) {
          const record = claimRecord(made, claim.id);
          expect(record?.responses.map(({ id }) => id)).toEqual(claim.responses);
          for (const { sources } of record?.responses ?? []) expect(sources.length).toBeGreaterThan(0);
        }
        for (const id of ['constructor', 'toString', 'nobody', '__proto__'])
          expect(storyRecord(made, id) === null).toBe(!Object.hasOwn(made.stories, id));
        const stories = storyRecords(made);
        expect(stories.map(({ id }) => id)).toEqual(Object.keys(made.stories));
        const shown = stories.flatMap(({ claims }) => claims.map(({ id }) => id));
        expect(shown.toSorted()).toEqual(made.claims.map(({ id }) => id).toSorted());
      }),
      tries(0.5),
    );
  });
});

describe('a manifest', () => {
  const moment = (from: string, to: string) =>
    fc.date({ min: new Date(from), max: new Date(to), noInvalidDate: true }).map((date) => date.toISOString());
  const key = fc.uint8Array({ minLength: KEY_BYTES, maxLength: KEY_BYTES });
  const manifest: fc.Arbitrary<Manifest> = fc.record(
    {
      format: fc.constant(1 as const),
      listId: fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,20}$/),
      version: fc.integer({ min: 1 }),
      issued: moment('1990-01-01', '2026-01-01'),
      expires: moment('2026-01-02', '2090-01-01'),
      sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
      bytes: fc.integer({ min: 1, max: 200_000_000 }),
      urls: fc.array(
        fc.oneof(fc.webUrl({ validSchemes: ['https'] }), fc.constantFrom('list.json', './a/b.json', '/x')),
        {
          minLength: 1,
          maxLength: 10,
        },
      ),
      nextKeys: fc.array(key.map(toBase64Url), { maxLength: 4 }),
    },
    { requiredKeys: ['format', 'listId', 'version', 'issued', 'expires', 'sha256', 'bytes', 'urls'] },
  );
  const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

  it('is read from its bytes as it was', () => {
    fc.assert(
      fc.property(manifest, (made) => {
        expect(parseManifest(bytesOf(made))).toEqual({ ok: true, manifest: made });
      }),
      tries(),
    );
  });

  it('of any bytes is refused with a reason, or valid', () => {
    fc.assert(
      fc.property(manifest, fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { maxLength: 3 }), (made, changes) => {
        const bytes = bytesOf(made);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const read = parseManifest(bytes);
        if (read.ok) expect(Manifest.parse(throughJson(read.manifest))).toEqual(read.manifest);
        else expect(read.fault).not.toBe('');
      }),
      tries(2),
    );
  });

  it('’s depth is known before it is parsed', () => {
    const depthOf = (value: unknown): number =>
      typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;
    const quoted = fc.string({ unit: fc.constantFrom('"', '\\', '{', ']', 'a') });
    const value = fc.oneof(fc.jsonValue({ maxDepth: 6 }), fc.array(fc.oneof(quoted, fc.array(quoted))));
    fc.assert(
      fc.property(value, fc.constantFrom(undefined, 2), (written, indent) => {
        expect(jsonShape(JSON.stringify(written, null, indent)).depth).toBe(depthOf(written));
      }),
      tries(2),
    );
  });
});

describe('a subscription', () => {
  const key = fc.uint8Array({ minLength: KEY_BYTES, maxLength: KEY_BYTES });

  it('’s address carries its key', () => {
    fc.assert(
      fc.property(fc.webUrl(), key, (base, raw) => {
        const { hash } = new URL(subscriptionAddress(base, raw));
        expect(keyInFragment(hash)).toEqual(raw);
        expect(keyInFragment(hash.slice(1))).toEqual(raw);
      }),
      tries(),
    );
  });

  it('’s key has one spelling', () => {
    fc.assert(
      fc.property(fc.oneof(fc.base64String(), fc.stringMatching(/^[\w-]{0,8}$/), wellFormedText), (text) => {
        const bytes = fromBase64Url(text);
        if (bytes) expect(toBase64Url(bytes)).toBe(text);
        expect(keyInFragment(text)).toBeNull();
      }),
      tries(2),
    );
  });
});
