import { createWriteStream, existsSync, type WriteStream } from 'node:fs';
import { mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { datasetByName } from '../../../src/catalog/catalog';
import { datasetRows } from '../../../src/demo/dataset-rows';
import { generatorOf } from '../../../src/demo/generators';
import { makeWorld } from '../../../src/demo/world/make-world';
import { type CsvCell, csvLine } from '../../../src/snapshot/csv-line';
import { dayNumber } from '../../../src/util/civil-date';
import { Random } from '../../../src/util/random';
import { gb18030Encoder } from './gb18030';
import { penaltyColumns } from './penalty-columns';
import { unmasked } from './unmasked';

const asOf = '2026-10-31';
/** Scale of the generator for a million penalties and some more. */
const scaleOfMillion = 32;
/** One row in so many has a digit of its credit code wrong and must be rejected. */
const faultyEvery = 1_000;

/** The same rows in two encodings. */
export interface PenaltyFiles {
  readonly rows: number;
  /** Rows that intake must reject. */
  readonly faulty: number;
  readonly gb18030: string;
  readonly utf8: string;
  readonly gb18030Bytes: number;
  readonly utf8Bytes: number;
}

/**
 * Writes so many penalties as an export has them, in GB18030 and in UTF-8, unless they stand there.
 * The rows are those of the demonstration generator, the same on every machine.
 */
export async function ensurePenaltyFiles(folder: string, rows: number): Promise<PenaltyFiles> {
  const stem = join(folder, `penalties-${rows}`);
  const [gb18030, utf8] = [`${stem}.gb18030.csv`, `${stem}.utf8.csv`];
  if (!existsSync(utf8)) {
    await mkdir(folder, { recursive: true });
    await write(gb18030, utf8, rows);
  }
  const [gb18030Bytes, utf8Bytes] = await Promise.all(
    [gb18030, utf8].map(async (path) => (await stat(path)).size),
  );
  return {
    rows,
    faulty: Math.floor(rows / faultyEvery),
    gb18030,
    utf8,
    gb18030Bytes: gb18030Bytes ?? 0,
    utf8Bytes: utf8Bytes ?? 0,
  };
}

/** The UTF-8 file takes its name last: where it stands, both are whole. */
async function write(gb18030: string, utf8: string, rows: number): Promise<void> {
  const encode = gb18030Encoder();
  const streams = [gb18030, utf8].map((path) => createWriteStream(`${path}.part`));
  const put = async (text: string) => {
    const bytes = [encode(text), Buffer.from(text)];
    await Promise.all(streams.map((stream, place) => written(stream, bytes[place] as Uint8Array)));
  };
  await put(`${csvLine(penaltyColumns.map(({ header }) => header))}\r\n`);
  let held: string[] = [];
  for (const cells of penaltyCells(rows)) {
    held.push(`${csvLine(cells)}\r\n`);
    if (held.length < 5_000) continue;
    await put(held.join(''));
    held = [];
  }
  await put(held.join(''));
  await Promise.all(streams.map((stream) => new Promise<void>((done) => stream.end(done))));
  await rename(`${gb18030}.part`, gb18030);
  await rename(`${utf8}.part`, utf8);
}

/** The cells of so many penalties as an export has them, in the order of `penaltyColumns`. */
export function* penaltyCells(rows: number): Generator<readonly CsvCell[]> {
  const dataset = datasetByName('administrative_penalties');
  const world = makeWorld({ scale: (scaleOfMillion * rows) / 1e6 });
  const random = new Random('bench/intake');
  let count = 0;
  for (const month of datasetRows(generatorOf(dataset.name), dataset, world, dayNumber(asOf))) {
    for (const made of month) {
      const row = unmasked(made, random);
      count += 1;
      if (count % faultyEvery === 0) row.source_unit_code = spoilt(String(row.source_unit_code));
      yield penaltyColumns.map(({ cell }) => cell(row));
      if (count === rows) return;
    }
  }
  throw new RangeError(`The generator gives ${count} penalties only; ${rows} are asked for.`);
}

/** A credit code with another check character. */
function spoilt(code: string): string {
  return `${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`;
}

function written(stream: WriteStream, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}
