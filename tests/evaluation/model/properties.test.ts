import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Model } from '../../../src/evaluation/model/model-schema';
import { scoreModel } from '../../../src/evaluation/model/score-model';
import type { GroupScore, LeafScore, UnitScore } from '../../../src/evaluation/model/unit-score';
import { smallData, smallDirections, smallModel } from './small-model';

type Row = readonly (number | null)[];

const value = fc.option(fc.integer({ min: -20, max: 120 }), { freq: 6 });
const row = fc.tuple(value, value, value, value);
const rows = fc.array(row, { minLength: 1, maxLength: 12 });
const model = fc
  .record({
    normalisation: fc.constantFrom('goalposts', 'min_max', 'z_score', 'percentile'),
    weighting: fc.constantFrom('given', 'equal', 'entropy'),
    aggregation: fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'copeland'),
    treatment: fc.boolean(),
    scale: fc.constantFrom(100, 1000),
  })
  .map((settings): Model => ({ ...smallModel, ...(settings as Partial<Model>) }));

const scores = (settings: Model, all: readonly Row[], peers?: readonly string[]) =>
  scoreModel(settings, smallData(all, peers), smallDirections);

const leaves = ({ dimensions }: UnitScore): LeafScore[] => dimensions.flatMap(leavesIn);
const leavesIn = (group: GroupScore): LeafScore[] => [
  ...group.leaves,
  ...group.groups.flatMap(leavesIn),
];

function near(mine: number | null | undefined, theirs: number | null | undefined): void {
  if (theirs === null || theirs === undefined) expect(mine).toBe(theirs);
  else expect(Math.abs((mine as number) - theirs)).toBeLessThan(1e-9 * Math.max(1, theirs));
}

test('permuting units permutes the results', () => {
  fc.assert(
    fc.property(model, rows, fc.integer({ min: 0, max: 11 }), (settings, all, turn) => {
      const order = all.map((_, place) => (place + turn) % all.length);
      const peers = all.map((_, place) => (place % 3 === 0 ? 'one' : 'other'));
      const before = scores(settings, all, peers);
      const turned = scores(
        settings,
        order.map((place) => all[place] as Row),
        order.map((place) => peers[place] as string),
      );
      for (const [place, from] of order.entries()) {
        near(turned[place]?.score, before[from]?.score);
        expect(turned[place]?.peers).toBe(before[from]?.peers);
      }
    }),
  );
});

test('improving one indicator never lowers the arithmetic score', () => {
  fc.assert(
    fc.property(
      rows,
      fc.nat({ max: 11 }),
      fc.nat({ max: 3 }),
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom('goalposts' as const, 'percentile' as const),
      (all, at, column, gain, normalisation) => {
        const unit = at % all.length;
        const better = all.map((values, place) =>
          values.map((each, own) =>
            place === unit && own === column && each !== null
              ? each + (column === 3 ? -gain : gain)
              : each,
          ),
        );
        const settings: Model = { ...smallModel, normalisation };
        const before = scores(settings, all)[unit]?.score ?? null;
        const after = scores(settings, better)[unit]?.score ?? null;
        expect(after === null).toBe(before === null);
        if (before !== null && after !== null) expect(after).toBeGreaterThanOrEqual(before - 1e-9);
      },
    ),
  );
});

test('weights scaled by a constant change nothing', () => {
  fc.assert(
    fc.property(
      model,
      rows,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      (settings, all, by) => {
        const scaled: Model = {
          ...settings,
          dimensions: settings.dimensions.map((dimension) => ({
            ...dimension,
            weight: dimension.weight * by,
            indicators: dimension.indicators?.map((leaf) => ({
              ...leaf,
              weight: leaf.weight * by,
            })),
            groups: dimension.groups?.map((group) => ({
              ...group,
              weight: group.weight * by,
              indicators: group.indicators.map((leaf) => ({ ...leaf, weight: leaf.weight * by })),
            })),
          })),
        };
        const after = scores(scaled, all);
        for (const [place, { score }] of scores(settings, all).entries()) {
          near(after[place]?.score, score);
        }
      },
    ),
  );
});

test('contributions sum to the arithmetic score, effective weights to 1', () => {
  fc.assert(
    fc.property(model, rows, (settings, all) => {
      for (const unit of scores({ ...settings, aggregation: 'arithmetic' }, all)) {
        const parts = leaves(unit);
        const weights = parts.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0);
        const sum = parts.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
        near(weights, unit.score === null ? 0 : 1);
        near(sum, unit.score ?? 0);
      }
    }),
  );
});

test('goalposted scores of one unit do not depend on the others', () => {
  fc.assert(
    fc.property(row, rows, rows, (own, some, others) => {
      const [alone] = scores(smallModel, [own]);
      const [first] = scores(smallModel, [own, ...some]);
      const last = scores(smallModel, [...others, own]).at(-1);
      expect({ ...first, rank: null }).toEqual({ ...alone, rank: null });
      expect({ ...last, rank: null, unit: 'u0' }).toEqual({ ...alone, rank: null });
    }),
  );
});
