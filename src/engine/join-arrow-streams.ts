/** Behind the last record batch: the mark of a message and a length of 0. */
const endBytes = 8;

/**
 * Arrow IPC streams of the same columns, at least one, as one stream with the record batches of all, in
 * order; nothing is copied. As the format says (Apache Arrow, "Encapsulated message format"), a stream
 * begins with the message of its schema: a mark and the length of its metadata, 4 bytes each, which
 * follow; a schema has no body.
 */
export async function joinArrowStreams(streams: readonly Blob[]): Promise<Blob> {
  const [first, ...rest] = streams;
  if (!first) throw new RangeError('There is no Arrow stream to join.');
  if (rest.length === 0) return first;
  const head = new DataView(await first.slice(0, 8).arrayBuffer());
  const schemaBytes = 8 + head.getInt32(4, true);
  return new Blob([
    first.slice(0, -endBytes),
    ...rest.map((stream) => stream.slice(schemaBytes, -endBytes)),
    first.slice(-endBytes),
  ]);
}
