import { describe, expect, it } from 'vitest';
import { datasets } from '../../../src/catalog/catalog';
import { systems } from '../../../src/catalog/systems';
import { findModel } from '../../../src/evaluation/model/models';
import { servedSystems } from '../../../src/queries/systems/assemble-systems';

const served = servedSystems();
const system = (number: number) => {
  const found = served.find((each) => each.system.number === number);
  if (!found) throw new Error(`There is no system ${number}.`);
  return found;
};
const namesOf = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name);

describe('servedSystems', () => {
  it('gives every system its datasets, so that each dataset has its place', () => {
    expect(served.every(({ datasets: own }) => own.length > 0)).toBe(true);
    const placed = new Set(served.flatMap(({ datasets: own }) => namesOf(own)));
    expect([...placed].sort()).toEqual(namesOf(datasets).sort());
  });

  it('gives every system that has a ledger one of its own data', () => {
    const without = served.filter(
      ({ system: { pages }, ledgers }) => pages.includes('ledgers') && ledgers.length === 0,
    );
    expect(without.map(({ system: { number } }) => number)).toEqual([]);
  });

  it('knows all models that it names', () => {
    const named = systems.flatMap(({ models }) => models);
    expect(named.filter((name) => !findModel(name))).toEqual([]);
  });

  it('gives those that are evaluations the data of their models', () => {
    expect(namesOf(system(3).models)).toEqual(['gov-public-credit-5d']);
    expect(namesOf(system(3).datasets)).toContain('commitments');
    expect(system(27).datasets.length).toBeGreaterThan(10);
  });

  it('gives the indicators and the rules that read its datasets, and no others', () => {
    expect(namesOf(system(7).datasets)).toEqual(['rectifications']);
    expect(namesOf(system(7).ledgers)).toEqual(['rectification']);
    expect(namesOf(system(7).indicators)).toContain('rectifications_overdue');
    expect(namesOf(system(7).rules)).toEqual(
      expect.arrayContaining(['rectification_overdue', 'rectification_escalation']),
    );
    expect(namesOf(system(7).rules)).not.toContain('complaint_surge');
    expect(namesOf(system(13).rules)).toContain('complaint_surge');
  });
});
