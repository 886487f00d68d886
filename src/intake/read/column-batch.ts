import type { Dataset, FieldType } from '../../catalog/dataset-schema';
import { extraColumn } from '../../catalog/extra-column';
import type { Value } from '../convert/conversion';

/** Values of a field for a run of rows, in order. */
export interface FieldColumn {
  readonly name: string;
  readonly type: FieldType;
  readonly values: readonly Value[];
}

/**
 * Collects accepted rows as columns of the fields that can have values, and, where asked for, what stood
 * in extra columns.
 */
export class ColumnBatch {
  readonly #places: readonly number[];
  readonly #dataset: Dataset;
  #columns: Value[][];
  #extra: Value[] | null;
  #rowCount = 0;

  constructor(dataset: Dataset, filledFields: ReadonlySet<string>, hasExtra = false) {
    this.#extra = hasExtra ? [] : null;
    this.#dataset = dataset;
    this.#places = dataset.fields.flatMap(({ name }, place) =>
      filledFields.has(name) ? [place] : [],
    );
    this.#columns = this.#places.map(() => []);
  }

  get rowCount(): number {
    return this.#rowCount;
  }

  add(values: readonly Value[], extra: string | null = null): void {
    this.#rowCount += 1;
    this.#extra?.push(extra);
    const { length } = this.#places;
    for (let index = 0; index < length; index += 1) {
      this.#columns[index]?.push(values[this.#places[index] as number] ?? null);
    }
  }

  /** The columns collected since the last call; starts anew. */
  take(): readonly FieldColumn[] {
    const columns: FieldColumn[] = this.#places.flatMap((place, index) => {
      const field = this.#dataset.fields[place];
      return field
        ? [{ name: field.name, type: field.type, values: this.#columns[index] ?? [] }]
        : [];
    });
    if (this.#extra) {
      columns.push({ name: extraColumn, type: 'string', values: this.#extra });
      this.#extra = [];
    }
    this.#columns = this.#places.map(() => []);
    this.#rowCount = 0;
    return columns;
  }
}
