import { describe, expect, test } from 'vitest';
import type { Model } from '../../../src/evaluation/model/model-schema';
import { prepareModel } from '../../../src/evaluation/model/prepare-model';
import { scoreModel } from '../../../src/evaluation/model/score-model';
import { scoringPlan } from '../../../src/evaluation/model/scoring-plan';
import { usualAlternatives } from '../../../src/evaluation/uncertainty/alternatives';
import { noiseKinds } from '../../../src/evaluation/uncertainty/noise-kind';
import {
  type SimulationInput,
  simulateModel,
} from '../../../src/evaluation/uncertainty/simulate-model';
import { Random } from '../../../src/util/random';
import { asemData, asemDirections, asemModel } from '../model/asem-model';
import { smallData, smallDirections, smallModel } from '../model/small-model';

const aggregations: Model['aggregation'][] = ['arithmetic', 'geometric', 'harmonic', 'copeland'];

function rows(units: number): (number | null)[][] {
  const random = new Random('rows');
  return Array.from({ length: units }, (_, unit) => [
    random.between(20, 95),
    unit === 3 ? null : random.between(20, 95),
    random.between(20, 95),
    random.between(0, 8),
  ]);
}

function inputOf(
  model: Model,
  data: (number | null)[][],
  options: Partial<SimulationInput> = {},
  size = 40,
): SimulationInput {
  const plan = scoringPlan(model, smallDirections);
  const prepared = prepareModel(plan, smallData(data, undefined, size));
  const noise = ['share', 'share', 'share', 'count'] as const;
  return { prepared, noise, seed: 'test', draws: 2000, samples: 60, ...options };
}

