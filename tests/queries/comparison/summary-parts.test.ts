import { describe, expect, test } from 'vitest';
import { EngineError } from '../../../src/engine/engine-error';
import { comparedDataset } from '../../../src/queries/comparison/compared-dataset';
import type { DatasetDifference } from '../../../src/queries/comparison/comparison';
import {
  ComparisonError,
  comparisonFailureOf,
} from '../../../src/queries/comparison/comparison-failure';
import { binLateRows } from '../../../src/queries/comparison/late-bins';
import { isDifferent, rankDatasets } from '../../../src/queries/comparison/rank-datasets';
import { SnapshotError } from '../../../src/snapshot/snapshot-error';

const columns = [{ name: 'id', type: 'VARCHAR' }];

function difference(
  name: string,
  counts: Partial<DatasetDifference['counts']>,
  older: typeof columns | null = columns,
): DatasetDifference {
  return {
    dataset: comparedDataset(name, columns, older, ['id']),
    counts: {
      newer: 100,
      older: 100,
      added: 0,
      late: 0,
      withdrawn: 0,
      changed: 0,
      unchanged: 0,
      ...counts,
    },
    changedFields: [],
    lateness: [],
    repeatedKeys: 0,
  };
}

describe('datasets', () => {
  test('come in the order of what matters', () => {
    const listed = [
      difference('same', {}),
      difference('added', { added: 50 }),
      difference('changed', { changed: 3 }),
      difference('withdrawn', { withdrawn: 5 }),
      difference('new', {}, null),
    ];
    const names = rankDatasets(listed).map(({ dataset }) => dataset.name);
    expect(names).toEqual(['new', 'withdrawn', 'changed', 'added', 'same']);
    expect(listed.map(isDifferent)).toEqual([false, true, true, true, true]);
  });
});

describe('late rows', () => {
  test('fall in classes of days, every one in exactly one', () => {
    const days = [0, 7, 8, 30, 31, 90, 91, 365, 366, 5000];
    const bins = binLateRows(days.map((each) => ({ days: each, rows: 10 })));
    expect(bins.map(({ rows }) => rows)).toEqual([20, 20, 20, 20, 20]);
  });
});

describe('what went wrong', () => {
  const failure = (error: unknown) => comparisonFailureOf(error, 'snapshots/other/');

  test('has its kind, the snapshot that it is about and what was reported', () => {
    expect(failure(new SnapshotError('snapshot_missing', 'answered 404', 'x'))).toEqual({
      kind: 'snapshot_missing',
      location: 'snapshots/other/',
      reason: 'answered 404',
    });
    const own = new ComparisonError('no_tables', 'has no table', 'snapshots/csv/');
    expect(failure(own)).toEqual({
      kind: 'no_tables',
      location: 'snapshots/csv/',
      reason: 'has no table',
    });
    expect(failure(new Error('odd')).kind).toBe('unknown');
  });

  test('tells a storage too old from one too new', () => {
    const message = (version: number) =>
      `Trying to read a database file with version number ${version}, but we can only read versions between 64 and 67.`;
    expect(failure(new EngineError('snapshot_newer', message(51))).kind).toBe('snapshot_older');
    expect(failure(new EngineError('snapshot_newer', message(99))).kind).toBe('snapshot_newer');
  });
});
