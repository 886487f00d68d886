import type { Dataset } from '../../catalog/dataset-schema';
import type { CompileContext } from '../../evaluation/compile-context';
import { civilDate } from '../../sql/civil-date';
import { and, join } from '../../sql/compose';
import { fieldOfRole } from '../../sql/field-of-role';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { workingDaysBetweenSql } from '../../sql/timeliness';
import { addDays, addMonthsToDate } from '../../util/civil-date';
import type { RowDetect } from '../row-methods';
import type { DetectOf, Rule } from '../rule-schema';
import { columnsOfDataset, inScope } from '../unit-columns';
import { type RowReader, rowReader } from './row-reader';

/** The rows that a rule finds, as a predicate and what it reads of each of them. */
export interface CompiledHits {
  readonly dataset: Dataset;
  readonly where: Sql;
  /** A number; NULL: not known (a date outside the working-day calendar). */
  readonly severity: Sql;
  /** The day from which on the row is one. */
  readonly since: Sql;
  readonly exposure: Sql;
}

/**
 * The rows that a rule finds on the as-of day of the context. Throws ExpressionError or RangeError,
 * naming the document and the place, where a dataset, field, type or expression does not hold.
 */
export function compileHits(
  rule: Rule & { readonly detect: RowDetect },
  context: CompileContext,
): CompiledHits {
  const { detect } = rule;
  const reader = rowReader(rule, detect.dataset, context);
  const { found, severity, since } = findRows(detect, reader, context.asOf);
  const parts = [
    inScope(columnsOfDataset(reader.dataset), rule.scope),
    happened(reader.dataset, context.asOf),
    found,
  ];
  if (detect.where !== undefined) parts.push(reader.condition('where', detect.where));
  const exposure =
    'exposure' in detect && detect.exposure !== undefined
      ? sql`COALESCE(${reader.field('exposure', detect.exposure, ['integer', 'number'])}, 0)`
      : sql`1`;
  return { dataset: reader.dataset, where: and(parts), severity, since, exposure };
}

/** Rows dated after the as-of day have not happened. */
function happened(dataset: Dataset, asOf: string): Sql {
  const event = fieldOfRole(dataset, 'event_date');
  if (!event) return sql`TRUE`;
  const date = identifier(dataset.name, event.name);
  return sql`COALESCE(${date} <= ${civilDate(asOf)}, TRUE)`;
}

interface FoundRows {
  readonly found: Sql;
  readonly severity: Sql;
  readonly since: Sql;
}

function findRows(detect: RowDetect, reader: RowReader, asOf: string): FoundRows {
  const day = civilDate(asOf);
  const date = (key: string, name: string): Sql => reader.field(key, name, ['date']);
  switch (detect.method) {
    case 'deadline':
      return typeof detect.due === 'string'
        ? openAfterDay(detect, reader, asOf, date('due', detect.due))
        : openAfterWorkingDays(detect, detect.due, reader, asOf);
    case 'expiry': {
      const ends = date('ends', detect.ends);
      const withdrawn = date('withdrawn', detect.withdrawn);
      return {
        found: sql`${ends} < ${day} AND (${withdrawn} IS NULL OR ${withdrawn} > ${day})`,
        severity: sql`date_diff('day', ${ends}, ${day})`,
        since: ends,
      };
    }
    case 'list': {
      const enters = date('enters', detect.enters);
      const leaves = date('leaves', detect.leaves);
      return {
        found: sql`${enters} <= ${day} AND (${leaves} IS NULL OR ${leaves} > ${day})`,
        severity: sql`date_diff('day', ${enters}, ${day})`,
        since: enters,
      };
    }
    case 'red_flag': {
      const when = date('date', detect.date);
      const from =
        detect.months === null
          ? sql`TRUE`
          : sql`${when} > ${civilDate(addMonthsToDate(asOf, -detect.months))}`;
      return {
        found: sql`${when} <= ${day} AND ${from}`,
        severity:
          detect.severity === undefined ? sql`1` : reader.number('severity', detect.severity),
        since: when,
      };
    }
    case 'quota': {
      const when = date('date', detect.date);
      return {
        found: sql`${when} BETWEEN ${civilDate(`${asOf.slice(0, 4)}-01-01`)} AND ${day}`,
        severity: sql`1`,
        since: when,
      };
    }
  }
}

/** Whether, and on which day, a duty is done by the as-of day; a later day is not known yet. */
function doneBy(detect: DetectOf<'deadline'>, reader: RowReader, asOf: string) {
  const fields = detect.done.map((name) => reader.field('done', name, ['date']));
  const done = sql`COALESCE(${join(fields, ', ')})`;
  const isOpen = sql`(${done} IS NULL OR ${done} > ${civilDate(asOf)})`;
  const lateFrom =
    detect.lateWithin === undefined
      ? null
      : sql`${done} BETWEEN ${civilDate(addDays(addMonthsToDate(asOf, -detect.lateWithin), 1))} AND ${civilDate(asOf)}`;
  return { done, isOpen, lateFrom };
}

function openAfterDay(
  detect: DetectOf<'deadline'>,
  reader: RowReader,
  asOf: string,
  due: Sql,
): FoundRows {
  const day = civilDate(asOf);
  const { done, isOpen, lateFrom } = doneBy(detect, reader, asOf);
  if (detect.ahead !== undefined) {
    const last = civilDate(addDays(asOf, detect.ahead));
    return {
      found: sql`${due} BETWEEN ${day} AND ${last} AND ${isOpen}`,
      severity: sql`${detect.ahead} - date_diff('day', ${day}, ${due})`,
      since: due,
    };
  }
  const late = lateFrom ? sql` OR (${lateFrom} AND ${done} > ${due})` : sql``;
  const until = sql`CASE WHEN ${isOpen} THEN ${day} ELSE ${done} END`;
  return {
    found: sql`(${due} < ${day} AND ${isOpen})${late}`,
    severity: workingDaysBetweenSql(due, until),
    since: due,
  };
}

function openAfterWorkingDays(
  detect: DetectOf<'deadline'>,
  { event, workingDays }: { readonly event: string; readonly workingDays: number },
  reader: RowReader,
  asOf: string,
): FoundRows {
  const day = civilDate(asOf);
  const start = reader.field('due/event', event, ['date']);
  const { done, isOpen, lateFrom } = doneBy(detect, reader, asOf);
  const late = lateFrom
    ? sql` OR (${lateFrom} AND ${workingDaysBetweenSql(start, done)} > ${workingDays})`
    : sql``;
  const until = sql`CASE WHEN ${isOpen} THEN ${day} ELSE ${done} END`;
  return {
    found: sql`(${isOpen} AND ${workingDaysBetweenSql(start, day)} > ${workingDays})${late}`,
    severity: sql`(${workingDaysBetweenSql(start, until)} - ${workingDays})`,
    since: start,
  };
}
