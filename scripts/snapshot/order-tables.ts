import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldByRole } from '../../src/catalog/catalog';
import type { Dataset, FieldRole } from '../../src/catalog/dataset-schema';
import { join as joined } from '../../src/sql/compose';
import { identifier } from '../../src/sql/identifier';
import { sql } from '../../src/sql/sql';
import { openNative } from '../native/open-native';
import type { StagedTable } from './staged-tables';

/** A table as it goes into the snapshot, not yet compressed. */
export interface OrderedTable {
  readonly dataset: Dataset;
  readonly csv: string;
  readonly rowCount: number;
  /** Rows left out because one of the same key came before. */
  readonly repeated: number;
}

const orderedBy: readonly FieldRole[] = ['event_date', 'region'];

/**
 * Leaves out rows whose key has come before and puts the others in order of event date, region and
 * key, in which they are read fastest. The staged files are removed.
 */
export async function orderTables(
  tables: readonly StagedTable[],
  folder: string,
): Promise<readonly OrderedTable[]> {
  const native = await openNative(':memory:', { threads: 1, memoryLimit: '4GB' });
  const count = async (from: ReturnType<typeof sql>) => {
    const { columns } = await native.query(sql`SELECT count(*) FROM ${from}`.text);
    return Number(columns[0]?.values[0]);
  };
  try {
    const ordered: OrderedTable[] = [];
    for (const { dataset, csv } of tables) {
      const target = join(folder, `${dataset.name}.csv`);
      const columns = joined(
        dataset.fields.map(({ name }) => sql`${name}: 'VARCHAR'`),
        ', ',
      );
      const key = namesOf(dataset.primaryKey);
      await native.run(
        sql`CREATE TABLE "staged" AS SELECT * FROM read_csv(${csv}, columns = {${columns}}, header = true, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '')`
          .text,
      );
      const first = sql`SELECT * FROM "staged" QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY rowid) = 1`;
      await native.run(sql`CREATE TABLE "kept" AS ${first}`.text);
      const order = namesOf([
        ...orderedBy.flatMap((role) => fieldByRole(dataset, role)?.name ?? []),
        ...dataset.primaryKey,
      ]);
      await native.run(
        sql`COPY (SELECT * FROM "kept" ORDER BY ${order}) TO ${target} (FORMAT csv, HEADER true, DELIMITER ',', QUOTE '"', ESCAPE '"', NULLSTR '')`
          .text,
      );
      const [all, rowCount] = [await count(sql`"staged"`), await count(sql`"kept"`)];
      await native.run('DROP TABLE "staged"; DROP TABLE "kept"');
      await rm(csv);
      ordered.push({ dataset, csv: target, rowCount, repeated: all - rowCount });
    }
    return ordered;
  } finally {
    native.close();
  }
}

function namesOf(names: readonly string[]) {
  return joined(
    names.map((name) => identifier(name)),
    ', ',
  );
}
