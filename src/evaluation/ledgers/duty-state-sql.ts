import { codeList } from '../../catalog/code-lists';
import type { Dataset } from '../../catalog/dataset-schema';
import { civilDate } from '../../sql/civil-date';
import { isIn } from '../../sql/compose';
import { fieldOfRole } from '../../sql/field-of-role';
import { identifier } from '../../sql/identifier';
import { type Sql, sql } from '../../sql/sql';
import { timelinessSql } from '../../sql/timeliness';
import { dutyOf } from '../compile-overdue';

/**
 * How the duty of a record stands at the as-of date: past its limit and open; due within 30 days;
 * open, due later; done late; done in time; ended without having to be done; and what cannot be
 * told, because a day that decides is missing or outside the calendar of working days.
 */
export const dutyStates = [
  'overdue',
  'soon',
  'running',
  'late',
  'on_time',
  'ended',
  'not_assessable',
] as const;
export type DutyKind = (typeof dutyStates)[number];

/** States that ask for something; they count whenever the record began. */
export const openStates: readonly DutyKind[] = ['overdue', 'soon', 'running'];

/** Days before its limit from which something is due soon. */
export const soonDays = 30;

/** The state of a row's duty as one of `dutyStates`; null for a dataset without a duty. */
export function dutyStateSql(dataset: Dataset, asOf: string): Sql | null {
  const { timeLimit } = dataset;
  if (timeLimit) {
    const event = fieldOfRole(dataset, 'event_date');
    if (!event) return null;
    const ends = timeLimit.to.map((field) => identifier(dataset.name, field));
    const done = ends.reduce((first, next) => sql`COALESCE(${first}, ${next})`);
    return timelinessSql(timeLimit.workingDays, identifier(dataset.name, event.name), done, asOf);
  }
  const duty = dutyOf(dataset);
  if (!duty) return null;
  const day = civilDate(asOf);
  const due = identifier(dataset.name, duty.due);
  const done = identifier(dataset.name, duty.done);
  const isDone = sql`${done} IS NOT NULL AND ${done} <= ${day}`;
  return sql`CASE WHEN ${isDone} THEN CASE WHEN ${due} IS NULL THEN 'not_assessable' WHEN ${done} > ${due} THEN 'late' ELSE 'on_time' END WHEN ${endedSql(dataset)} THEN 'ended' WHEN ${due} IS NULL THEN 'not_assessable' WHEN ${due} < ${day} THEN 'overdue' WHEN ${due} <= ${day} + ${soonDays} THEN 'soon' ELSE 'running' END`;
}

/** Whether the state of a row ends its duty: cancelled, abandoned. */
function endedSql(dataset: Dataset): Sql {
  const status = fieldOfRole(dataset, 'status');
  const ended = status?.codes
    ? codeList(status.codes)
        .codes.filter(({ ends }) => ends)
        .map(({ code }) => code)
    : [];
  if (!status || ended.length === 0) return sql`FALSE`;
  const state = sql`CAST(${identifier(dataset.name, status.name)} AS VARCHAR)`;
  return sql`COALESCE(${isIn(state, ended)}, FALSE)`;
}
