import type { Dataset, Field } from '../../catalog/dataset-schema';
import { addFault, type RowState } from '../read/row-state';

const pastRoles: ReadonlySet<Field['role']> = new Set([
  'event_date',
  'done_date',
  'report_date',
  'publication_date',
]);

/** Dates that order records in time and may be planned ones. */
const planned = new Set(['period_end', 'start_date', 'since_date']);

/**
 * Checks that nothing is said to have happened after a day: events, completion, reports, publication.
 * Deadlines, ends of periods and planned beginnings may lie ahead. Checks nothing without a day.
 */
export function futureDateCheck(
  { fields }: Dataset,
  today: string | null,
): (row: RowState) => void {
  const places = fields.flatMap(({ name, role, type }, place) =>
    type === 'date' && pastRoles.has(role) && !planned.has(name) ? [{ name, place }] : [],
  );
  if (today === null) return () => undefined;
  return (row) => {
    for (const { name, place } of places) {
      const date = row.values[place];
      if (typeof date === 'string' && date > today) addFault(row, name, 'date_future', date);
    }
  };
}
