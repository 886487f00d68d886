import { describe, expect, test } from 'vitest';
import type { SpcRule } from '../../src/stats/series/spc-rules';
import { addMonths, monthsBetween } from '../../src/util/month';
import type { SeriesDetect } from '../../src/warnings/row-methods';
import type { SeriesRule } from '../../src/warnings/series/rule-measure';
import { scoreSeries } from '../../src/warnings/series/score-series';
import { signalsOfSeries } from '../../src/warnings/series/signals-of-series';
import type { UnitSeries } from '../../src/warnings/series/unit-series';
import { measureOf, seriesOf, seriesRule } from './support';

const start = '2023-01';
const rulesOf = (...rules: SpcRule[]) => rules;

/** What a rule says of series in their last month, or that many months before. */
function judge(rule: SeriesRule, series: readonly UnitSeries[], before = 0) {
  const length = series[0]?.numerator.length ?? 0;
  const months = monthsBetween(start, addMonths(start, length - 1));
  return signalsOfSeries(rule, series, months, months.at(-1 - before) as string);
}

const only = (detect: SeriesDetect, series: UnitSeries) => {
  const { signals, unassessable } = judge(seriesRule(detect), [series]);
  return { signal: signals[0], reasons: [...unassessable.keys()] };
};

describe('limits', () => {
  const detect = {
    method: 'threshold',
    measure: measureOf('percent', 1, 10),
    limit: 90,
    window: 2,
    within: 3,
  } as const;

  test('threshold: pooled over its window, the latest month with enough data', () => {
    // (80 + 8) of (90 + 10) = 88 %, not the mean of 88.9 % and 80 %.
    const { signal } = only(detect, seriesOf('330102', [50, 80, 8, 0], [50, 90, 10, 0]));
    expect(signal?.figures).toEqual({
      month: '2023-04',
      value: 80,
      limit: 90,
      distance: 10,
      persistence: 2,
    });
    const whole = only({ ...detect, window: 3 }, seriesOf('330102', [0, 80, 8], [0, 90, 10]));
    expect(whole.signal).toMatchObject({
      figures: { value: 88 },
      inputs: { severity: 2, exposure: 12 },
    });
    expect(only(detect, seriesOf('330102', [9, 9], [10, 10])).signal).toBeUndefined();
    expect(only(detect, seriesOf('330102', [1, 0, 0, 0], [10, 0, 0, 0])).signal).toMatchObject({
      figures: { month: '2023-02', value: 10 },
    });
    expect(only(detect, seriesOf('330102', [1, 0, 0, 0, 0], [10, 0, 0, 0, 0])).reasons).toEqual([
      'no_data',
    ]);
  });

  test('change: for the worse by so much, against an earlier month', () => {
    const fall = { method: 'change', measure: measureOf('count', 1), over: 3, by: 5 } as const;
    expect(only(fall, seriesOf('330102', [20, 18, 17, 15])).signal).toMatchObject({
      figures: { value: 15, before: 20, change: 5, earlier: '2023-01', month: '2023-04' },
      inputs: { severity: 5, persistence: 1 },
    });
    expect(only(fall, seriesOf('330102', [20, 18, 17, 16])).signal).toBeUndefined();
    expect(only(fall, seriesOf('330102', [20, 18])).reasons).toEqual(['short_history']);
  });

  test('bad run: months in a row beyond the limit, a month without data ends it', () => {
    const run = {
      method: 'bad_run',
      measure: measureOf('percent', 1, 1),
      limit: 90,
      length: 3,
    } as const;
    const tens = (values: number[]) =>
      seriesOf(
        '330102',
        values,
        values.map((v) => (v ? 10 : 0)),
      );
    expect(only(run, tens([8, 9, 8, 7, 8])).signal).toMatchObject({
      figures: { run: 3, first: '2023-03', value: 80 },
      since: '2023-05-01',
      period: { from: '2023-03', to: '2023-05' },
    });
    expect(only(run, tens([8, 8, 0, 8, 8])).signal).toBeUndefined();
  });
});

