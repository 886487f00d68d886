import type { Dataset } from '../catalog/dataset-schema';
import type { CsvCell } from '../snapshot/csv-line';
import { asReported } from './as-reported';
import { sortByDayAndRegion } from './by-day-and-region';
import type { DatasetGenerator, DemoRow } from './demo-row';
import { type Day, dayText } from './time/day';
import { monthStream } from './world/rows-by-month';
import type { World } from './world/world';

/**
 * The rows of a dataset as they were known on the as-of date, one array a month, by event date and
 * region. Every month has its own random stream, so a month does not depend on what is asked else.
 */
export function* datasetRows(
  generator: DatasetGenerator,
  dataset: Dataset,
  world: World,
  asOf: Day,
): Generator<DemoRow[]> {
  const monthly = generator.start(world);
  const eventDate = dataset.fields.find(({ role }) => role === 'event_date')?.name;
  const region = dataset.fields.find(({ role }) => role === 'region')?.name;
  for (const month of world.months) {
    const random = monthStream(world, generator.dataset, month.month);
    const rows: DemoRow[] = [];
    for (const row of monthly(month, random)) {
      if (Number(row[generator.knownOn]) > asOf) continue;
      forget(row, generator.forgotten ?? [], asOf);
      generator.settle?.(row, asOf);
      rows.push(row);
    }
    const reported = asReported(rows, dataset, generator.knownOn, world, asOf);
    sortByDayAndRegion(reported, eventDate ?? generator.knownOn, region);
    yield reported;
  }
}

function forget(row: DemoRow, fields: readonly string[], asOf: Day): void {
  for (const field of fields) {
    const day = row[field];
    if (typeof day === 'number' && day > asOf) row[field] = null;
  }
}

/** Puts a row into the order of the fields, days as text. Throws where it has an unknown field. */
export function rowWriter(dataset: Dataset): (row: DemoRow) => CsvCell[] {
  const names = new Set(dataset.fields.map(({ name }) => name));
  return (row) => {
    for (const name in row) {
      if (!names.has(name)) {
        throw new Error(`The demonstration row of ${dataset.name} has an unknown field "${name}".`);
      }
    }
    return dataset.fields.map(({ name, type }) => {
      const value = row[name] ?? null;
      return type === 'date' && typeof value === 'number' ? dayText(value) : value;
    });
  };
}
