import { expect, test } from 'vitest';
import { chanceCorrelation } from '../../../../src/pages/method/model/chance-correlation';
import { pearson } from '../../../../src/stats/composite/correlation';
import { normalQuantile } from '../../../../src/stats/distributions/normal';
import { Random } from '../../../../src/util/random';

test('about one in twenty samples of unrelated numbers goes beyond', () => {
  const random = new Random('chance');
  for (const n of [11, 30]) {
    const draw = () => Array.from({ length: n }, () => normalQuantile(random.uniform()));
    const samples = 1000;
    let beyond = 0;
    for (let run = 0; run < samples; run += 1) {
      if (Math.abs(pearson(draw(), draw()) ?? 0) > chanceCorrelation(n)) beyond += 1;
    }
    expect(beyond / samples).toBeGreaterThan(0.03);
    expect(beyond / samples).toBeLessThan(0.07);
  }
});

test('three pairs prove nothing', () => {
  expect(chanceCorrelation(3)).toBe(1);
});
