import { describe, expect, test } from 'vitest';
import { highlightCss, INKS, inkDeclarations, inkName } from '../../page/highlight-style.ts';

/** What is left of a declaration without its colours. */
const shapeOf = (declarations: string) =>
  declarations.replaceAll(/color-mix\([^)]*\)|rgb\([^)]*\)/g, 'colour').replaceAll('currentcolor', 'colour');

test('every ink has a name of its own, and the names say nothing', () => {
  const names = INKS.map(inkName);
  expect(new Set(names).size).toBe(INKS.length);
  for (const name of names) expect(name).not.toMatch(/sidenote|claim|sure|den/);
});

test.each(['tint', 'line'] as const)('tiers and stances are told apart without colour (%s)', (style) => {
  const shapes = INKS.map((ink) => shapeOf(inkDeclarations(ink, { style, colour: 'amber' })));
  expect(new Set(shapes).size).toBe(INKS.length);
});

test('where contrast is wanted they still are, without any ground', () => {
  const css = highlightCss({ style: 'tint', colour: 'amber' });
  const strong = css.slice(css.indexOf('@media (prefers-contrast'));
  const rules = [...strong.matchAll(/::highlight\(zk-\d+\)\{([^}]*)\}/g)].map(([, rule]) => rule ?? '');
  expect(rules).toHaveLength(INKS.length);
  expect(new Set(rules).size).toBe(INKS.length);
  for (const rule of rules) expect(rule).toContain('background-color:transparent');
});

test('nothing is painted in print', () => {
  expect(highlightCss({ style: 'tint', colour: 'amber' })).toMatch(/^@media not print\{/);
});

describe('a line keeps 3 : 1 to black and to white', () => {
  const luminance = (rgb: number[]) =>
    rgb
      .map((value) => value / 255)
      .map((value) => (value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
      .reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  test.each(['amber', 'blue', 'green', 'violet'] as const)('%s', (colour) => {
    const [, hex = ''] = /#([0-9a-f]{6})/.exec(highlightCss({ style: 'line', colour })) ?? [];
    const light = luminance([0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)));
    expect(1.05 / (light + 0.05)).toBeGreaterThanOrEqual(3);
    expect((light + 0.05) / 0.05).toBeGreaterThanOrEqual(3);
  });
});
