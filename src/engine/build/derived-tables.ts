/** Tables of a snapshot's database that are made from its datasets. */
export const derivedTables: ReadonlySet<string> = new Set([
  'calendar',
  'indicator_cube',
  'overview_cube',
  'overdue_items',
]);
