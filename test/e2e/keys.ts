/** The keys of a shortcut, as `commands.getAll` names them, in the words of the browsers' key events. */
export interface Keys {
  alt: boolean;
  control: boolean;
  shift: boolean;
  meta: boolean;
  /** `KeyboardEvent.key`, `code` and `keyCode` of the last key. */
  key: string;
  code: string;
  keyCode: number;
}

/** Names that a manifest may use for keys that are no letter or digit: `key`, `code`, `keyCode`. */
const NAMED: Record<string, [string, string, number]> = {
  Comma: [',', 'Comma', 188],
  Period: ['.', 'Period', 190],
  Space: [' ', 'Space', 32],
  Home: ['Home', 'Home', 36],
  End: ['End', 'End', 35],
  PageUp: ['PageUp', 'PageUp', 33],
  PageDown: ['PageDown', 'PageDown', 34],
  Insert: ['Insert', 'Insert', 45],
  Delete: ['Delete', 'Delete', 46],
  Left: ['ArrowLeft', 'ArrowLeft', 37],
  Up: ['ArrowUp', 'ArrowUp', 38],
  Right: ['ArrowRight', 'ArrowRight', 39],
  Down: ['ArrowDown', 'ArrowDown', 40],
};

/** `Alt+Shift+H` as keys. Throws for what it does not know: macOS shows signs instead of names. */
export function keysOf(shortcut: string): Keys {
  const parts = shortcut.split('+');
  const name = parts.pop() ?? '';
  // Arrows are shown as `Down Arrow` by Chromium.
  const [key, code, keyCode] = NAMED[name.replace(' Arrow', '')] ?? letterOrDigit(name) ?? [];
  const known = parts.every((part) => ['Alt', 'Ctrl', 'Shift', 'Command', 'MacCtrl'].includes(part));
  if (!key || !code || keyCode === undefined || !known) throw new Error(`No keys are known for ${shortcut}.`);
  return {
    alt: parts.includes('Alt'),
    control: parts.includes('Ctrl') || parts.includes('MacCtrl'),
    shift: parts.includes('Shift'),
    meta: parts.includes('Command'),
    key,
    code,
    keyCode,
  };
}

function letterOrDigit(name: string): [string, string, number] | null {
  if (/^[A-Z]$/.test(name)) return [name, `Key${name}`, name.charCodeAt(0)];
  return /^\d$/.test(name) ? [name, `Digit${name}`, name.charCodeAt(0)] : null;
}
