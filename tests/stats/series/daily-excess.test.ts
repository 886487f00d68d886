import { describe, expect, it } from 'vitest';
import { dailyExcess } from '../../../src/stats/series/daily-excess';

const day = (events: number, kind: string, span = 'a') => ({ events, kind, span });

describe('days with more events than chance', () => {
  it('are expected to share the total of their span as the means of their kinds', () => {
    const days = [
      ...[4, 6, 4, 6].map((events) => day(events, 'working', 'a')),
      ...[0, 2].map((events) => day(events, 'rest', 'a')),
      ...[10, 10].map((events) => day(events, 'working', 'b')),
      day(2, 'rest', 'b'),
    ];
    // Means: working 40/6, rest 4/3. Span a: 22 over 4 × 40/6 + 2 × 4/3; span b: 22 over 2 × 40/6 + 4/3.
    const a = 22 / (4 * (40 / 6) + 2 * (4 / 3));
    const b = 22 / (2 * (40 / 6) + 4 / 3);
    const { expected } = dailyExcess(days);
    const wanted = [40 / 6, 40 / 6, 40 / 6, 40 / 6, 4 / 3, 4 / 3].map((mean) => mean * a);
    wanted.push((40 / 6) * b, (40 / 6) * b, (4 / 3) * b);
    for (const [place, value] of expected.entries()) {
      expect(value).toBeCloseTo(wanted[place] as number, 12);
    }
  });

  it('have the upper tail of Poisson where they scatter by chance only, adjusted for all days', () => {
    // 99 days of 1 and one of 11: of each day 1.1 is expected; P(X ≥ 11 | 1.1) = 2.9446e-8.
    const days = [...new Array(99).fill(1), 11].map((events) => day(events, 'working'));
    const { adjusted, dispersion } = dailyExcess(days);
    expect(dispersion).toBe(1);
    let below = 0;
    let term = Math.exp(-1.1);
    for (let count = 0; count < 11; count += 1) {
      below += term;
      term *= 1.1 / (count + 1);
    }
    const tail = 1 - below;
    expect((adjusted[99] as number) / (100 * tail)).toBeCloseTo(1, 5);
    expect(adjusted.slice(0, 99).every((p) => p > 0.05)).toBe(true);
  });

  it('need more where days scatter more than by chance', () => {
    const wild = Array.from({ length: 100 }, (_, place) => (place % 2 === 0 ? 2 : 18));
    const { dispersion, adjusted } = dailyExcess(wild.map((events) => day(events, 'working')));
    // Every residual is 8 of √10: φ = 64/10.
    expect(dispersion).toBeCloseTo(6.4, 12);
    expect(Math.min(...adjusted)).toBeGreaterThan(0.05);
  });

  it('are none where nothing happens', () => {
    expect(dailyExcess([day(0, 'working'), day(0, 'rest')])).toEqual({
      expected: [0, 0],
      dispersion: 1,
      adjusted: [1, 1],
    });
    expect(dailyExcess([]).adjusted).toEqual([]);
  });
});
