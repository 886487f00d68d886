import { codeList } from '../../src/catalog/code-lists';
import type { Dataset, Field } from '../../src/catalog/dataset-schema';
import { addDays } from '../../src/util/civil-date';
import type { FixtureRow } from '../support/dataset-tables';

/** Mulberry32: numbers in [0, 1), the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Rows of a dataset with every kind of value that its fields allow: codes of their lists, dates
 * around the period and now and then outside the calendar, and nulls in whatever is not required.
 */
export function randomRows(dataset: Dataset, count: number, seed: number): FixtureRow[] {
  const random = generator(seed);
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const value = (field: Field): string | number | boolean | null => {
    if (!field.constraints?.required && random() < 0.15) return null;
    if (field.codes) return pick(codeList(field.codes).codes).code;
    switch (field.type) {
      case 'date':
        return random() < 0.01 ? '2003-06-30' : addDays('2026-05-15', Math.floor(random() * 180));
      case 'boolean':
        return random() < 0.7;
      case 'integer':
      case 'number':
        return Math.floor(random() * 1000);
      default:
        return `row ${Math.floor(random() * 1e6)}`;
    }
  };
  return Array.from({ length: count }, () =>
    Object.fromEntries(dataset.fields.map((field) => [field.name, value(field)])),
  );
}
