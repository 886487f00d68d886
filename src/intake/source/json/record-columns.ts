import type { SourceRow } from '../source-row';
import { valueText } from '../value-text';

/**
 * Gives records one order of columns: the keys of those at hand when it is made, in order. Keys
 * that come up later stand as `key: value` beyond the last column, where they are found and told.
 */
export class RecordColumns {
  readonly headers: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor(records: readonly unknown[]) {
    const keys = new Set<string>();
    for (const record of records) {
      if (Array.isArray(record)) {
        for (const place of record.keys()) keys.add(String(place + 1));
      } else if (typeof record === 'object' && record !== null) {
        for (const key of Object.keys(record)) keys.add(key);
      } else keys.add('value');
    }
    this.headers = [...keys];
    this.#places = new Map(this.headers.map((key, place) => [key, place]));
  }

  /** A record as a row; one that is no object stands in the column `value`. */
  row(line: number, record: unknown): SourceRow {
    const cells = new Array<string>(this.headers.length).fill('');
    for (const [key, value] of entriesOf(record)) {
      const text = valueText(value);
      const place = this.#places.get(key);
      if (place !== undefined) cells[place] = text;
      else if (text !== '') cells.push(`${key}: ${text}`);
    }
    return { line, cells };
  }
}

function entriesOf(record: unknown): [string, unknown][] {
  if (Array.isArray(record)) return record.map((value, place) => [String(place + 1), value]);
  if (typeof record === 'object' && record !== null) return Object.entries(record);
  return [['value', record]];
}
