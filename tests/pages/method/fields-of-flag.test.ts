import { expect, test } from 'vitest';
import { datasetByName } from '../../../src/catalog/catalog';
import { fieldsOfFlag } from '../../../src/pages/method/fields-of-flag';
import { findFlag, flags } from '../../../src/warnings/flags/flags';

test('the fields that a flag reads, in the order of its dataset', () => {
  const fieldsOf = (name: string) => {
    const flag = findFlag(name);
    return flag ? fieldsOfFlag(flag, datasetByName(flag.dataset)).map((field) => field.name) : [];
  };
  expect(fieldsOf('single_bidder_tender')).toEqual(['method', 'bidders']);
  expect(fieldsOf('price_far_out')).toEqual(['bidders', 'estimate', 'amount']);
  expect(fieldsOf('winner_concentration')).toEqual(['department_code', 'winner']);
  for (const { name } of flags) expect(fieldsOf(name).length).toBeGreaterThan(0);
});
