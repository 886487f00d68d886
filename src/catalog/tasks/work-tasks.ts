import csv from '../../../data/policy/tasks-531x.csv?raw';
import { unitNamed } from '../units';
import { parseTasks, type WorkTask } from './parse-tasks';

/** The 85 tasks of the annex of the 531X action plan; their units by `unitNamed('X', name)`. */
export const workTasks: readonly WorkTask[] = parseTasks(
  csv,
  (name) => unitNamed('X', name) !== undefined,
);
