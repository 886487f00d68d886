import Papa from 'papaparse';
import type { CivilDate } from '../../util/civil-date';
import { parseResponsibility, type Responsibility } from './parse-responsibility';
import { dueDate, parseSchedule, type Schedule } from './parse-schedule';

/** A task of the annex of the 531X action plan. */
export interface WorkTask {
  /** Number in the annex, 1–85. */
  readonly number: number;
  /** Id of its clause: `X-T35`. */
  readonly clause: string;
  readonly section: string;
  readonly item: string;
  readonly task: string;
  readonly responsibleText: string;
  readonly responsibility: Responsibility;
  readonly scheduleText: string;
  readonly schedule: Schedule;
  /** Last day of all that is asked; null for work without an end. */
  readonly dueDate: CivilDate | null;
}

interface Row {
  no: string;
  section: string;
  item: string;
  task: string;
  responsible: string;
  schedule: string;
}

const columns = ['no', 'section', 'item', 'task', 'responsible', 'schedule'] as const;

/**
 * Reads the task table (CSV with the columns no, section, item, task, responsible, schedule).
 * `isUnit` tells the names of units. Throws RangeError that names the row for a missing column or
 * cell, a number that does not follow the one before, an unknown unit or an unreadable schedule.
 */
export function parseTasks(csv: string, isUnit: (name: string) => boolean): WorkTask[] {
  const { data, errors } = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const broken = errors[0];
  if (broken) throw new RangeError(`Task table, row ${(broken.row ?? 0) + 1}: ${broken.message}.`);
  return data.map((row, index) => {
    try {
      return parseRow(row, index + 1, isUnit);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new RangeError(`Task table, row ${index + 1}: ${reason}`, { cause: error });
    }
  });
}

function parseRow(row: Row, number: number, isUnit: (name: string) => boolean): WorkTask {
  for (const column of columns) {
    if (!row[column]) throw new RangeError(`the column "${column}" is empty.`);
  }
  if (row.no !== String(number)) {
    throw new RangeError(`it is numbered ${row.no} where ${number} follows.`);
  }
  const schedule = parseSchedule(row.schedule);
  return {
    number,
    clause: `X-T${number}`,
    section: row.section,
    item: row.item,
    task: row.task,
    responsibleText: row.responsible,
    responsibility: parseResponsibility(row.responsible, isUnit),
    scheduleText: row.schedule,
    schedule,
    dueDate: dueDate(schedule),
  };
}
