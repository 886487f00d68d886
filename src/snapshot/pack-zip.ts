import { Zip, ZipPassThrough } from 'fflate';
import { piecesOf } from './blob-of-stream';
import type { SnapshotFiles } from './snapshot-files';

/** The first moment that a zip can state: the same files are the same bytes, whenever packed. */
const mtime = new Date(1980, 0, 1);

/**
 * The files as a zip below a folder, piece by piece. They are stored as they are: tables are
 * compressed already, and a stored database can be read in place.
 */
export async function* packZip(
  files: SnapshotFiles,
  folder: string,
): AsyncGenerator<Uint8Array, void> {
  const ready: Uint8Array[] = [];
  let failed: Error | null = null;
  const zip = new Zip((error, piece) => {
    if (error) failed = error;
    else if (piece.length > 0) ready.push(piece);
  });
  const take = () => {
    if (failed) throw failed;
    return ready.splice(0);
  };
  for (const [path, file] of files) {
    const entry = new ZipPassThrough(`${folder}/${path}`);
    entry.mtime = mtime;
    zip.add(entry);
    for await (const piece of piecesOf(file.stream())) {
      entry.push(piece as Uint8Array<ArrayBuffer>);
      yield* take();
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}
