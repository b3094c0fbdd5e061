/** A list's file in the database: written piece by piece as it arrives, read as a whole. */
import { openLists, rowsOf } from './database.ts';

/** A background that holds 200 MB at once may be ended for it; smaller pieces take more transactions (bytes). */
const PIECE = 4 * 1024 * 1024;

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
      waiting.push(bytes);
      size += bytes.length;
      if (size >= PIECE) await flush();
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
