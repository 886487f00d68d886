import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { workTasks } from '../../../src/catalog/tasks/work-tasks';
import {
  countTasks,
  stateOfTask,
  type TaskRow,
  type TaskState,
} from '../../../src/queries/tasks/task-row';
import { tasksStatement } from '../../../src/queries/tasks/use-tasks';
import { datasetTable } from '../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../support/native-database';

const asOf = '2026-10-31';

describe('stateOfTask', () => {
  it.each([
    [{ due: '2026-10-30', done: null }, 'overdue'],
    [{ due: '2026-10-31', done: null }, 'soon'],
    [{ due: '2026-11-30', done: null }, 'soon'],
    [{ due: '2026-12-01', done: null }, 'running'],
    [{ due: null, done: null }, 'continuous'],
    [{ due: '2026-10-01', done: '2026-10-01' }, 'on_time'],
    [{ due: '2026-10-01', done: '2026-10-02' }, 'late'],
    [{ due: '2026-10-01', done: '2026-11-02' }, 'overdue'],
    [{ due: null, done: '2026-10-02' }, 'on_time'],
  ] as const)('%o is %s', (task, state) => {
    expect(stateOfTask(task, asOf)).toBe(state);
  });

  it.each([
    // By hand from the wording in the annex: 36 end with 2017, 44 with 2018 (18 of them in two
    // stages, 5 over both years), 5 are asked for every year.
    ['2017-06-30', 0],
    ['2018-01-01', 36],
    ['2019-01-01', 80],
  ])('of the 85 tasks, none of them done, %s has %i overdue', (day, overdue) => {
    const states = workTasks.map(({ dueDate }) => stateOfTask({ due: dueDate, done: null }, day));
    expect(states.filter((state) => state === 'overdue')).toHaveLength(overdue);
  });
});

describe('countTasks', () => {
  it('counts a task under each of its units, those with overdue ones first', () => {
    const row = (state: TaskState, ...responsible: string[]) =>
      ({ state, responsible }) as unknown as TaskRow;
    const rows = [
      row('on_time', 'A', 'B'),
      row('on_time', 'A'),
      row('running', 'A'),
      row('overdue', 'B'),
    ];
    expect(countTasks(rows, ({ responsible }) => responsible)).toMatchObject([
      { key: 'B', counts: { overdue: 1, on_time: 1 } },
      { key: 'A', counts: { overdue: 0, on_time: 2, running: 1 } },
    ]);
  });
});

describe('tasksStatement', () => {
  let database: NativeDatabase;
  beforeAll(async () => {
    database = await openNativeDatabase();
    const task = { task_set: 'zj_531x', number: 1, stage: 1, region_code: '330000' };
    const report = { region_code: '330000', state: 'on_course' };
    const tables = [
      datasetTable(datasetByName('work_tasks'), [
        { ...task, task_id: 'a', department_code: 'finance' },
        { ...task, task_id: 'b', number: 2, department_code: 'audit' },
      ]),
      datasetTable(datasetByName('task_reports'), [
        { ...report, report_id: '1', task_id: 'a', reported_date: '2026-09-01', progress: 40 },
        { ...report, report_id: '2', task_id: 'a', reported_date: '2026-10-01', progress: 60 },
        { ...report, report_id: '3', task_id: 'a', reported_date: '2026-11-01', progress: 90 },
      ]),
    ];
    for (const statement of tables.flat()) await database.run(statement);
  });
  afterAll(() => database.close());

  it('joins the latest report that was there at the as-of date', async () => {
    const rows = await database.rows(tasksStatement({ regions: [], departments: [] }, asOf));
    expect(rows.map(({ task_id, progress }) => [task_id, progress])).toEqual([
      ['a', 60],
      ['b', null],
    ]);
    const own = await database.rows(tasksStatement({ regions: [], departments: ['audit'] }, asOf));
    expect(own.map(({ task_id }) => task_id)).toEqual(['b']);
  });
});
