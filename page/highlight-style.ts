/** How sentences are painted: by how sure the match is, and by what the sentence does with the claim. */

/** `yours`: marked by the reader. */
export type Tier = 'sure' | 'possible' | 'yours';
/** `null`: not clear. */
export type Stance = 'asserts' | 'attributes' | 'denies' | 'asks' | null;

/** The reader's taste. */
export interface Look {
  /** `line`: without the tinted ground. */
  style: 'tint' | 'line';
  colour: keyof typeof COLOURS;
}

/** What the paint of a sentence says. */
export interface Ink {
  readonly tier: Tier;
  readonly stance: Stance;
}

/**
 * Line and tint. Every line is of the luminance (0.22 of white) that keeps 3 : 1 to white as to dark grounds, tinted or
 * not, and the tints are thin enough to leave the text legible on either: pages seldom declare which of the two they are.
 * No mixing with the colour of the text: in a highlight Chromium takes the root's colour for it.
 */
const COLOURS = {
  amber: { line: '#c06e00', tint: '255 176 0' },
  blue: { line: '#3785d2', tint: '47 140 230' },
  green: { line: '#2d9757', tint: '52 190 110' },
  violet: { line: '#a166d8', tint: '160 100 230' },
  text: { line: 'currentcolor', tint: '128 128 128' },
} as const;

/** Marked by the reader: told from ours by colour and by the line above. */
const YOURS = 'blue';

/** The firmer the statement, the firmer the line: the shapes tell the stances apart without colour. */
const LINES = { asserts: 'solid', attributes: 'dashed', denies: 'double', asks: 'wavy', unclear: 'dotted' } as const;
const STANCES = [null, 'asks', 'attributes', 'denies', 'asserts'] as const satisfies Stance[];

/** The later, the higher: of two that overlap, the higher one's colours are seen. */
export const INKS: readonly Ink[] = [
  ...STANCES.map((stance) => ({ tier: 'possible', stance }) as const),
  ...STANCES.map((stance) => ({ tier: 'sure', stance }) as const),
  { tier: 'yours', stance: null },
];

/** The page sees the names of highlights: they say nothing. */
const NAME = 'zk';
export const FLASH_NAME = `${NAME}-f`;

/** The name under which a highlight of this ink is registered. */
export function inkName({ tier, stance }: Ink): string {
  const at = INKS.findIndex((ink) => ink.tier === tier && (tier === 'yours' || ink.stance === stance));
  return `${NAME}-${at}`;
}

/** The line that stands for a stance, a value of CSS `text-decoration-style`. */
function lineOf(stance: Stance): (typeof LINES)[keyof typeof LINES] {
  return LINES[stance ?? 'unclear'];
}

/** A line's and a ground's CSS for elements that show the paint outside the page (legends, examples). */
export function inkDeclarations({ tier, stance }: Ink, look: Look): string {
  const { line, tint } = COLOURS[tier === 'yours' ? YOURS : look.colour];
  const lines = tier === 'yours' ? 'underline overline' : 'underline';
  const ground = look.style === 'line' || tier === 'possible' ? 'transparent' : `rgb(${tint}/.13)`;
  return `text-decoration:${lines} ${lineOf(stance)} ${line} ${thickness(tier, stance)}px;background-color:${ground}`;
}

/**
 * Style of the paint, for `scripting.insertCSS` with origin AUTHOR: every rule whole, so that a later look put in after
 * an earlier one takes its place. Sure matches have a ground and a thicker line, possible ones a thin line alone; where
 * the reader wants more contrast or the system's own colours, the thickness alone tells.
 */
export function highlightCss(look: Look): string {
  const rules = INKS.map((ink) => `::highlight(${inkName(ink)}){${inkDeclarations(ink, look)}}`);
  const strong = INKS.map((ink) => {
    const lines = ink.tier === 'yours' ? 'underline overline' : 'underline';
    const line = `${lines} ${lineOf(ink.stance)} currentcolor ${thickness(ink.tier, ink.stance) * 2}px`;
    return `::highlight(${inkName(ink)}){text-decoration:${line};background-color:transparent}`;
  });
  const { line, tint } = COLOURS[look.colour];
  return `@media not print{${rules.join('')}
::highlight(${FLASH_NAME}){text-decoration:underline solid ${line} 3px;background-color:rgb(${tint}/.42)}
@media (prefers-contrast:more),(forced-colors:active){${strong.join('')}
::highlight(${FLASH_NAME}){text-decoration:underline solid currentcolor 6px;background-color:transparent}
}}`;
}

/** In CSS pixels. A double line needs room for both. */
function thickness(tier: Tier, stance: Stance): number {
  if (tier === 'possible') return 1;
  return stance === 'denies' ? 1.5 : 2;
}
