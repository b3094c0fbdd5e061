/** A list's file in the database: written piece by piece as it arrives, read as a whole. */
import { openLists, rowsOf } from './database.ts';

/** Copying one into the database shall not be felt (a few milliseconds); smaller ones take more transactions (bytes). */
const PIECE = 1024 * 1024;

export interface PieceWriter {
  write(bytes: Uint8Array): Promise<void>;
  /** Writes what is left. */
  end(): Promise<void>;
}

/** Writes under an edition, from the first piece on. */
export function writePieces(edition: string): PieceWriter {
  let at = 0;
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    const piece = joined(waiting, size);
    waiting = [];
    size = 0;
    await (await openLists()).put('pieces', piece, [edition, at++]);
  };
  return {
    async write(bytes) {
      // Firefox gives 20 MB at once, where it has them.
      for (let from = 0; from < bytes.length; ) {
        const part = bytes.subarray(from, from + PIECE - size);
        waiting.push(part);
        size += part.length;
        from += part.length;
        if (size === PIECE) await flush();
      }
    },
    async end() {
      if (size > 0) await flush();
    },
  };
}

/** The whole file; empty where nothing lies there. */
export async function readPieces(edition: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await (await openLists()).getAll('pieces', rowsOf(edition));
  return joined(
    pieces,
    pieces.reduce((sum, { length }) => sum + length, 0),
  );
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
