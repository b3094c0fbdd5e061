/** The colours of a screenshot. */
import { inflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

/** How many bytes a pixel takes, by the PNG's colour type. Browsers write no other. */
const BYTES: Record<number, number> = { 2: 3, 6: 4 };
const SIGNATURE = 8;

/** The rows of pixels of a PNG (eight bits, not interlaced). Throws for other kinds. */
export function rowsOf(png: Uint8Array): Colour[][] {
  const file = Buffer.from(png);
  const packed: Buffer[] = [];
  let [width, height, size] = [0, 0, 0];
  for (let at = SIGNATURE; at < file.length; ) {
    const length = file.readUInt32BE(at);
    const name = file.toString('latin1', at + 4, at + 8);
    const data = file.subarray(at + 8, at + 8 + length);
    if (name === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      size = BYTES[data[9] ?? 0] ?? 0;
      if (data[8] !== 8 || size === 0 || data[12] !== 0) throw new Error('A PNG of a kind that is not read here.');
    }
    if (name === 'IDAT') packed.push(data);
    at += length + 12;
  }
  const bytes = unfiltered(inflateSync(Buffer.concat(packed)), width * size, height, size);
  const pixelAt = (row: number, column: number): Colour => {
    const [red = 0, green = 0, blue = 0] = bytes.subarray((row * width + column) * size);
    return [red, green, blue];
  };
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_, column) => pixelAt(row, column)));
}

/** Undoes the filters of https://www.w3.org/TR/png-3/#9Filters; each row begins with the number of its own. */
function unfiltered(raw: Buffer, stride: number, height: number, size: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column >= size ? (out[at - size] ?? 0) : 0;
      const up = row > 0 ? (out[at - stride] ?? 0) : 0;
      const corner = row > 0 && column >= size ? (out[at - stride - size] ?? 0) : 0;
      const guesses = [0, left, up, (left + up) >> 1, paeth(left, up, corner)];
      out[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + (guesses[filter] ?? 0);
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

/** The colour that most pixels have: of a line of text its ground. */
export function groundOf(rows: readonly (readonly Colour[])[]): Colour {
  const [most = []] = [...Map.groupBy(rows.flat(), String).values()].sort((a, b) => b.length - a.length);
  return most[0] ?? [0, 0, 0];
}

/** The strongest contrast that any pixel has with the ground, 1 to 21: that of the inside of the letters. */
export function textContrast(rows: readonly (readonly Colour[])[]): number {
  const ground = groundOf(rows);
  return Math.max(...new Set(rows.flat().map((pixel) => contrast(pixel, ground))));
}

/** The contrast of a solid line under the text with the ground; 1 where there is none. */
export function lineContrast(rows: readonly (readonly Colour[])[]): number {
  const ground = groundOf(rows);
  return Math.max(...rows.map((row) => contrast(groundOf([row]), ground)));
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
