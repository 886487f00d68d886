import { blobOfStream, piecesOf } from './blob-of-stream';
import { SnapshotError } from './snapshot-error';

/** Shorter ones are found by trying. */
export const minPassphraseLength = 10;

const ageHeader = 'age-encryption.org/v1\n';
const maxHeaderLength = 8_192;

/** The format encrypts parts of 64 KB, each with its tag; a nonce comes before the first. */
const partLength = 1 << 16;
const tagLength = 16;
const nonceLength = 16;
const smallestPayload = nonceLength + tagLength;
const pieceLength = 1 << 15;

/** Whether a file begins as one that age has encrypted, binary form. */
export async function isEncryptedFile(file: Blob): Promise<boolean> {
  return (await file.slice(0, ageHeader.length).text()) === ageHeader;
}

/** Encrypts a file with a passphrase (age v1, scrypt). Throws RangeError for one that is too short. */
export async function encryptFile(
  file: AsyncIterable<Uint8Array> | Blob,
  passphrase: string,
  workFactor = 18,
): Promise<Blob> {
  if (passphrase.length < minPassphraseLength) {
    throw new RangeError(`A passphrase needs ${minPassphraseLength} characters.`);
  }
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  const stream = file instanceof Blob ? file.stream() : streamOf(file);
  return blobOfStream(await encrypter.encrypt(stream));
}

/**
 * What a file encrypted with a passphrase holds; nothing of it is given away before all of it has
 * proved genuine. Rejects with SnapshotError: `passphrase_wrong` (or the first lines are altered),
 * `encrypted_cut_short` (it ends within a part, or its last part is altered), `encrypted_altered`.
 */
export async function decryptFile(file: Blob, passphrase: string, name: string): Promise<Blob> {
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const payload = await payloadStart(file);
  if (payload === null || file.size < payload + smallestPayload) throw cutShort(name);
  let opened: ReadableStream<Uint8Array>;
  try {
    opened = await decrypter.decrypt(streamOf(smallPieces(file)));
  } catch (thrown) {
    throw headerError(thrown, name);
  }
  let genuine = 0;
  try {
    return await blobOfStream(counting(opened, (bytes) => (genuine += bytes)));
  } catch (thrown) {
    const parts = Math.ceil((file.size - payload - nonceLength) / (partLength + tagLength));
    if (genuine / partLength >= parts - 1) throw cutShort(name, thrown);
    throw new SnapshotError(
      'encrypted_altered',
      `${name} has been altered after ${genuine} bytes.`,
      name,
      thrown,
    );
  }
}

/** Place where the encrypted parts begin, after the line `--- …`; null where the header stops before. */
async function payloadStart(file: Blob): Promise<number | null> {
  const header = new Uint8Array(await file.slice(0, maxHeaderLength).arrayBuffer());
  const text = new TextDecoder('latin1').decode(header);
  const last = text.indexOf('\n--- ');
  const end = last < 0 ? -1 : text.indexOf('\n', last + 1);
  if (end >= 0) return end + 1;
  return file.size < maxHeaderLength ? null : 0;
}

function cutShort(name: string, cause?: unknown): SnapshotError {
  return new SnapshotError(
    'encrypted_cut_short',
    `${name} ends before its end, or its last part has been altered.`,
    name,
    cause,
  );
}

function headerError(thrown: unknown, name: string): SnapshotError {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  if (/no identity matched/.test(reason)) {
    return new SnapshotError(
      'passphrase_wrong',
      `The passphrase does not open ${name}.`,
      name,
      thrown,
    );
  }
  return new SnapshotError(
    'encrypted_altered',
    `${name} has an altered header: ${reason}.`,
    name,
    thrown,
  );
}

/** Pieces smaller than a part, so that what was genuine is given before what is not is met. */
async function* smallPieces(file: Blob): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < file.size; start += pieceLength) {
    yield new Uint8Array(await file.slice(start, start + pieceLength).arrayBuffer());
  }
}

async function* counting(
  stream: ReadableStream<Uint8Array>,
  onPiece: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const piece of piecesOf(stream)) {
    onPiece(piece.length);
    yield piece;
  }
}

function streamOf(pieces: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  const iterator = pieces[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