describe('control charts', () => {
  const steady = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
  const xmr = {
    method: 'xmr',
    measure: measureOf('count', -1),
    rules: rulesOf('outside'),
    baseline: 24,
  } as const;

  test('XmR: limits from the months before alone, by hand', () => {
    // Centre 11, moving ranges 2: limits 11 ± 5.32.
    expect(only(xmr, seriesOf('330102', [...steady, 16])).signal).toBeUndefined();
    const { signal } = only(xmr, seriesOf('330102', [...steady, 17]));
    expect(signal?.figures).toMatchObject({ centre: 11, value: 17, rules: 'outside' });
    expect(signal?.figures.limit).toBeCloseTo(16.32, 10);
    expect(signal?.inputs.severity).toBeCloseTo(6 / (5.32 / 3), 10);
  });

  test('low is no concern where less is better; too short a history is not assessable', () => {
    expect(only(xmr, seriesOf('330102', [...steady, 0])).signal).toBeUndefined();
    expect(only(xmr, seriesOf('330102', steady)).reasons).toEqual(['short_history']);
    expect(
      only({ ...xmr, measure: measureOf('count', 1) }, seriesOf('330102', [...steady, 0])).signal,
    ).toMatchObject({ figures: { rules: 'outside' } });
  });

  test('a shift is told in its seventh month, and since when it lasts', () => {
    const shift = { ...xmr, rules: rulesOf('shift') } as const;
    const raised = [...steady, ...steady, 10, 13, 13, 13, 13, 13, 13, 13];
    expect(judge(seriesRule(shift), [seriesOf('330102', raised)]).signals[0]).toMatchObject({
      since: '2025-08-01',
      figures: { rules: 'shift', persistence: 1 },
    });
    expect(judge(seriesRule(shift), [seriesOf('330102', raised)], 1).signals).toEqual([]);
  });

  test('p chart: limits by the size of the month; few records must be beyond chance', () => {
    const p = {
      method: 'p_chart',
      measure: measureOf('percent', 1, 5),
      rules: rulesOf('outside'),
      baseline: 24,
    } as const;
    const trials = new Array(12).fill(100);
    const met = trials.map((_, place) => (place % 2 ? 91 : 89));
    const month = (value: number, size: number) =>
      only(p, seriesOf('330102', [...met, value], [...trials, size])).signal;
    // Centre 90 %, three standard deviations of 100 are 9 points, of 25 are 18.
    expect(month(82, 100)).toBeUndefined();
    expect(month(80, 100)?.figures).toMatchObject({ value: 80, centre: 90 });
    expect(month(80, 100)?.figures.limit).toBeCloseTo(81, 10);
    expect(month(80, 100)?.inputs).toMatchObject({ exposure: 20, persistence: 1 });
    expect(month(19, 25)).toBeUndefined();
    // 3 of 5 missed: below the limit of 49.8 %, and less likely than 0.00135? P(X ≥ 3) = 0.0144.
    expect(month(2, 5)).toBeUndefined();
  });

  test('after a baseline without any miss one is chance, two are not', () => {
    const p = {
      method: 'p_chart',
      measure: measureOf('percent', 1, 5),
      rules: rulesOf('outside'),
      baseline: 24,
    } as const;
    const twelve = new Array(12).fill(20);
    const month = (met: number) => only(p, seriesOf('330102', [...twelve, met], [...twelve, 20]));
    // Expected 0.5 · 20 / 241 = 0.0415: P(X ≥ 1) = 0.041, P(X ≥ 2) = 0.00084.
    expect(month(19).signal).toBeUndefined();
    expect(month(18).signal?.inputs).toMatchObject({ severity: 3, exposure: 2 });
    const same = new Array(12).fill(7);
    expect(only(xmr, seriesOf('330102', [...same, 9])).reasons).toEqual(['sparse']);
  });

  test('u chart: counts of months alike', () => {
    const u = { ...xmr, method: 'u_chart' } as const;
    const counts = [3, 5, 4, 4, 5, 3, 4, 4, 3, 5, 4, 4];
    // Mean 4, limit 4 + 3 · 2 = 10.
    expect(only(u, seriesOf('330102', [...counts, 10])).signal).toBeUndefined();
    expect(only(u, seriesOf('330102', [...counts, 12])).signal?.figures).toMatchObject({
      centre: 4,
      limit: 10,
      value: 12,
    });
  });
});

