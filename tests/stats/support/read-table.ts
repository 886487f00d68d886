import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../fixtures/oracles');

/** A table of published results: texts by column, in the order of the file; NA and empty are null. */
export interface OracleTable {
  readonly columns: readonly string[];
  texts(column: string): readonly string[];
  numbers(column: string): readonly (number | null)[];
}

/** Reads a CSV of tests/fixtures/oracles. */
export function readOracle(path: string): OracleTable {
  const lines = readFileSync(join(folder, path), 'utf8').trim().split(/\r?\n/);
  const [header = [], ...rows] = lines.map(cellsOf);
  const place = (column: string) => {
    const found = header.indexOf(column);
    if (found < 0) throw new RangeError(`${path} has no column ${column}.`);
    return found;
  };
  return {
    columns: header,
    texts: (column) => rows.map((row) => row[place(column)] ?? ''),
    numbers: (column) =>
      rows.map((row) => {
        const text = row[place(column)] ?? '';
        return text === '' || text === 'NA' ? null : Number(text);
      }),
  };
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}
