import { expect, test } from 'vitest';
import { aggregate } from '../../../src/stats/composite/aggregate';
import { type Direction, normaliseMinMax } from '../../../src/stats/composite/normalise';
import { treat } from '../../../src/stats/composite/treat';
import { mean } from '../../../src/stats/moments';
import { readOracle } from '../support/read-table';

// The ASEM Sustainable Connectivity index, 51 units and 49 indicators, stage by stage as COINr computes it.
const data = readOracle('asem/asem_iData.csv');
const raw = readOracle('asem/asem_Raw.csv');
const treated = readOracle('asem/asem_Treated.csv');
const normalised = readOracle('asem/asem_Normalised.csv');
const aggregated = readOracle('asem/asem_Aggregated.csv');
const meta = readOracle('asem/asem_iMeta.csv');

const entries = meta.texts('iCode').map((code, row) => ({
  code,
  type: meta.texts('Type')[row],
  direction: Number(meta.texts('Direction')[row]) as Direction,
  weight: Number(meta.texts('Weight')[row]),
  level: Number(meta.texts('Level')[row]),
  denominator: meta.texts('Denominator')[row] ?? '',
  parent: meta.texts('Parent')[row],
}));
const indicators = entries.filter(({ type }) => type === 'Indicator');
const order = new Map(data.texts('uCode').map((code, row) => [code, row]));

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

function denominated(code: string, denominator: string): readonly (number | null)[] {
  const values = raw.numbers(code);
  if (denominator === 'NA') return values;
  const divisors = data.numbers(denominator);
  return raw.texts('uCode').map((unit, row) => {
    const divisor = divisors[order.get(unit) as number] ?? null;
    const value = values[row] ?? null;
    return value === null || divisor === null ? null : value / divisor;
  });
}

/** Between the stages COINr's example fills gaps by the mean of the continent; Chengjian itself never does. */
function imputed(column: readonly (number | null)[]): readonly (number | null)[] {
  const groups = raw
    .texts('uCode')
    .map((unit) => data.texts('EurAsia_group')[order.get(unit) as number]);
  return column.map(
    (value, row) => value ?? mean(column.filter((_, other) => groups[other] === groups[row])),
  );
}
