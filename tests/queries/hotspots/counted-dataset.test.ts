import { expect, test } from 'vitest';
import { findIndicator } from '../../../src/evaluation/indicators';
import { countedDataset } from '../../../src/queries/hotspots/counted-dataset';
import { indicator } from './hand-made';

const of = (name: string) => {
  const found = findIndicator(name);
  if (!found) throw new Error(`There is no indicator ${name}.`);
  return countedDataset(found);
};

test('records that are counted one by one have their dataset', () => {
  expect(of('dishonesty_records')).toBe('dishonesty_records');
  expect(of('agreements_performed_on_time')).toBe('agreements');
});

test('numbers that records report, and records of two datasets, have none', () => {
  expect(of('catalogue_items_late')).toBeNull();
  expect(of('civil_servant_archives')).toBeNull();
  const flow = (dataset: string) => ({ dataset, date: 'decided_on' });
  expect(
    countedDataset({ ...indicator('count', -1), flow: [flow('agreements'), flow('judgments')] }),
  ).toBeNull();
  expect(countedDataset(indicator('count', -1))).toBeNull();
});
