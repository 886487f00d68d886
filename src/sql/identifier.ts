import { Sql } from './sql';

/**
 * A quoted name, or a path of names such as database, schema, table.
 * Throws RangeError for an empty name and for characters that no name can hold.
 */
export function identifier(...path: readonly [string, ...string[]]): Sql {
  return new Sql([path.map(quote).join('.')]);
}

function quote(name: string): string {
  if (name === '' || /\0|\p{Surrogate}/u.test(name)) {
    throw new RangeError(`${JSON.stringify(name)} cannot be the name of a table or column.`);
  }
  return `"${name.replaceAll('"', '""')}"`;
}
