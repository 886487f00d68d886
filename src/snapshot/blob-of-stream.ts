const partBytes = 1 << 23;

/**
 * All that a stream gives as one blob. The pieces become blobs of some megabytes on their way, which
 * a browser may put on disk. Rejects with the error of the stream and leaves nothing behind.
 */
export async function blobOfStream(
  pieces: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
  type = 'application/octet-stream',
): Promise<Blob> {
  const parts: Blob[] = [];
  let held: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of piecesOf(pieces)) {
    held.push(piece as Uint8Array<ArrayBuffer>);
    size += piece.length;
    if (size < partBytes) continue;
    parts.push(new Blob(held));
    held = [];
    size = 0;
  }
  return new Blob([...parts, ...held], { type });
}

/** The pieces of a stream: not every browser lets a stream be iterated. */
export async function* piecesOf(
  pieces: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (!('getReader' in pieces)) {
    yield* pieces;
    return;
  }
  const reader = pieces.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
