import { expect, test } from 'vitest';
import { comparisonSummary } from '../../src/reports/comparison-summary';

test('a comparison as JSON has its counts and names, no row, and is the same every time', () => {
  const comparison = {
    newer: { location: 'snapshots/b/', asOf: '2026-10-31' },
    older: { location: 'snapshots/a/', asOf: '2026-09-30' },
    datasets: [
      {
        dataset: {
          name: 'complaints',
          presence: 'both' as const,
          key: ['complaint_id'],
          schema: { added: ['note'], removed: [], retyped: [], codes: [] },
          title: { zh: '投诉', en: 'Complaints' },
        },
        counts: { newer: 3, older: 2, added: 1, late: 1, withdrawn: 0, changed: 1, unchanged: 1 },
        changedFields: [{ field: 'title', rows: 1 }],
        lateness: [{ days: 3, rows: 1 }],
        repeatedKeys: 0,
      },
    ],
    figures: null,
  };
  const text = comparisonSummary(comparison);
  expect(JSON.parse(text)).toEqual({
    format: 'chengjian-comparison',
    version: 1,
    newer: { location: 'snapshots/b/', asOf: '2026-10-31' },
    older: { location: 'snapshots/a/', asOf: '2026-09-30' },
    datasets: [
      {
        name: 'complaints',
        presence: 'both',
        key: ['complaint_id'],
        rows: { newer: 3, older: 2, added: 1, late: 1, withdrawn: 0, changed: 1, unchanged: 1 },
        changedFields: [{ field: 'title', rows: 1 }],
        lateness: [{ days: 3, rows: 1 }],
        schema: { added: ['note'], removed: [], retyped: [], codes: [] },
        repeatedKeys: 0,
      },
    ],
    figures: [],
  });
  expect(comparisonSummary(structuredClone(comparison))).toBe(text);
});
