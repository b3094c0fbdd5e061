/** Where something stands in a JSON value: the steps that lead there, and how people write them. */
import { plain } from '../review/plain.ts';

/** A key of an object, or a position in an array. */
export type Step = string | number;

/** Code points of a key or a value that is shown. */
const LONGEST_KEY = 40;
const LONGEST_VALUE = 60;

/** `claims[3].phrasings.fr[2]`; keys of other letters than the format's stand in brackets. */
export function writeSteps(steps: readonly Step[]): string {
  return steps
    .map((step, i) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[\w$-]{1,64}$/.test(step)) return `${i > 0 ? '.' : ''}${step}`;
      return `[${JSON.stringify(plain(step.slice(0, 2 * LONGEST_KEY), LONGEST_KEY))}]`;
    })
    .join('');
}

/**
 * The steps in a path that joins them with dots (`responses.stone.2024.source`) or brackets (`claims[3]`), as far as they
 * exist in `value`: keys may have dots themselves. `rest`: what does not exist.
 */
export function readSteps(value: unknown, path: string): { steps: Step[]; isWhole: boolean } {
  const parts = path.replace(/\[(\d+)\]/g, '.$1').split('.');
  const steps = follow(value, parts);
  const read = steps.reduce<number>((sum, step) => sum + String(step).split('.').length, 0);
  return { steps, isWhole: read === parts.length };
}

function follow(value: unknown, parts: readonly string[]): Step[] {
  if (Array.isArray(value)) {
    const at = Number(parts[0]);
    return parts.length > 0 && at in value ? [at, ...follow(value[at], parts.slice(1))] : [];
  }
  let best: Step[] = [];
  for (let length = 1; length <= parts.length; length++) {
    const key = parts.slice(0, length).join('.');
    if (!isRecord(value) || !Object.hasOwn(value, key)) continue;
    const steps = [key, ...follow(value[key], parts.slice(length))];
    if (lettersIn(steps) > lettersIn(best)) best = steps;
  }
  return best;
}

const lettersIn = (steps: readonly Step[]): number => steps.join('.').length;

/** What stands there; `undefined` if nothing does. */
export function valueAt(value: unknown, steps: readonly Step[]): unknown {
  let found = value;
  for (const step of steps) {
    if (typeof step === 'number') found = Array.isArray(found) ? found[step] : undefined;
    else found = isRecord(found) && Object.hasOwn(found, step) ? found[step] : undefined;
  }
  return found;
}

/** The value in a few words that harm no terminal. */
export function writeValue(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : `an array of ${value.length}`;
  if (isRecord(value)) return `an object of ${Object.keys(value).length}`;
  if (typeof value === 'string') return JSON.stringify(plain(value.slice(0, 4 * LONGEST_VALUE), LONGEST_VALUE));
  return String(value);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
