import { describe, expect, it } from 'vitest';
import { drawQuantile } from '../../src/demo/sampling/quantile-table';
import { WeightedChoice } from '../../src/demo/sampling/weighted-choice';
import { Random } from '../../src/util/random';

describe('Random', () => {
  it('gives the same numbers for the same seed on every machine', () => {
    const random = new Random('chengjian');
    const numbers = Array.from({ length: 4 }, () => random.next());
    expect(numbers).toMatchInlineSnapshot(`
      [
        3505421609,
        1012027770,
        2145966629,
        290325901,
      ]
    `);
  });

  it('gives different numbers for seeds that differ in one character', () => {
    expect(new Random('a1').next()).not.toBe(new Random('a2').next());
  });

  it('spreads evenly over the bits', () => {
    const random = new Random('bits');
    const ones = new Array<number>(32).fill(0);
    for (let draw = 0; draw < 20000; draw += 1) {
      const value = random.next();
      for (let bit = 0; bit < 32; bit += 1) ones[bit] = (ones[bit] ?? 0) + ((value >>> bit) & 1);
    }
    for (const count of ones) expect(Math.abs(count - 10000)).toBeLessThan(400);
  });

  it('meets probabilities', () => {
    const random = new Random('chance');
    let hits = 0;
    for (let draw = 0; draw < 50000; draw += 1) if (random.chance(0.03)) hits += 1;
    expect(hits / 50000).toBeCloseTo(0.03, 2);
  });

  it('refuses to pick from nothing', () => {
    expect(() => new Random('x').pick([])).toThrow(RangeError);
  });
});

describe('WeightedChoice', () => {
  it('draws in proportion and never what weighs nothing', () => {
    const choice = new WeightedChoice(['a', 'b', 'c'], (item) => ({ a: 3, b: 0, c: 1 })[item] ?? 0);
    const random = new Random('weights');
    const counts: Record<string, number> = { a: 0, b: 0, c: 0 };
    for (let draw = 0; draw < 20000; draw += 1) {
      const item = choice.draw(random);
      counts[item] = (counts[item] ?? 0) + 1;
    }
    expect(counts.b).toBe(0);
    expect((counts.a ?? 0) / 20000).toBeCloseTo(0.75, 1);
  });

  it('refuses weights that are all zero or negative', () => {
    expect(() => new WeightedChoice(['a'], () => 0)).toThrow('above zero');
    expect(() => new WeightedChoice(['a'], () => -1)).toThrow('item 0 is -1');
  });
});

describe('drawQuantile', () => {
  it('follows the table', () => {
    const random = new Random('quantile');
    const draws = Array.from({ length: 20000 }, () =>
      drawQuantile(
        [
          [0, 0],
          [0.9, 5],
          [1, 100],
        ],
        random,
      ),
    );
    const share = draws.filter((value) => value < 5).length / draws.length;
    expect(share).toBeCloseTo(0.9, 1);
    expect(Math.max(...draws)).toBeGreaterThan(80);
  });
});
