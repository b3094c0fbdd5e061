/** Texts with characters that nobody sees, or that turn round what stands beside them: where readers should trust words. */
import { isRecord, type Step } from './json-steps.ts';

export interface OddText {
  steps: Step[];
  message: string;
}

/** Controls but for tab and new line. */
const CONTROL = /[\p{Cc}--[\t\n\r]]/v;
const HALF = /\p{Cs}/u;
/** Embeddings, overrides and isolates of direction. */
const TURNED = /[\u202a-\u202e\u2066-\u2069]/u;
/** Invisible tags, which spell words that only machines read. */
const TAGS = /[\u{e0000}-\u{e007f}]/u;

/** One finding a text, keys among them. */
export function oddTexts(value: unknown, steps: readonly Step[] = []): OddText[] {
  if (typeof value === 'string') {
    const odd = oddityOf(value);
    return odd ? [{ steps: [...steps], message: `this text has ${odd}` }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one, i) => oddTexts(one, [...steps, i]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = [...steps, key];
    const odd = oddityOf(key);
    return [...(odd ? [{ steps: own, message: `this key has ${odd}` }] : []), ...oddTexts(inner, own)];
  });
}

function oddityOf(text: string): string | null {
  if (HALF.test(text)) return 'half a character (a lone surrogate)';
  if (CONTROL.test(text)) return 'control characters';
  if (TURNED.test(text)) return 'characters that turn the direction of writing';
  if (TAGS.test(text)) return 'invisible characters';
  return null;
}
