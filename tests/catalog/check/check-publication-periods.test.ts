import { expect, test } from 'vitest';
import document from '../../../data/publication-periods.json';
import { checkPublicationPeriods } from '../../../src/catalog/check/check-publication-periods';

test('the publication periods hold', () => {
  expect(checkPublicationPeriods()).toEqual([]);
});

test('what is wrong with them is named', () => {
  const [first, second] = document.editions;
  const messages = (changed: object) =>
    checkPublicationPeriods({ ...document, ...changed }).map(({ message }) => message);
  expect(messages({ editions: [second, first] })).toEqual([
    '2023-58 is not in force after 2026-36.',
  ]);
  expect(messages({ editions: [{ ...first, datasets: ['nowhere'] }] })).toEqual([
    '2023-58 names the dataset nowhere, which is none.',
  ]);
  expect(messages({ editions: [{ ...first, periods: first?.periods.toReversed() }] })).toEqual([
    '2023-58 does not set one period each for minor, general, serious, in this order.',
  ]);
  expect(messages({ lists: { purple: 'minor' }, clauses: ['P1-9.9'] })).toEqual([
    'the list list_kind has no code purple.',
    expect.stringContaining('"P1-9.9"'),
  ]);
  const wrong = first?.periods.map((each) => ({ ...each, shortest: 99 }));
  expect(messages({ editions: [{ ...first, periods: wrong }] })).toHaveLength(3);
});
