import { joinArrowStreams } from '../engine/join-arrow-streams';
import { IntakeError } from '../intake/intake-error';
import type { ReadPlan } from '../intake/read/read-plan';
import { addReports } from '../intake/report/add-reports';
import { delimitedAdapter } from '../intake/source/delimited-adapter';
import type { SourceRow } from '../intake/source/source-row';
import { type RecordPart, recordParts } from '../intake/text/record-parts';
import type { ReadFile, ReadPart } from './intake-messages';
import { type PartPool, type PartWorkers, startPartPool } from './part-workers';

/** Files below are read before more workers have started. */
const leastBytes = 1 << 24;
const bytesAPart = 1 << 22;

export interface PartedReading {
  readonly rowsABatch: number;
  /** Told the bytes and rows that have been read. */
  readonly onProgress: (bytes: number, rows: number) => void;
  /** Bytes of a part, at most. Default: 4 MiB. */
  readonly size?: number;
  /** Bytes from which on a file is read in parts. Default: 16 MiB. */
  readonly least?: number;
}

/**
 * Reads a delimited file by several workers, each with a part at a time; what comes out is what one
 * would give. Null where one has to read it: it is short, of another format or the corrections of
 * another file, or its records cannot be parted surely; and where reading failed, for only the reading of
 * the whole tells at which line.
 */
export async function readInParts(
  file: Blob,
  plan: ReadPlan,
  workers: PartWorkers,
  { rowsABatch, onProgress, size = bytesAPart, least = leastBytes }: PartedReading,
): Promise<ReadFile | null> {
  if (file.size < least || workers.most < 2 || !canBeParted(plan)) return null;
  const header = await headerOf(file, plan);
  if (!header) return null;
  const pool = startPartPool(workers, header, plan);
  try {
    const parts = await readParts(file, plan.delimiter ?? ',', size, pool, onProgress);
    return parts && (await joined(parts, rowsABatch));
  } catch (thrown) {
    if (thrown instanceof IntakeError) return null;
    throw thrown;
  } finally {
    pool.end();
  }
}

function canBeParted({ format, encoding, delimiter, correction }: ReadPlan): boolean {
  if (format !== 'delimited' || correction) return false;
  return encoding === 'utf-8' || (encoding === 'gb18030' && delimiter !== '|');
}

async function headerOf(file: Blob, plan: ReadPlan): Promise<SourceRow | null> {
  for await (const rows of delimitedAdapter.rows(file, plan)) {
    const header = rows.find(({ line }) => line >= plan.headerLine);
    if (header) return header;
  }
  return null;
}

/** What became of the parts, in order; null where the file cannot be parted. */
async function readParts(
  file: Blob,
  delimiter: string,
  size: number,
  pool: PartPool,
  onProgress: (bytes: number, rows: number) => void,
): Promise<readonly ReadPart[] | null> {
  const confirmed: ReadPart[] = [];
  const seenKeys = new Set<string>();
  let failed: unknown = null;
  let [bytes, rows] = [0, 0];
  let before: Promise<void> = Promise.resolve();

  /** Takes a part in after those before it; one with keys of theirs is read again, knowing them. */
  async function confirm(part: RecordPart, end: number, first: Promise<ReadPart>) {
    let read = await first;
    const knownKeys = read.keys.filter((key) => seenKeys.has(key));
    if (knownKeys.length > 0) {
      const again = await pool.begin(async () => {
        const same = new Uint8Array(await file.slice(part.start, end).arrayBuffer());
        return { bytes: same, line: part.line, knownKeys };
      });
      read = await again.read;
    }
    if (read.report.passedOver.length > 0 && !part.isLast) {
      throw new IntakeError('unreadable', 'A part of the file ends like a table.');
    }
    for (const key of read.keys) seenKeys.add(key);
    confirmed.push({ ...read, keys: [] });
  }

  for await (const part of recordParts(file, delimiter, size)) {
    if (!part) return null;
    const { length } = part.bytes;
    const { read } = await pool.begin(() => ({
      bytes: part.bytes,
      line: part.line,
      knownKeys: [],
    }));
    if (failed) throw failed;
    read.then(
      ({ report }) => {
        bytes += length;
        rows += report.rows;
        onProgress(bytes, rows);
      },
      (thrown: unknown) => {
        failed ??= thrown;
      },
    );
    before = before.then(() => confirm(part, part.start + length, read));
    before.catch((thrown: unknown) => {
      failed ??= thrown;
    });
  }
  await before;
  return confirmed;
}

async function joined(parts: readonly ReadPart[], rowsABatch: number): Promise<ReadFile | null> {
  const [first, ...rest] = parts;
  if (!first) return null;
  const groups: Blob[][] = [];
  let rows = Number.POSITIVE_INFINITY;
  for (const { batches, report } of parts) {
    rows += report.accepted;
    if (rows > rowsABatch) {
      groups.push([]);
      rows = report.accepted;
    }
    groups.at(-1)?.push(...batches);
  }
  const filled = groups.filter((group) => group.length > 0);
  return {
    report: addReports(
      first.report,
      rest.map(({ report }) => report),
    ),
    fields: parts.find(({ fields }) => fields.length > 0)?.fields ?? [],
    batches: await Promise.all(filled.map(joinArrowStreams)),
    rejected: parts.flatMap(({ rejected }) => rejected),
  };
}
