import { datasetByName } from '../../src/catalog/catalog';
import type { Dataset } from '../../src/catalog/dataset-schema';
import { datasetRows, rowWriter } from '../../src/demo/dataset-rows';
import { generatorOf } from '../../src/demo/generators';
import { makeWorld } from '../../src/demo/world/make-world';
import type { World } from '../../src/demo/world/world';
import type { CsvCell } from '../../src/snapshot/csv-line';
import { dayNumber } from '../../src/util/civil-date';

/** A row as the CSV file has it: days as text. */
export type WrittenRow = Readonly<Record<string, CsvCell>>;

const worlds = new Map<number, World>();
const known = new Map<string, readonly WrittenRow[]>();

/** The rows of a dataset of the demonstration, made once a test file. */
export function demoRows(name: string, scale: number, asOf = '2026-10-31'): readonly WrittenRow[] {
  const key = `${name}/${scale}/${asOf}`;
  const found = known.get(key);
  if (found) return found;
  const world = worlds.get(scale) ?? makeWorld({ scale });
  worlds.set(scale, world);
  const dataset = datasetByName(name);
  const made = [...datasetRows(generatorOf(name), dataset, world, dayNumber(asOf))].flat();
  const rows = written(dataset, made);
  known.set(key, rows);
  return rows;
}

function written(dataset: Dataset, rows: Parameters<ReturnType<typeof rowWriter>>[0][]) {
  const cells = rowWriter(dataset);
  return rows.map((row) => {
    const values = cells(row);
    return Object.fromEntries(
      dataset.fields.map(({ name }, index) => [name, values[index] ?? null]),
    );
  });
}
