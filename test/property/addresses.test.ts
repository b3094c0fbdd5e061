/** What is asked of the browser for a site or an address is never wider than what was named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostOf, isCovered, patternOf, serverPattern, siteIn } from '../../browser/match-pattern.ts';
import { readDestination } from '../../data/destination.ts';
import { listAddress } from '../../data/manifest.ts';
import { pageOf } from '../../data/report.ts';
import { isLoopback, safeAddress } from '../../data/safe-address.ts';
import { anyText } from './texts.ts';
import { tries } from './tries.ts';

const host = fc.oneof(
  { weight: 4, arbitrary: fc.domain() },
  { weight: 1, arbitrary: fc.ipV4() },
  { weight: 1, arbitrary: fc.ipV6().map((address) => `[${address}]`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      ...['localhost', 'intranet', 'www.example.org', 'www.localhost', 'bücher.example', 'EXAMPLE.Org', 'example.org.'],
      ...['127.1', '0x7f.1', '2130706433', '127.0.0.1.example', 'localhost.example', '%65xample.org', 'ｅxample.org'],
    ),
  },
);
const scheme = fc.constantFrom(
  'https',
  'https',
  'http',
  'ftp',
  'file',
  'javascript',
  'data',
  'chrome-extension',
  'HTTPS',
);
const tail = fc.oneof(fc.webPath(), fc.constantFrom('', '/', '?a=b', '#c', '/a/../b?x#y', ':8443/', '\\x'), anyText);
const login = fc.constantFrom('', '', '', 'me@', 'me:secret@', '@', 'a%40b@');

/** An address, or nearly one. */
const address = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(scheme, login, host, tail).map(([s, l, h, t]) => `${s}://${l}${h}${t}`) },
  { weight: 1, arbitrary: anyText },
);
/** What a reader may type for a site. A star in a host name is taken for a letter: left out here. */
const typed = fc.oneof(host, address, anyText).filter((text) => !/\*|%2a|＊|﹡/i.test(text));

describe('a site that a reader names', () => {
  it('gives a pattern for its host, and for what is below it', () => {
    fc.assert(
      fc.property(typed, host, (site, other) => {
        const named = hostOf(site);
        const pattern = patternOf(site);
        expect(pattern === null).toBe(named === null);
        if (named === null || pattern === null) return;
        expect(isCovered(`https://${named}/`, pattern)).toBe(true);
        expect(isCovered(`https://x${named}/`, pattern)).toBe(false);
        expect(isCovered(`https://${named}.example/`, pattern)).toBe(false);
        const elsewhere = URL.parse(`https://${other}/`)?.hostname;
        if (elsewhere === undefined) return;
        const isBelow = elsewhere === named || elsewhere.endsWith(`.${named}`);
        expect(isCovered(`https://${elsewhere}/`, pattern) && !isBelow).toBe(false);
      }),
      tries(5),
    );
  });

  it('is the host of the address, but for "www."', () => {
    fc.assert(
      fc.property(typed, (site) => {
        const named = hostOf(site);
        if (named === null) return;
        expect(hostOf(named)).toBe(named.replace(/^www\./, ''));
        const written = URL.parse(/^\w+:\/\//.test(site.trim()) ? site.trim() : `https://${site.trim()}`);
        expect([named, `www.${named}`]).toContain(written?.hostname);
      }),
      tries(5),
    );
  });
});

it('the pattern for an address covers one host', () => {
  fc.assert(
    fc.property(typed, (text) => {
      const pattern = serverPattern(text);
      const url = URL.parse(text);
      expect(pattern === null).toBe(!/^https?:$/.test(url?.protocol ?? ''));
      if (pattern === null) return;
      expect(siteIn(pattern)).toBe(url?.hostname);
      expect(pattern).not.toContain('*.');
      expect(isCovered(text, pattern)).toBe(true);
    }),
    tries(5),
  );
});

describe('addresses that others name', () => {
  it('are https, or http on this machine, and carry no login', () => {
    fc.assert(
      fc.property(address, fc.option(address, { nil: undefined }), (text, base) => {
        const url = safeAddress(text, base);
        if (!url) return;
        expect(url.username + url.password).toBe('');
        expect(url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))).toBe(true);
        expect(safeAddress(url.href)?.href).toBe(url.href);
      }),
      tries(5),
    );
  });

  it('of a list’s file are safe, and without a fragment', () => {
    fc.assert(
      fc.property(address, fc.webUrl({ validSchemes: ['https'] }), (text, base) => {
        const found = listAddress(text, base);
        if (found === null) return;
        expect(found).not.toContain('#');
        expect(safeAddress(found)?.href).toBe(found);
      }),
      tries(5),
    );
  });

  it('of a place for reports are read again as they are', () => {
    fc.assert(
      fc.property(address, (text) => {
        const place = readDestination(text);
        if (place?.kind === 'container') {
          expect(place.address).toMatch(/^https?:[^?#]*\/$/);
          expect(readDestination(place.address)).toEqual(place);
        } else if (place) expect(readDestination(place.repo)).toEqual(place);
      }),
      tries(5),
    );
  });
});

it('a page’s address in a report tells no query, fragment or login, and as a site no path', () => {
  fc.assert(
    fc.property(address, fc.constantFrom('full', 'site', 'none'), (text, detail) => {
      const page = pageOf(text, detail);
      expect(page).toMatch(detail === 'full' ? /^(https?:\/\/[^/?#@\s]+\/[^?#\s]*)?$/ : /^(https?:\/\/[^/?#@\s]+\/)?$/);
      expect(pageOf(page, detail)).toBe(page);
      if (detail === 'none') expect(page).toBe('');
    }),
    tries(5),
  );
});
