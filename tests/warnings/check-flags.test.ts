import { expect, test } from 'vitest';
import { checkFlags } from '../../src/warnings/flags/check-flags';
import { flags } from '../../src/warnings/flags/flags';

const [flag] = flags;

test('all flag documents hold', () => {
  expect(flags.length).toBeGreaterThanOrEqual(8);
  expect(checkFlags()).toEqual([]);
});

test('what does not hold is named with its place', () => {
  const messages = (document: unknown) =>
    checkFlags([document]).map(({ where, message }) => `${where}: ${message}`);
  expect(messages({ ...flag, assessed: 'bidder > 0' })[0]).toContain(
    'data/rules/flags/single_bidder_tender.json, assessed: the dataset agreements has no field bidder',
  );
  expect(messages({ ...flag, rule: 'none_such' })).toEqual([
    'data/rules/flags/single_bidder_tender.json#/rule: there is no rule none_such',
  ]);
  expect(messages({ ...flag, clauses: [] })[0]).toContain('#/clauses');
  expect(
    messages({
      ...flag,
      detect: { method: 'concentration', by: 'nobody', least: 6, limit: 0.25 },
    })[0],
  ).toContain('has no field nobody');
  expect(checkFlags([flag, flag]).map(({ message }) => message)).toEqual([
    'another flag has this name',
  ]);
});
