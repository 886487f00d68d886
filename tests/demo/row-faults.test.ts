import { expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { demoRows } from '../support/demo-rows';
import { rowFaults } from '../support/row-faults';

const dataset = datasetByName('administrative_permits');
const sound =
  demoRows('administrative_permits', 0.01).find((row) => row.credit_code !== null) ?? {};

it.each([
  ['a missing value', { authority: null }, 'authority: is missing'],
  ['an unknown code', { region_code: '999999' }, 'region_code: "999999" is not in region'],
  ['a check digit', { credit_code: '913302043178574571' }, 'check_digit'],
  ['a date that does not exist', { valid_from: '2026-02-30' }, 'valid_from: 2026-02-30 is no date'],
  ['dates in the wrong order', { report_date: '2001-01-01' }, 'decision_date'],
])('a row with %s is found faulty', (_what, change, fault) => {
  expect(rowFaults(dataset, sound)).toEqual([]);
  expect(rowFaults(dataset, { ...sound, ...change }).join('; ')).toContain(fault);
});
