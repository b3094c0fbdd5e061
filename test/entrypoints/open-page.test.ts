import { expect, test } from 'vitest';
import { type OpenPage, siteOf, siteToSwitch } from '../../entrypoints/popup/open-page.ts';

const page = (address: string, isPrivate = false): OpenPage => ({ tab: 1, address, title: '', private: isPrivate });

test('web pages have a site, files and pages of the browser have none', () => {
  expect(siteOf(page('https://news.example/a'))).toBe('news.example');
  expect(siteOf(page('file:///a.html'))).toBeNull();
  expect(siteOf(page(''))).toBeNull();
  expect(siteOf(null)).toBeNull();
});

test('a private window adds no site to what is stored, and can take one away', () => {
  expect(siteToSwitch(page('https://news.example/a'), [])).toBe('news.example');
  expect(siteToSwitch(page('https://news.example/a', true), [])).toBeNull();
  expect(siteToSwitch(page('https://news.example/a', true), ['news.example'])).toBe('news.example');
});
