import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/catalog/catalog';
import { generatorOf } from '../../src/demo/generators';
import { demoRows, type WrittenRow } from '../support/demo-rows';

const scale = 0.12;
const earlier = '2026-09-30';
/** Where rows come late and entries are withdrawn. */
const unsettled = ['administrative_penalties', 'administrative_permits', 'complaints'];

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  '%s as of the end of September',
  (name, dataset) => {
    const { knownOn, forgotten = [] } = generatorOf(name);
    const before = demoRows(name, scale, earlier);
    const keyOf = (row: WrittenRow) => dataset.primaryKey.map((field) => row[field]).join('/');
    const isUnsettled = unsettled.includes(name);
    const after = new Map(demoRows(name, scale).map((row) => [keyOf(row), row]));

    it('knows nothing that happened later', () => {
      for (const row of before) {
        for (const field of [knownOn, ...forgotten]) {
          if (row[field] !== null) expect(String(row[field]) <= earlier).toBe(true);
        }
      }
    });

    it('has the rows of October that were known by then, but for a few that came late', () => {
      const there = new Set(before.map(keyOf));
      const known = [...after.values()].filter((row) => String(row[knownOn]) <= earlier);
      const late = known.filter((row) => !there.has(keyOf(row)));
      const kept = known.map(keyOf).filter((key) => there.has(key));
      expect(before.map(keyOf).filter((key) => after.has(key))).toEqual(kept);
      expect(late.length > 0).toBe(isUnsettled);
      expect(late.length).toBeLessThan(before.length / 500);
      for (const row of late) expect(String(row[knownOn]) > '2026-08-20').toBe(true);
    });

    it('has entries that were withdrawn later, each the double of one that stays', () => {
      const withdrawn = before.filter((row) => !after.has(keyOf(row)));
      expect(withdrawn.length > 0).toBe(isUnsettled);
      const [key = ''] = dataset.primaryKey;
      const stayed = new Map(before.map((row) => [keyOf(row), row]));
      for (const row of withdrawn) {
        const kept = stayed.get(String(row[key]).replace(/-2$/, ''));
        expect({ ...kept, [key]: row[key] }).toEqual(row);
      }
    });

    it('agrees with October on every day that had passed', () => {
      for (const row of before) {
        const later = after.get(keyOf(row));
        if (!later) continue;
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
