import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/catalog/catalog';
import { generatorOf } from '../../src/demo/generators';
import { demoRows, type WrittenRow } from '../support/demo-rows';

const scale = 0.12;
const earlier = '2026-09-30';

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  '%s as of the end of September',
  (name, dataset) => {
    const { knownOn, forgotten = [] } = generatorOf(name);
    const before = demoRows(name, scale, earlier);
    const keyOf = (row: WrittenRow) => dataset.primaryKey.map((field) => row[field]).join('/');
    const after = new Map(demoRows(name, scale).map((row) => [keyOf(row), row]));

    it('knows nothing that happened later', () => {
      for (const row of before) {
        for (const field of [knownOn, ...forgotten]) {
          if (row[field] !== null) expect(String(row[field]) <= earlier).toBe(true);
        }
      }
    });

    it('has exactly the rows of October that were known by then', () => {
      const known = [...after.values()].filter((row) => String(row[knownOn]) <= earlier);
      expect(before.map(keyOf)).toEqual(known.map(keyOf));
    });

    it('agrees with October on every day that had passed', () => {
      for (const row of before) {
        const later = after.get(keyOf(row));
        for (const field of forgotten) {
          const then = later?.[field] ?? null;
          expect(row[field]).toBe(then !== null && String(then) <= earlier ? then : null);
        }
      }
    });
  },
);

describe('the state of a case', () => {
  it('follows from what was known', () => {
    const open = demoRows('commitments', scale, earlier).filter(({ state }) => state === 'open');
    const numbers = new Set(open.map(({ commitment_id }) => commitment_id));
    const since = demoRows('commitments', scale).filter((row) =>
      numbers.has(row.commitment_id ?? null),
    );
    expect(since.some(({ state }) => state === 'done')).toBe(true);
    for (const row of open) expect(row.fulfilled_date).toBeNull();
  });
});
