import { EngineError } from './engine-error';

/** Bytes of a database file that tell whether it can be read. */
export const headerBytes = 64;

/** The newest storage version that DuckDB 1.4 reads. */
const newestStorage = 67n;

/**
 * Checks the header of a DuckDB file: checksum (8 bytes), "DUCK", storage version (64 bits, little
 * endian). Throws EngineError `snapshot_cut_short`, `snapshot_invalid` or `snapshot_newer`.
 */
export function checkDatabaseHeader(header: Uint8Array, address: string): void {
  const details = { path: address };
  if (header.length < headerBytes) {
    throw new EngineError(
      'snapshot_cut_short',
      `${address} has only ${header.length} bytes.`,
      details,
    );
  }
  if (String.fromCharCode(...header.subarray(8, 12)) !== 'DUCK') {
    throw new EngineError('snapshot_invalid', `${address} is not a DuckDB database.`, details);
  }
  const version = new DataView(header.buffer, header.byteOffset).getBigUint64(12, true);
  if (version > newestStorage) {
    throw new EngineError(
      'snapshot_newer',
      `${address} has storage version ${version}; this console reads up to ${newestStorage}.`,
      details,
    );
  }
}
