import { expect, test } from 'vitest';
import { checkIndicators } from '../../src/evaluation/check-indicators';
import {
  cubeCodes,
  findIndicator,
  indicators,
  overviewIndicators,
} from '../../src/evaluation/indicators';
import { recomputedIndicators } from '../../src/evaluation/recompute/recomputed-indicators';

test('the documents hold', () => {
  expect(checkIndicators()).toEqual([]);
});

test('there are at least forty over at least twenty datasets, eight of them on the Overview', () => {
  const datasets = new Set(
    indicators
      .flatMap(({ flow, stock }) => [...(flow ?? []), ...(stock ?? [])])
      .map((s) => s.dataset),
  );
  expect(indicators.length).toBeGreaterThanOrEqual(40);
  expect(datasets.size).toBeGreaterThanOrEqual(20);
  expect(overviewIndicators.map(({ name }) => name)).toEqual([
    'dishonesty_records',
    'dishonesty_reported_in_time',
    'double_publicity_timely',
    'commitments_fulfilled_on_time',
    'rectifications_overdue',
    'complaints_resolved_on_time',
    'agreement_payments_overdue',
    'judgments_performed',
  ]);
  expect(findIndicator('nothing')).toBeUndefined();
});

test('every indicator has its second computation', () => {
  expect(recomputedIndicators.map(({ name }) => name).sort()).toEqual(
    indicators.map(({ name }) => name).sort(),
  );
});

test('cells are numbered by 102 regions and 13 areas', () => {
  expect([cubeCodes.regions.length, cubeCodes.areas.length]).toEqual([102, 13]);
  expect(new Set(cubeCodes.departments).size).toBe(cubeCodes.departments.length);
});

test('problems name the document and what is wrong with it', () => {
  const sound = findIndicator('commitments_fulfilled_on_time');
  const first = sound?.flow?.[0];
  const cases: [object, RegExp][] = [
    [{ clauses: ['Z9-9'] }, /no clause Z9-9/],
    [{ unit: 'parsec' }, /Invalid option/],
    [
      { flow: [{ ...first, where: 'state == "sleeping"' }] },
      /"sleeping" is not in the code list work_state/,
    ],
    [{ flow: [{ ...first, where: 'due_date > 3' }] }, /date cannot be compared with a number/],
    [{ flow: [{ ...first, dataset: 'promises' }] }, /no dataset promises/],
  ];
  for (const [change, message] of cases) {
    const [problem, ...others] = checkIndicators([{ ...sound, ...change }]);
    expect(problem?.where).toContain('commitments_fulfilled_on_time.json');
    expect(problem?.message).toMatch(message);
    expect(others).toEqual([]);
  }
  expect(checkIndicators([sound, sound]).map(({ message }) => message)).toEqual([
    'another indicator has this name',
  ]);
});
