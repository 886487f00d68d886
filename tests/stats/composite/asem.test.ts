import { expect, test } from 'vitest';
import { aggregate } from '../../../src/stats/composite/aggregate';
import { normaliseMinMax } from '../../../src/stats/composite/normalise';
import { treat } from '../../../src/stats/composite/treat';
import {
  aggregated,
  data,
  denominated,
  entries,
  imputed,
  indicators,
  normalised,
  order,
  raw,
  treated,
} from '../support/asem';

function close(mine: readonly (number | null)[], theirs: readonly (number | null)[], what: string) {
  expect(mine.length, what).toBe(theirs.length);
  for (const [row, value] of theirs.entries()) {
    const own = mine[row];
    if (value === null) expect(own, `${what}, row ${row}`).toBeNull();
    else {
      const error = Math.abs((own as number) - value) / Math.max(1, Math.abs(value));
      expect(error, `${what}, row ${row}: ${own} for ${value}`).toBeLessThan(1e-9);
    }
  }
}

test('the published stages have 51 units and 49 indicators', () => {
  expect(raw.texts('uCode')).toHaveLength(51);
  expect(indicators).toHaveLength(49);
});

test.each(indicators)('$code: the raw values are those of the data', ({ code }) => {
  const values = data.numbers(code);
  close(
    raw.texts('uCode').map((unit) => values[order.get(unit) as number] ?? null),
    raw.numbers(code),
    code,
  );
});

test.each(indicators)('$code: treated as published', ({ code, denominator }) => {
  close(treat(imputed(denominated(code, denominator))).values, treated.numbers(code), code);
});

test.each(indicators)('$code: normalised as published', ({ code, direction }) => {
  close(normaliseMinMax(treated.numbers(code), direction), normalised.numbers(code), code);
});

test('every level aggregated as published', () => {
  const scores = new Map(indicators.map(({ code }) => [code, normalised.numbers(code)]));
  for (const level of [2, 3, 4]) {
    for (const group of entries.filter((entry) => entry.level === level)) {
      const parts = entries.filter(({ parent }) => parent === group.code);
      const columns = parts.map(({ code }) => scores.get(code) as readonly (number | null)[]);
      const score = aggregate(
        columns,
        parts.map(({ weight }) => weight),
      );
      scores.set(group.code, score);
      close(score, aggregated.numbers(group.code), group.code);
    }
  }
  const units = aggregated.texts('uCode');
  const index = scores.get('Index') as readonly (number | null)[];
  const best = [...index.keys()].sort((a, b) => (index[b] as number) - (index[a] as number));
  expect(best.slice(0, 3).map((row) => units[row])).toEqual(['CHE', 'NLD', 'DNK']);
  expect(best.slice(0, 3).map((row) => (index[row] as number).toFixed(10))).toEqual([
    '68.3837242383',
    '64.8195161698',
    '64.8040799606',
  ]);
});

test('Flights is winsorised by one point', () => {
  const { before, after, winsorised, treatment } = treat(raw.numbers('Flights'));
  expect([treatment, winsorised.length]).toEqual(['winsorised', 1]);
  expect(
    [before, after].map(({ skewness, kurtosis }) => [skewness?.toFixed(6), kurtosis?.toFixed(6)]),
  ).toEqual([
    ['2.103287', '4.508879'],
    ['1.900658', '3.336065'],
  ]);
});
