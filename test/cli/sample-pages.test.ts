/** The bundled list on the sample pages: what is painted is labelled, and most of what is labelled is painted. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { engineFor } from '../../cli/engine.ts';
import { readList } from '../../cli/read-list.ts';
import { readPage } from '../../cli/read-page.ts';
import { matchPage } from '../../matching/match-page.ts';

const PAGES = join(import.meta.dirname, '..', 'pages');
/** Floors well under today's figures: they catch a break, not a wobble. */
const LEAST_FOUND = 0.6;
const LEAST_RIGHT = 0.93;
const MOST_FALSE_ELSEWHERE = 12;

interface Expected {
  sentences: { text: string; claims: string[] }[];
}

const engine = engineFor([readList(undefined)]);
const results = readdirSync(PAGES)
  .filter((name) => name.endsWith('.html'))
  .map((file) => {
    const name = basename(file, '.html');
    const { sentences }: Expected = JSON.parse(readFileSync(join(PAGES, `${name}.expected.json`), 'utf8'));
    const page = readPage(join(PAGES, file));
    const painted = matchPage(engine, page).sentences.flatMap(({ block, start, end, matches }) =>
      matches.length > 0
        ? [{ text: page.blocks[block]?.text.slice(start, end) ?? '', claims: matches.map(({ claim }) => claim) }]
        : [],
    );
    return { name, expected: sentences, painted };
  });
const stories = results.filter(({ expected }) => expected.length > 0);

describe('the bundled list on the sample pages', () => {
  it('paints most labelled sentences, with a labelled claim first', () => {
    const expected = stories.flatMap(({ expected: sentences }) => sentences);
    const found = stories.flatMap((page) =>
      page.expected.filter(({ text, claims }) =>
        page.painted.some((one) => one.text === text && claims.includes(one.claims[0] ?? '')),
      ),
    );
    expect(expected.length).toBeGreaterThan(80);
    expect(found.length / expected.length).toBeGreaterThan(LEAST_FOUND);
  });

  it('paints hardly anything else on the story’s pages', () => {
    const painted = stories.flatMap((page) =>
      page.painted.map((one) => page.expected.some(({ text }) => text === one.text)),
    );
    expect(painted.filter(Boolean).length / painted.length).toBeGreaterThan(LEAST_RIGHT);
  });

  it('leaves pages about other things nearly alone, and ordinary ones wholly', () => {
    const elsewhere = results.filter(({ expected }) => expected.length === 0);
    const wrong = elsewhere.flatMap(({ name, painted }) => painted.map(({ text }) => `${name}: ${text}`));
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(MOST_FALSE_ELSEWHERE);
    for (const { name, painted } of elsewhere) {
      if (name === 'en-ordinary' || name === 'not-an-article') expect(painted).toEqual([]);
    }
  });
});
