import { describe, expect, it } from 'vitest';
import { attentionClass } from '../../../src/pages/overview/attention-class';
import { legendRanges } from '../../../src/pages/overview/legend-ranges';
import { extremes, rankedUnits, unitsInScope } from '../../../src/queries/overview/extremes';

const unit = (code: string, rank: number | null) => ({
  code,
  rank,
  value: rank,
  numerator: 0,
  denominator: 0,
});

describe('attentionClass', () => {
  it('is darkest for the highest values where less is better, for the lowest where more is', () => {
    expect([0, 1, 2, 3, 4].map((place) => attentionClass(place, 5, -1))).toEqual([0, 1, 2, 3, 4]);
    expect([0, 1, 2, 3, 4].map((place) => attentionClass(place, 5, 1))).toEqual([4, 3, 2, 1, 0]);
  });

  it('spreads fewer classes over all colours and takes the middle one for a single class', () => {
    expect([0, 1, 2].map((place) => attentionClass(place, 3, -1))).toEqual([0, 2, 4]);
    expect(attentionClass(0, 1, 1)).toBe(2);
    expect(attentionClass(null, 5, 1)).toBeNull();
  });
});

describe('legendRanges', () => {
  it('names the values found in each class, the darkest first', () => {
    const values = [0, 1, 4, null, 9, 12];
    expect(legendRanges(values, [0, 4, 9], -1, String)).toEqual([
      { classIndex: 4, text: '9–12' },
      { classIndex: 2, text: '4' },
      { classIndex: 0, text: '0–1' },
    ]);
  });
});

describe('extremes', () => {
  const units = [unit('c', 3), unit('none', null), unit('a', 1), unit('b', 2)];

  it('orders by rank and leaves out what has none', () => {
    expect(rankedUnits(units).map(({ code }) => code)).toEqual(['a', 'b', 'c']);
  });

  it('never names a unit among the best and the worst', () => {
    const { best, worst } = extremes(rankedUnits(units), 2);
    expect(best.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(worst.map(({ code }) => code)).toEqual(['c']);
    expect(extremes(rankedUnits(units), 3).worst).toEqual([]);
  });

  it('compares within the filter unless that leaves nothing to compare', () => {
    expect(unitsInScope(units, new Set(['a', 'b']))).toHaveLength(2);
    expect(unitsInScope(units, new Set(['a']))).toHaveLength(4);
    expect(unitsInScope(units, null)).toHaveLength(4);
  });
});
