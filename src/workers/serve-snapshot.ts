import { blobOfStream } from '../snapshot/blob-of-stream';
import { packTable } from '../snapshot/pack-table';
import { packZip } from '../snapshot/pack-zip';
import { decryptFile, encryptFile } from '../snapshot/passphrase';
import { SnapshotError } from '../snapshot/snapshot-error';
import { rootedFiles } from '../snapshot/snapshot-files';
import { unpackZip } from '../snapshot/unpack-zip';
import { verifyPackage } from '../snapshot/verify-package';
import type { FileEntries, SnapshotRequest, SnapshotResponse } from './snapshot-messages';
import type { WorkerPort } from './worker-port';

type Report = (done: number, total: number) => void;

/** Answers the requests that come through a port. */
export function serveSnapshot(port: WorkerPort): void {
  const answer = (response: SnapshotResponse): void => port.postMessage(response);
  port.addEventListener('message', async ({ data }: MessageEvent<SnapshotRequest>) => {
    try {
      const report: Report = (done, total) => answer({ kind: 'progress', done, total });
      answer({ kind: 'done', value: await serve(data, report) });
    } catch (thrown) {
      answer(failureOf(thrown));
    }
  });
}

async function serve(request: SnapshotRequest, report: Report) {
  switch (request.job) {
    case 'unpack': {
      const { file, name, passphrase } = request;
      const zip = passphrase === null ? file : await decryptFile(file, passphrase, name);
      return [...rootedFiles(await unpackZip(zip, name), name)];
    }
    case 'verify':
      return verifyPackage(new Map(request.files), request.name, { onProgress: sparing(report) });
    case 'pack':
      return packTable(request.text);
    case 'zip': {
      const { files, folder, passphrase } = request;
      const zip = counted(packZip(new Map(files), folder), files, sparing(report));
      return passphrase === null ? blobOfStream(zip) : encryptFile(zip, passphrase);
    }
  }
}

async function* counted(
  pieces: AsyncIterable<Uint8Array>,
  files: FileEntries,
  report: Report,
): AsyncGenerator<Uint8Array> {
  const total = files.reduce((sum, [, { size }]) => sum + size, 0);
  let done = 0;
  for await (const piece of pieces) {
    done += piece.length;
    report(Math.min(done, total), total);
    yield piece;
  }
}

/** At most so many messages as an eye can follow. */
function sparing(report: Report): Report {
  let last = 0;
  return (done, total) => {
    const now = performance.now();
    if (done < total && now - last < 50) return;
    last = now;
    report(done, total);
  };
}

function failureOf(thrown: unknown): SnapshotResponse {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  if (!(thrown instanceof SnapshotError)) {
    return { kind: 'failed', errorKind: null, message, path: '' };
  }
  return { kind: 'failed', errorKind: thrown.kind, message, path: thrown.path };
}
