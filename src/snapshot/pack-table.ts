import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { Gzip } from 'fflate';
import { blobOfStream, piecesOf } from './blob-of-stream';

/** The text of a table, compressed, with what its manifest says of it. */
export interface PackedTable {
  readonly file: Blob;
  readonly bytes: number;
  /** Of the compressed bytes, hexadecimal. */
  readonly sha256: string;
  /** Of the text, hexadecimal. */
  readonly contentSha256: string;
}

/** Compresses the text of a table piece by piece: the same text gives the same bytes. */
export async function packTable(text: Blob): Promise<PackedTable> {
  const packed = sha256.create();
  const content = sha256.create();
  let bytes = 0;
  async function* compressed() {
    const ready: Uint8Array[] = [];
    const gzip = new Gzip({ level: 6, mtime: 0 }, (piece) => ready.push(piece));
    const take = () => {
      const pieces = ready.splice(0);
      for (const piece of pieces) {
        packed.update(piece);
        bytes += piece.length;
      }
      return pieces;
    };
    for await (const piece of piecesOf(text.stream())) {
      content.update(piece);
      gzip.push(piece as Uint8Array<ArrayBuffer>);
      yield* take();
    }
    gzip.push(new Uint8Array(0), true);
    yield* take();
  }
  const file = await blobOfStream(compressed());
  return {
    file,
    bytes,
    sha256: bytesToHex(packed.digest()),
    contentSha256: bytesToHex(content.digest()),
  };
}
