import { describe, expect, it } from 'vitest';
import { annotationOf } from '../../data/annotation.ts';
import { destinationOf, readDestination } from '../../data/destination.ts';
import { issueForm, LONGEST_ISSUE } from '../../data/github-issue.ts';
import { quoteOf } from '../../data/quote.ts';
import { pageOf } from '../../data/report.ts';
import { report } from './report-fixture.ts';

describe('a quotation', () => {
  it('has 32 code points on either side, and splits no pair', () => {
    const text = `${'📰'.repeat(40)}Here.${'📬'.repeat(40)}`;
    expect(quoteOf(text, 80, 85)).toEqual({ exact: 'Here.', prefix: '📰'.repeat(32), suffix: '📬'.repeat(32) });
    const odd = `a${'📰'.repeat(40)}Here.b`;
    expect(quoteOf(odd, 81, 86)).toEqual({ exact: 'Here.', prefix: '📰'.repeat(32), suffix: 'b' });
    expect(quoteOf('Here.', 0, 5)).toEqual({ exact: 'Here.', prefix: '', suffix: '' });
  });
});

describe('a page’s address', () => {
  it('loses query, fragment and login, and what follows the site if the reader likes', () => {
    const address = 'https://me:pw@news.example:8080/a?from=mail#x';
    expect(pageOf(address, 'full')).toBe('https://news.example:8080/a');
    expect(pageOf(address, 'site')).toBe('https://news.example:8080/');
    expect(pageOf(address, 'none')).toBe('');
  });

  it('is none where it would name the reader or is nonsense', () => {
    expect(pageOf('file:///home/me/a.html', 'full')).toBe('');
    expect(pageOf('nonsense', 'full')).toBe('');
  });
});

describe('a destination', () => {
  it('is a secure address, one of this machine, or a repository', () => {
    expect(readDestination(' https://box.example/reports?x#y ')).toEqual({
      kind: 'container',
      address: 'https://box.example/reports/',
    });
    expect(readDestination('http://127.0.0.1:3000/reports/')).toEqual({
      kind: 'container',
      address: 'http://127.0.0.1:3000/reports/',
    });
    expect(readDestination('owner/list.of-claims')).toEqual({ kind: 'github', repo: 'owner/list.of-claims' });
  });

  it.each([
    '',
    'http://box.example/',
    'https://me:pw@box.example/',
    'ftp://box.example/',
    'owner',
    'a/b/c',
    '-a/b',
    'javascript:1',
  ])('is not "%s"', (text) => expect(readDestination(text)).toBeNull());

  it('is the reader’s own before the list’s, and an address before a repository', () => {
    const reports = { annotations: 'https://box.example/', github: 'o/n' };
    expect(destinationOf(reports, '')).toEqual({ kind: 'container', address: 'https://box.example/' });
    expect(destinationOf(reports, 'me/mine')).toEqual({ kind: 'github', repo: 'me/mine' });
    expect(destinationOf(reports, 'nonsense')).toEqual({ kind: 'container', address: 'https://box.example/' });
    expect(destinationOf({ github: 'o/n' }, '')).toEqual({ kind: 'github', repo: 'o/n' });
    expect(destinationOf(null, '')).toEqual({ kind: 'none' });
  });
});

describe('a form at GitHub', () => {
  const bodyOf = (address: string) => new URL(address).searchParams.get('body') ?? '';

  it('carries the whole annotation where it fits', () => {
    const { address, cut } = issueForm('o/n', annotationOf(report()), 'They read it');
    expect(cut).toBe(false);
    expect(address).toMatch(/^https:\/\/github\.com\/o\/n\/issues\/new\?title=makes-claim%3A\+They\+read\+it&body=/);
    const json = /```json\n([\s\S]*?)\n```/.exec(bodyOf(address))?.[1] ?? '';
    expect(JSON.parse(json)).toEqual(annotationOf(report()));
  });

  it('is cut to what GitHub takes, the note first, and says so', () => {
    const noted = issueForm('o/n', annotationOf(report({ note: '笔'.repeat(900) })), 'They read it');
    expect(noted.cut).toBe(true);
    expect(bodyOf(noted.address)).toContain('They read it all 📬');
    const long = issueForm(
      'o/n',
      annotationOf(report({ quote: { exact: '句'.repeat(2000), prefix: '', suffix: '' } })),
      'They',
    );
    expect(long.cut).toBe(true);
    for (const { address } of [noted, long]) expect(address.length).toBeLessThanOrEqual(LONGEST_ISSUE);
  });

  it('lets no sentence of a page be more than words', () => {
    const exact = '```\n# Heading\n@everyone <img src=x onerror=alert(1)>';
    const { address } = issueForm(
      'o/n',
      annotationOf(report({ quote: { exact, prefix: '', suffix: '' }, note: '' })),
      'x',
    );
    const lines = bodyOf(address).split('\n').slice(0, 3);
    expect(lines.every((line) => line.startsWith('    '))).toBe(true);
  });
});