describe('simulateModel', () => {
  test.each(aggregations)(
    'without chance, %s: every draw is the score of the model',
    async (aggregation) => {
      const model: Model = { ...smallModel, aggregation, scale: 1000 };
      const data = [...rows(7), [null, null, null, null]];
      const { units } = await simulateModel(
        inputOf(model, data, {
          draws: 3,
          spread: 0,
          noise: [null, null, null, null],
          alternatives: { normalisations: ['goalposts'], aggregations: [aggregation] },
        }),
      );
      for (const [place, { score, rank }] of scoreModel(
        model,
        smallData(data),
        smallDirections,
      ).entries()) {
        if (score === null) expect(units[place]).toBeNull();
        else {
          expect(Math.abs((units[place]?.score.lower as number) - score)).toBeLessThan(1e-9);
          expect(units[place]?.rank).toEqual({ lower: rank, median: rank, upper: rank });
        }
      }
    },
  );

  test('the seed decides; grades have probabilities that sum to 1; intervals hold the median', async () => {
    const input = inputOf(smallModel, rows(12));
    const first = await simulateModel(input);
    expect(await simulateModel(input)).toEqual(first);
    expect(await simulateModel({ ...input, seed: 'other' })).not.toEqual(first);
    for (const unit of first.units) {
      expect(unit?.grades.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
      for (const each of [unit?.rank, unit?.score]) {
        expect(each?.lower).toBeLessThanOrEqual(each?.median as number);
        expect(each?.median).toBeLessThanOrEqual(each?.upper as number);
      }
    }
  });

  test('a unit far ahead is first for certain; close ones share their ranks', async () => {
    const { units } = await simulateModel(
      inputOf(smallModel, [
        [95, 95, 95, 0],
        [60, 62, 61, 4],
        [61, 60, 62, 4],
        [10, 10, 10, 9],
      ]),
    );
    expect(units.map((unit) => [unit?.rank.lower, unit?.rank.upper])).toEqual([
      [1, 1],
      [2, 3],
      [2, 3],
      [4, 4],
    ]);
  });

  test('fewer cases make wider intervals', async () => {
    const width = async (size: number) => {
      const { units } = await simulateModel(inputOf(smallModel, rows(8), { spread: 0 }, size));
      return units.reduce(
        (sum, unit) => sum + ((unit?.score.upper ?? 0) - (unit?.score.lower ?? 0)),
        0,
      );
    };
    const [few, many] = [await width(10), await width(4000)];
    expect(few).toBeGreaterThan(1.5 * many);
  });

  test('Sobol: where one thing alone is left to chance, it explains everything', async () => {
    const own = { normalisations: ['goalposts'], aggregations: ['arithmetic'] } as const;
    const none = [null, null, null, null];
    const cases = {
      noise: { spread: 0, alternatives: own },
      weights: { noise: none, alternatives: own },
      aggregation: {
        spread: 0,
        noise: none,
        alternatives: { ...own, aggregations: ['arithmetic', 'geometric'] },
      },
      normalisation: {
        spread: 0,
        noise: none,
        alternatives: { ...own, normalisations: ['goalposts', 'percentile'] },
      },
    } as const;
    for (const [choice, options] of Object.entries(cases)) {
      const { sensitivity } = await simulateModel(
        inputOf(smallModel, rows(30), { ...options, draws: 10, samples: 400 }),
      );
      const ranks = sensitivity[0]?.ranks;
      expect(ranks?.meanShift, choice).toBeGreaterThan(0);
      for (const each of ranks?.choices ?? []) {
        const expected = each.choice === choice ? 1 : 0;
        expect(Math.abs(each.total - expected), `${choice}: ${each.choice}`).toBeLessThan(0.15);
        expect(Math.abs(each.first - expected), `${choice}: ${each.choice}`).toBeLessThan(0.15);
      }
    }
  });

  test('peers are ranked among themselves', async () => {
    const plan = scoringPlan(smallModel, smallDirections);
    const data = smallData(rows(6), ['city', 'county', 'city', 'county', 'city', 'county']);
    const { units, sensitivity } = await simulateModel({
      ...inputOf(smallModel, rows(6)),
      prepared: prepareModel(plan, data),
    });
    expect(sensitivity.map(({ peers }) => peers)).toEqual(['city', 'county']);
    for (const unit of units) expect(unit?.rank.upper).toBeLessThanOrEqual(3);
  });

  test('progress is told and what throws in between stops it', async () => {
    const seen: number[] = [];
    await simulateModel(inputOf(smallModel, rows(3)), async (done, total) => {
      expect(total).toBe(2000);
      seen.push(done);
    });
    expect(seen).toEqual([0, 1000, 2000]);
    const stop = simulateModel(inputOf(smallModel, rows(3)), async () => {
      throw new Error('stopped');
    });
    await expect(stop).rejects.toThrow('stopped');
  });
});

test('ASEM: ranks of a real index under uncertainty hold the published order at its ends', async () => {
  const plan = scoringPlan(asemModel, asemDirections);
  const { units } = await simulateModel({
    prepared: prepareModel(plan, asemData),
    noise: plan.leaves.map(() => null),
    seed: 'asem',
    draws: 2000,
    samples: 20,
  });
  const scored = scoreModel(asemModel, asemData, asemDirections);
  const first = units[scored.findIndex(({ rank }) => rank === 1)];
  const last = units[scored.findIndex(({ rank }) => rank === 51)];
  expect(first?.rank.lower).toBe(1);
  expect(first?.rank.upper).toBeLessThan(8);
  expect(last?.rank.lower).toBeGreaterThan(40);
});

test('what is drawn from: the own choices first, goalposts only where all have them', () => {
  const plan = scoringPlan(smallModel, smallDirections);
  expect(usualAlternatives(plan)).toEqual({
    normalisations: ['goalposts', 'min_max', 'percentile'],
    aggregations: ['arithmetic', 'geometric'],
  });
  expect(usualAlternatives(scoringPlan(asemModel, asemDirections)).normalisations).toEqual([
    'min_max',
    'percentile',
  ]);
});

test('noise by the unit of the indicator', () => {
  const model: Model = {
    ...smallModel,
    dimensions: [
      {
        name: 'only',
        title: { zh: '', en: '' },
        weight: 1,
        indicators: [
          { indicator: 'double_publicity_timely', weight: 1, goalposts: { lowest: 0, highest: 1 } },
          { indicator: 'dishonesty_records', weight: 1, goalposts: { lowest: 0, highest: 1 } },
        ],
      },
    ],
  };
  const plan = scoringPlan(
    model,
    new Map(['double_publicity_timely', 'dishonesty_records'].map((name) => [name, 1])),
  );
  expect(noiseKinds(model, plan)).toEqual(['share', 'count']);
});
