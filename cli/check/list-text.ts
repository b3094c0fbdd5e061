/** A claim list's file as bytes and text, before anything in it is believed. */
import { isUtf8 } from 'node:buffer';
import { jsonShape, MOST_DEPTH } from '../../data/json-shape.ts';
import { MOST_LIST_BYTES } from '../../data/manifest.ts';
import { BadInput } from '../bad-input.ts';
import { readBytes } from '../read-bytes.ts';

export interface ListText {
  bytes: Uint8Array<ArrayBuffer>;
  /** Without a byte order mark. */
  text: string;
}

/** Throws `BadInput` where the file cannot be read, is too large, no text, or nested too deep to be looked at at all. */
export function readListText(path: string): ListText {
  const bytes = readBytes(path, MOST_LIST_BYTES);
  if (!isUtf8(bytes)) throw new BadInput(`${path} is not UTF-8 text.`);
  const text = new TextDecoder().decode(bytes);
  if (jsonShape(text).depth > MOST_DEPTH) {
    throw new BadInput(
      `${path}: arrays and objects stand more than ${MOST_DEPTH} deep in each other; no list is like that.`,
    );
  }
  return { bytes, text };
}
