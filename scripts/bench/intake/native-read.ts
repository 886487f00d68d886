import { join } from '../../../src/sql/compose';
import { identifier } from '../../../src/sql/identifier';
import { type Sql, sql } from '../../../src/sql/sql';
import { openNative } from '../../native/open-native';
import { type PenaltyColumn, penaltyColumns } from './penalty-columns';

/** What is run natively, for the reader of the results. */
export const nativeStatement =
  'INSERT INTO a table of VARCHAR, DATE, DOUBLE and ENUM columns from read_csv of the UTF-8 file, one thread, in memory';

/**
 * Milliseconds that native DuckDB on one thread needs to read the UTF-8 file of the same rows into a
 * typed table. Throws where it does not find so many rows.
 */
export async function measureNativeRead(path: string, rows: number): Promise<number> {
  const native = await openNative(':memory:', { threads: 1 });
  try {
    const labels = penaltyColumns.filter(({ type }) => type === 'ENUM');
    for (const column of labels) await native.run(createLabels(column, path).text);
    await native.run(createTable.text);
    const start = performance.now();
    await native.run(sql`INSERT INTO "penalties" SELECT * FROM ${readCsv(path)}`.text);
    const milliseconds = performance.now() - start;
    const { columns } = await native.query('SELECT count(*) FROM "penalties"');
    const found = Number(columns[0]?.values[0]);
    if (found !== rows) throw new Error(`DuckDB read ${found} rows of ${path}, not ${rows}.`);
    return milliseconds;
  } finally {
    native.close();
  }
}

const plainTypes = { VARCHAR: sql`VARCHAR`, DATE: sql`DATE`, DOUBLE: sql`DOUBLE` };

const createTable = sql`CREATE TABLE "penalties" (${join(
  penaltyColumns.map((column) => sql`${identifier(column.header)} ${typeOf(column)}`),
  ', ',
)})`;

function typeOf(column: PenaltyColumn): Sql {
  return column.type === 'ENUM' ? labelType(column) : plainTypes[column.type];
}

function labelType({ header }: PenaltyColumn): Sql {
  return identifier(`label_${header}`);
}

/** The labels that the file has, found before the clock runs. */
function createLabels(column: PenaltyColumn, path: string): Sql {
  const header = identifier(column.header);
  return sql`CREATE TYPE ${labelType(column)} AS ENUM (SELECT DISTINCT ${header} FROM read_csv(${path}, header = true, all_varchar = true) WHERE ${header} IS NOT NULL)`;
}

function readCsv(path: string): Sql {
  const types = penaltyColumns.map(({ header, type }) => {
    const read = type === 'ENUM' ? 'VARCHAR' : type;
    return sql`${identifier(header)}: ${read}`;
  });
  return sql`read_csv(${path}, header = true, delim = ',', quote = '"', escape = '"', dateformat = '%Y/%m/%d', columns = {${join(types, ', ')}})`;
}
