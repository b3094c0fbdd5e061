/** The texts for the stores fit their fields, and say of the extension what it says of itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const LANGUAGES = ['en', 'fr'];

/** Field → most characters that a store takes there. */
const LIMITS: Record<string, number> = {
  Name: 45,
  Summary: 132,
  'Summary for Firefox': 250,
  Description: 15_000,
  'Category for Chrome': 30,
  'Categories for Firefox': 60,
  Keywords: 200,
  Screenshots: 1000,
};

function fieldsIn(language: string): Record<string, string> {
  const text = readFileSync(join(ROOT, 'store', `${language}.md`), 'utf8');
  const [, ...parts] = text.split(/^## /m);
  return Object.fromEntries(
    parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]),
  );
}

function json(name: string) {
  return JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
}

describe.each(LANGUAGES)('store/%s.md', (language) => {
  const fields = fieldsIn(language);

  it('has every field, and each fits', () => {
    expect(Object.keys(fields)).toEqual(Object.keys(LIMITS));
    for (const [name, text] of Object.entries(fields)) {
      expect(text, name).not.toBe('');
      expect([...text].length, name).toBeLessThanOrEqual(LIMITS[name] ?? 0);
    }
  });

  it('has the name and the summary that the extension shows', () => {
    const { extensionName, extensionDescription } = json(`public/_locales/${language}/messages.json`);
    expect([fields.Name, fields.Summary]).toEqual([extensionName.message, extensionDescription.message]);
  });

  it('counts what is in the list', () => {
    const { claims, responses, sources } = json('data/netflix-facebook-messages.json');
    const counts = [claims.length, Object.keys(responses).length, Object.keys(sources).length];
    const said = /(\d+) (?:claims|affirmations), (\d+) (?:answers|réponses), (\d+) sources/.exec(
      fields.Description ?? '',
    );
    expect(said?.slice(1).map(Number)).toEqual(counts);
  });

  it('says the same of each picture as there are pictures', () => {
    expect(fields.Screenshots?.split('\n').length).toBeGreaterThanOrEqual(5);
    expect(fields.Screenshots?.split('\n').length).toBe(fieldsIn('en').Screenshots?.split('\n').length);
  });
});

describe('the descriptions of the extension', () => {
  it.each(readdirSync(join(ROOT, 'public', '_locales')))('fit into Chrome’s 132 characters (%s)', (language) => {
    const { extensionDescription } = json(`public/_locales/${language}/messages.json`);
    expect([...extensionDescription.message].length).toBeLessThanOrEqual(132);
  });
});
