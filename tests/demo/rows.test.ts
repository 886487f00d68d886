import { describe, expect, it } from 'vitest';
import { datasets } from '../../src/catalog/catalog';
import { generators } from '../../src/demo/generators';
import { demoRows } from '../support/demo-rows';
import { rowFaults } from '../support/row-faults';

const scale = 0.12;

describe('the demonstration', () => {
  it('has a generator for every dataset of the catalogue and for nothing else', () => {
    const made = generators.map(({ dataset }) => dataset).sort();
    expect(made).toEqual(datasets.map(({ name }) => name).sort());
  });
});

describe.each(datasets.map((dataset) => [dataset.name, dataset] as const))(
  '%s',
  (name, dataset) => {
    const rows = demoRows(name, scale);

    it('holds to its document in every row', () => {
      expect(rows.length).toBeGreaterThan(20);
      const faults = rows.flatMap((row) => rowFaults(dataset, row));
      expect(faults.slice(0, 5)).toEqual([]);
    });

    it('has no key twice', () => {
      const keys = rows.map((row) => dataset.primaryKey.map((field) => row[field]).join('/'));
      expect(new Set(keys).size).toBe(keys.length);
    });

    it('refers to rows that exist', () => {
      for (const reference of dataset.references ?? []) {
        const targets = new Set(
          demoRows(reference.dataset, scale).map((row) => row[reference.target]),
        );
        const missing = rows.filter(
          (row) => row[reference.field] !== null && !targets.has(row[reference.field] ?? null),
        );
        expect(missing.slice(0, 3)).toEqual([]);
      }
    });

    it('is ordered by event date and region', () => {
      const day = dataset.fields.find(({ role }) => role === 'event_date')?.name ?? '';
      const region = dataset.fields.find(({ role }) => role === 'region')?.name ?? '';
      const order = rows.map((row) => `${row[day]} ${row[region]}`);
      expect(order).toEqual([...order].sort());
    });

    it('names no person in full', () => {
      const people = dataset.fields.filter(({ role }) => role === 'person_name');
      for (const row of rows) {
        for (const { name: field } of people) {
          if (row[field] !== null) expect(row[field]).toMatch(/^.\*{1,2}$/u);
        }
        if (row.counterparty_kind === 'individual') expect(row.counterparty).toMatch(/^.\*{1,2}$/u);
        if (row.subject_kind === 'individual' && typeof row.subject === 'string') {
          expect(row.subject).toMatch(/^.\*{1,2}$/u);
        }
      }
    });
  },
);
