import { partReader } from '../intake/read/part-reader';
import type { PartRequest, ReadPart } from './intake-messages';
import { BlobSink } from './row-blobs';

/** Reads the parts of one file, each into blobs of its own. */
export function createPartReader({ header, plan }: PartRequest) {
  const read = partReader(header, plan);
  return async ({ part }: PartRequest): Promise<ReadPart> => {
    const sink = new BlobSink(Number.POSITIVE_INFINITY);
    const { report, keys } = await read(part, sink);
    return { report, keys, ...sink.finish() };
  };
}
