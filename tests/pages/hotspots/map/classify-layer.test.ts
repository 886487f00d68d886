import { describe, expect, test } from 'vitest';
import { classifyLayer } from '../../../../src/pages/hotspots/map/classify-layer';
import type { CountyRow } from '../../../../src/pages/hotspots/map/county-rows';
import { histogramBars } from '../../../../src/pages/hotspots/map/histogram-bars';
import { layerOfParameter } from '../../../../src/pages/hotspots/map/layers';
import type { JudgedLocal } from '../../../../src/queries/hotspots/judge-local';

function row(code: string, given: Partial<CountyRow>): CountyRow {
  return {
    code,
    rank: null,
    events: 0,
    population: 1,
    rate: null,
    smoothed: null,
    earlier: null,
    change: null,
    local: null,
    ...given,
  };
}
const smoothed = (values: readonly (number | null)[]) =>
  values.map((value, place) => row(String(place), { smoothed: value }));
const local = (given: Partial<JudgedLocal>): JudgedLocal => ({
  neighbours: 4,
  isFew: false,
  gi: null,
  moran: null,
  giP: null,
  moranP: null,
  ...given,
});

describe('numbers', () => {
  test('natural breaks: five groups, the highest first, with their ends and counts', () => {
    const values = [1, 2, 11, 12, 21, 22, 31, 32, 41, 42];
    const { classes, palette, without, classIndexOf } = classifyLayer(
      smoothed([...values, null]),
      'smoothed',
      'natural',
    );
    expect(palette).toBe('sequential');
    expect(without).toBe(1);
    expect(classes).toEqual(
      [4, 3, 2, 1, 0].map((classIndex) => ({
        classIndex,
        meaning: { kind: 'range', least: 10 * classIndex + 1, most: 10 * classIndex + 2 },
        count: 2,
      })),
    );
    expect(classIndexOf.get('10')).toBeNull();
  });

  test('quantiles hold equally many, whatever the distance', () => {
    const { classes } = classifyLayer(
      smoothed([1, 2, 3, 4, 5, 6, 7, 8, 9, 1000]),
      'smoothed',
      'quantile',
    );
    expect(classes.map(({ count }) => count)).toEqual([2, 2, 2, 2, 2]);
  });

  test('one giant value is a class of its own by natural breaks', () => {
    const { classes } = classifyLayer(smoothed([1, 1.1, 1.2, 1.3, 1e9]), 'smoothed', 'natural');
    expect(classes[0]).toMatchObject({ classIndex: 4, count: 1 });
  });

  test('all equal: one class in the middle; none at all: no class', () => {
    expect(classifyLayer(smoothed([3, 3, 3]), 'smoothed', 'natural').classes).toEqual([
      { classIndex: 2, meaning: { kind: 'range', least: 3, most: 3 }, count: 3 },
    ]);
    const nothing = classifyLayer(smoothed([null, null]), 'smoothed', 'natural');
    expect(nothing).toMatchObject({ classes: [], without: 2, values: [] });
  });

  test('changes of the same size are as far from the middle, no change is the middle', () => {
    const rows = [-8, -4, -1, 0, 1, 4, 8].map((change, place) => row(String(place), { change }));
    const { classIndexOf, palette } = classifyLayer(rows, 'change', 'natural');
    expect(palette).toBe('diverging');
    expect([...classIndexOf.values()]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });
});

describe('judgements', () => {
  test('Gi*: hot and cold by confidence, all seven named, with how many of each', () => {
    const score = { z: 1, p: 0, adjusted: 0 };
    const rows = [
      row('hot', { local: local({ gi: { ...score, class: { kind: 'hot', confidence: 99 } } }) }),
      row('cold', { local: local({ gi: { ...score, class: { kind: 'cold', confidence: 90 } } }) }),
      row('plain', { local: local({ gi: { ...score, class: null } }) }),
      row('island', {}),
    ];
    const { classIndexOf, classes, without } = classifyLayer(rows, 'gi', 'natural');
    expect([...classIndexOf.values()]).toEqual([6, 2, 3, null]);
    expect(classes.map(({ classIndex, count }) => [classIndex, count])).toEqual([
      [6, 1],
      [5, 0],
      [4, 0],
      [3, 1],
      [2, 1],
      [1, 0],
      [0, 0],
    ]);
    expect(classes[0]?.meaning).toEqual({ kind: 'gi', hot: true, confidence: 99 });
    expect(classes[6]?.meaning).toEqual({ kind: 'gi', hot: false, confidence: 99 });
    expect(without).toBe(1);
  });

  test('local Moran: a quadrant at 5 % only', () => {
    const moran = (adjusted: number) =>
      local({ moran: { i: 1, z: 2, p: adjusted, adjusted, quadrant: 'high-low' } });
    const { classIndexOf } = classifyLayer(
      [row('sure', { local: moran(0.05) }), row('unsure', { local: moran(0.051) })],
      'moran',
      'natural',
    );
    expect([...classIndexOf.values()]).toEqual([4, 3]);
  });
});

test('layers of the URL', () => {
  expect(layerOfParameter('change', false)).toBe('change');
  expect(layerOfParameter('heat', false)).toBe('gi');
  expect(layerOfParameter(null, false)).toBe('gi');
  expect(layerOfParameter(null, true)).toBe('rate');
  expect(layerOfParameter('gi', true)).toBe('gi');
});

describe('histogram', () => {
  const valued = (...pairs: [number, number][]) =>
    pairs.map(([value, classIndex]) => ({ value, classIndex }));

  test('bins of the same width, parts of a bar by class, the highest value in the last bin', () => {
    expect(histogramBars(valued([0, 0], [1, 0], [1.9, 1], [2, 1], [4, 2]), 2)).toEqual([
      { bin: 0, classIndex: 0, from: 0, to: 2 },
      { bin: 0, classIndex: 1, from: 2, to: 3 },
      { bin: 1, classIndex: 1, from: 0, to: 1 },
      { bin: 1, classIndex: 2, from: 1, to: 2 },
    ]);
  });

  test('equal values are one bar, none is none', () => {
    expect(histogramBars(valued([3, 2], [3, 2]), 5)).toEqual([
      { bin: 0, classIndex: 2, from: 0, to: 2 },
    ]);
    expect(histogramBars([], 5)).toEqual([]);
  });
});
