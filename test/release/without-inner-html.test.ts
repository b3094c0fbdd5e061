import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { refusing } from '../../scripts/release/without-inner-html.ts';

const preact = readFileSync(createRequire(import.meta.url).resolve('preact'), 'utf8');

it('puts a refusal in the place of the one assignment in Preact', () => {
  const changed = refusing(preact);
  expect(changed).not.toMatch(/innerHTML=/);
  expect(changed).toContain('no markup');
});

it('throws where there is none, or more than one', () => {
  expect(() => refusing(refusing(preact))).toThrow('0 times');
  expect(() => refusing(preact + preact)).toThrow('2 times');
});
