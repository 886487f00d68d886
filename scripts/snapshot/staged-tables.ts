import { once } from 'node:events';
import { createWriteStream, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { datasetByName } from '../../src/catalog/catalog';
import type { Dataset } from '../../src/catalog/dataset-schema';
import type { FieldColumn } from '../../src/intake/read/column-batch';
import { csvLine } from '../../src/snapshot/csv-line';

/** Accepted rows of a dataset as they came, in one CSV file with all fields of the catalogue. */
export interface StagedTable {
  readonly dataset: Dataset;
  readonly csv: string;
}

/** Gathers the accepted rows of all files by dataset, on disk. */
export class StagedTables {
  readonly #folder: string;
  readonly #streams = new Map<string, WriteStream>();
  #failed: Error | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  add(name: string, columns: readonly FieldColumn[], rowCount: number): void {
    const dataset = datasetByName(name);
    const stream = this.#streamOf(dataset);
    const values = new Map(columns.map((column) => [column.name, column.values]));
    const places = dataset.fields.map((field) => values.get(field.name));
    const lines: string[] = [];
    for (let row = 0; row < rowCount; row += 1) {
      lines.push(csvLine(places.map((column) => column?.[row] ?? null)));
    }
    stream.write(`${lines.join('\n')}\n`);
  }

  /** The tables, by the names of their datasets. Rejects with the first failure of the disk. */
  async close(): Promise<readonly StagedTable[]> {
    for (const stream of this.#streams.values()) {
      stream.end();
      await once(stream, 'close');
    }
    if (this.#failed) throw this.#failed;
    return [...this.#streams.keys()]
      .sort()
      .map((name) => ({ dataset: datasetByName(name), csv: this.#pathOf(name) }));
  }

  #streamOf({ name, fields }: Dataset): WriteStream {
    const known = this.#streams.get(name);
    if (known) return known;
    const stream = createWriteStream(this.#pathOf(name));
    stream.on('error', (error) => {
      this.#failed ??= error;
    });
    stream.write(`${csvLine(fields.map((field) => field.name))}\n`);
    this.#streams.set(name, stream);
    return stream;
  }

  #pathOf(name: string): string {
    return join(this.#folder, `${name}.staged.csv`);
  }
}