describe('counts', () => {
  test('CUSUM: small shifts add up', () => {
    const detect = {
      method: 'cusum',
      measure: measureOf('count', -1),
      baseline: 12,
      reference: 0.5,
      decision: 5,
    } as const;
    const base = [9, 11, 9, 11, 9, 11, 9, 11, 9, 11, 9, 11];
    // Mean 10, deviation 1.044: twelve months at 11 add up to 12 · (0.9574 − 0.5) = 5.489.
    const { signal } = only(detect, seriesOf('330102', [...base, ...new Array(12).fill(11)]));
    expect(signal?.figures.sum).toBeCloseTo(5.489, 3);
    expect(signal?.inputs.severity).toBeCloseTo(5.489 / 5, 3);
    expect(only(detect, seriesOf('330102', [...base, ...base])).signal).toBeUndefined();
    expect(only(detect, seriesOf('330102', base)).reasons).toEqual(['short_history']);
    expect(only(detect, seriesOf('330102', new Array(24).fill(3))).reasons).toEqual(['sparse']);
  });

  test('EARS: above the limit and enough of them', () => {
    const detect = {
      method: 'ears',
      measure: measureOf('count', -1),
      variant: 'C1',
      alpha: 0.05,
      least: 5,
    } as const;
    // Mean 2, deviation 1.1547, limit 2 + 1.6449 · 1.1547 = 3.8993.
    const past = [1, 3, 1, 3, 1, 3, 2];
    expect(only(detect, seriesOf('330102', [...past, 4])).signal).toBeUndefined();
    const { signal } = only(detect, seriesOf('330102', [...past, 6]));
    expect(signal?.figures.expected).toBe(2);
    expect(signal?.figures.limit).toBeCloseTo(2 + 1.644854 * 1, 5);
    expect(only(detect, seriesOf('330102', past)).reasons).toEqual(['short_history']);
  });

  test('Farrington is offered from four years on', () => {
    const detect = {
      method: 'farrington',
      measure: measureOf('count', -1),
      alpha: 0.01,
      halfWindow: 1,
      seasons: 4,
      recentLeftOut: 3,
    } as const;
    const counts = Array.from(
      { length: 61 },
      (_, place) => 8 + (place % 12 === 5 ? 12 : place % 3),
    );
    counts[60] = 40;
    expect(only(detect, seriesOf('330102', counts)).signal).toMatchObject({
      figures: { value: 40, persistence: 1 },
    });
    expect(only(detect, seriesOf('330102', counts.slice(0, 40))).reasons).toEqual([
      'short_history',
    ]);
  });

  test('silence: none where many were expected; where few were, nothing is said', () => {
    const detect = {
      method: 'silence',
      measure: measureOf('count', 1),
      months: 2,
      baseline: 6,
      alpha: 0.001,
    } as const;
    const { signal } = only(detect, seriesOf('330102', [5, 4, 6, 5, 4, 6, 0, 0]));
    expect(signal?.figures).toMatchObject({
      first: '2023-07',
      month: '2023-08',
      expected: 10,
      value: 0,
    });
    expect(only(detect, seriesOf('330102', [5, 4, 6, 5, 4, 6, 0, 2])).signal).toBeUndefined();
    expect(only(detect, seriesOf('330102', [1, 2, 1, 2, 1, 2, 0, 0])).reasons).toEqual(['sparse']);
    expect(only(detect, seriesOf('330102', [5, 5, 0, 0])).reasons).toEqual(['short_history']);
  });
});

