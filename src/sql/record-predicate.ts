import type { Dataset } from '../catalog/dataset-schema';
import { identifier } from './identifier';
import { type Sql, sql } from './sql';

/** The record of a key. Throws RangeError for a dataset whose key has several fields. */
export function recordPredicate(dataset: Dataset, key: string): Sql {
  const [field, ...others] = dataset.primaryKey;
  if (!field || others.length > 0) {
    throw new RangeError(`The key of ${dataset.name} has several fields; a record needs one.`);
  }
  return sql`CAST(${identifier(field)} AS VARCHAR) = ${key}`;
}
