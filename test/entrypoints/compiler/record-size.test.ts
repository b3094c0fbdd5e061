import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseClaimList } from '../../../data/claim-list.ts';
import { claimRecord, storyRecord } from '../../../data/record.ts';
import { tooMuch } from '../../../entrypoints/compiler/record-limits.ts';
import { RecordSizes } from '../../../entrypoints/compiler/record-size.ts';
import { spokenStories } from '../../../entrypoints/compiler/spoken-stories.ts';

const FILES = [
  'data/netflix-facebook-messages.json',
  'data/examples/supermicro-chips.json',
  'test/corpus/second/list.json',
];

describe.each(FILES)('of %s', (file) => {
  const parsed = parseClaimList(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file} is no list`);
  const { list } = parsed;
  const sizes = new RecordSizes(list);

  it('claims are never longer than was told, and seldom much shorter', () => {
    for (const claim of list.claims) {
      const { length } = JSON.stringify(claimRecord(list, claim.id));
      expect(sizes.claim(claim)).toBeGreaterThanOrEqual(length);
      // What each record, response and source is given for its keys is much, where there is little else.
      expect(sizes.claim(claim)).toBeLessThan(2.5 * length);
    }
  });

  it('stories likewise', () => {
    for (const { id, story, responses } of spokenStories(list)) {
      const record = storyRecord(
        { ...list, claims: [], stories: { [id]: { ...story, responses: [...responses] } } },
        id,
      );
      const { length } = JSON.stringify(record);
      expect(sizes.story(story, responses)).toBeGreaterThanOrEqual(length);
      expect(sizes.story(story, responses)).toBeLessThan(2.5 * length);
    }
  });

  it('all of it is taken', () => {
    expect(tooMuch(list)).toBeNull();
  });
});
