import { describe, expect, it } from 'vitest';
import { suggest } from '../../matching/suggest.ts';
import { engineOn, ferryList } from './lists.ts';

const engine = engineOn(ferryList);
const asked = (text: string, title = 'Nordline and the Port of Sundvik', prefix = '') =>
  suggest(engine, { text, lang: 'en', prefix, title });

describe('suggest', () => {
  it('gives every claim, the likeliest first', () => {
    const order = asked('The ferry company got rid of the engineer after he warned them.').map(({ claim }) => claim);
    expect(order[0]).toBe('fired');
    expect(order.toSorted()).toEqual(['dumped', 'fired', 'paid']);
  });

  it('tells a match from a near miss', () => {
    expect(asked('Nordline dumped waste oil in the harbour.')[0]).toMatchObject({ claim: 'dumped', match: true });
    const [near] = asked('The harbour was closed for the day.');
    expect(near).toMatchObject({ claim: 'dumped', match: false });
    expect(near?.missing.length).toBeGreaterThan(0);
  });

  it('names the party that the page does not', () => {
    const [first] = asked('It dumped waste oil in the harbour.', 'A morning at the port');
    expect(first?.claim).toBe('dumped');
    expect(first?.missing).toContain('Nordline');
  });

  it('names what the nearest phrasing says and the sentence does not', () => {
    const [first] = asked('Nordline has trouble with waste in the port.');
    expect(first?.claim).toBe('dumped');
    expect(first?.missing.join(' ')).toMatch(/oil|dump/);
  });

  it('has nothing missing where nothing of a claim was found', () => {
    expect(asked('It rained all day.').every(({ score, missing }) => score === 0 && missing.length === 0)).toBe(true);
  });
});