describe('units compared', () => {
  const region = (place: number) => `3301${String(place + 10).padStart(2, '0')}`;

  test('funnel: far beyond the limit of its size; small units are not accused', () => {
    const detect = {
      method: 'funnel',
      measure: measureOf('percent', -1, 5),
      window: 1,
      beyond: 3.09,
    } as const;
    const sizes = [...new Array(20).fill(200), 200, 5, 3];
    const events = [...new Array(20).fill(0).map((_, place) => 18 + (place % 5)), 80, 2, 3];
    const series = sizes.map((size, place) =>
      seriesOf(region(place), [events[place] as number], [size]),
    );
    const { signals, unassessable } = judge(seriesRule(detect), series);
    expect(signals.map(({ unit }) => unit.region)).toEqual([region(20)]);
    expect(signals[0]).toMatchObject({ figures: { value: 40 }, inputs: { exposure: 80 } });
    expect(unassessable.get('sparse')).toBe(1);
    expect(judge(seriesRule(detect), series.slice(0, 9)).unassessable.get('sparse')).toBe(9);
  });

  test('hot spot: beyond both totals, and not so a year before', () => {
    const detect = {
      method: 'hotspot',
      measure: measureOf('count', -1),
      window: 2,
      newWithin: 2,
      falseDiscovery: 0.01,
    } as const;
    const cells = (hot: readonly number[]) =>
      Array.from({ length: 24 }, (_, place) => {
        const isHot = place === 0;
        const counts = isHot ? hot : [10, 10, 10, 10];
        return seriesOf(
          region(Math.floor(place / 2)),
          counts,
          undefined,
          place % 2 ? 'bidding' : 'ppp',
        );
      });
    const { signals } = judge(seriesRule(detect), cells([10, 10, 60, 60]));
    expect(signals).toHaveLength(1);
    // Rows 120 + 20, columns 120 + 11 · 20 and 240, in all 580: 140 · 340 / 580.
    expect(signals[0]).toMatchObject({
      unit: { region: region(0) },
      area: 'ppp',
      figures: { value: 120, area: 'ppp', from: '2023-03', month: '2023-04' },
    });
    expect(signals[0]?.figures.expected).toBeCloseTo((140 * 340) / 580, 10);
    expect(judge(seriesRule(detect), cells([60, 60, 60, 60])).signals).toEqual([]);
  });
});

test('nothing after the month judged is looked at', () => {
  const rule = seriesRule({
    method: 'xmr',
    measure: measureOf('count', -1),
    rules: ['outside', 'shift', 'trend', 'two_of_three'],
    baseline: 24,
  });
  const counts = [4, 6, 5, 4, 6, 5, 4, 6, 5, 4, 6, 5, 12, 5, 30, 2, 40, 8];
  for (let before = 1; before < 6; before += 1) {
    const known = counts.slice(0, counts.length - before);
    expect(judge(rule, [seriesOf('330102', counts)], before).signals).toEqual(
      judge(rule, [seriesOf('330102', known)]).signals,
    );
  }
});

test('scores of a model are series of their own: a fall of a year', () => {
  const rule = seriesRule({
    method: 'change',
    measure: { model: 'city-integrity' },
    over: 2,
    by: 5,
  });
  const series = scoreSeries({
    units: ['330100', '330200', '330300'],
    kind: 'region',
    scores: [
      [80, 70, null],
      [79, 71, 60],
      [74, 66, 50],
    ],
  });
  const { signals, unassessable } = judge(rule, series);
  expect(signals.map(({ unit, figures }) => [unit.region, figures.change])).toEqual([
    ['330100', 6],
  ]);
  expect(unassessable.get('no_data')).toBe(1);
});
