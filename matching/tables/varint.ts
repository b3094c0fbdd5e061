/**
 * Whole numbers in as few bytes as each needs: seven bits a byte, the low ones first, and the high bit set where more
 * follow (LEB128, DWARF 5 appendix C).
 */

const MORE = 0x80;
const BITS = 7;
/** A number of 32 bits takes no more. */
const MOST_BYTES = 5;
/** Numbers that are read in one go: less than a millisecond. */
const STRIDE = 2 ** 15;

/** The numbers' bytes. */
export function packNumbers(numbers: Uint32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(numbers.length * MOST_BYTES);
  let at = 0;
  for (let number of numbers) {
    for (; number >= MORE; number >>>= BITS) bytes[at++] = (number & (MORE - 1)) | MORE;
    bytes[at++] = number;
  }
  return bytes.slice(0, at);
}

/** The first `count` numbers of these bytes, in steps. Throws if there are fewer bytes than numbers. */
export function* unpackNumbers(bytes: Uint8Array, count: number): Generator<void, Uint32Array> {
  if (bytes.length < count) throw new Error(`${bytes.length} bytes are too few for ${count} numbers`);
  const numbers = new Uint32Array(count);
  for (let from = 0, at = 0; from < count; from += STRIDE) {
    at = readNumbers(numbers.subarray(from, from + STRIDE), bytes, at);
    yield;
  }
  return numbers;
}

/** Fills `numbers` with those that begin at byte `at`; returns where the next one begins. */
function readNumbers(numbers: Uint32Array, bytes: Uint8Array, at: number): number {
  let next = at;
  for (let i = 0; i < numbers.length; i++) {
    let byte = bytes[next++] ?? 0;
    let number = byte & (MORE - 1);
    for (let shift = BITS; byte >= MORE; shift += BITS) {
      byte = bytes[next++] ?? 0;
      number |= (byte & (MORE - 1)) << shift;
    }
    numbers[i] = number;
  }
  return next;
}

/** Rows that ascend (`rows.ts`), each as its first number and the differences. */
export function packRows(starts: Uint32Array, values: Uint32Array): Uint8Array<ArrayBuffer> {
  const steps = new Uint32Array(values.length);
  for (let r = 0; r + 1 < starts.length; r++) {
    let before = 0;
    for (let i = starts[r] ?? 0; i < (starts[r + 1] ?? 0); i++) {
      const value = values[i] ?? 0;
      steps[i] = value - before;
      before = value;
    }
  }
  return packNumbers(steps);
}

/** The values of the rows that begin at `starts`, in steps. */
export function* unpackRows(starts: Uint32Array, bytes: Uint8Array): Generator<void, Uint32Array> {
  const values = yield* unpackNumbers(bytes, starts[starts.length - 1] ?? 0);
  for (let row = 0; row + 1 < starts.length; row += STRIDE) {
    sumRows(starts.subarray(row, row + STRIDE + 1), values);
    yield;
  }
  return values;
}

/** Makes numbers of the differences in the rows that begin at `starts`. */
function sumRows(starts: Uint32Array, values: Uint32Array): void {
  for (let row = 0; row + 1 < starts.length; row++) {
    let sum = 0;
    for (let i = starts[row] ?? 0; i < (starts[row + 1] ?? 0); i++) {
      sum += values[i] ?? 0;
      values[i] = sum;
    }
  }
}
