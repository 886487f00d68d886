import { describe, expect, it } from 'vitest';
import { sparklinePoints } from '../../../src/components/charts/sparkline';

describe('sparklinePoints', () => {
  it('spans the box less its margin, high values above', () => {
    expect(sparklinePoints([0, 5, 10], 72, 22)).toEqual([
      [3, 19],
      [36, 11],
      [69, 3],
    ]);
  });

  it('leaves a gap where a value is missing and centres a constant series', () => {
    expect(sparklinePoints([4, null, 4], 72, 22)).toEqual([
      [3, 11],
      [69, 11],
    ]);
  });

  it('draws nothing for no value', () => {
    expect(sparklinePoints([null, null], 72, 22)).toEqual([]);
  });
});
