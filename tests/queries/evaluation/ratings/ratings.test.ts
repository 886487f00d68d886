import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { datasetByName } from '../../../../src/catalog/catalog';
import { findIndicator } from '../../../../src/evaluation/indicators';
import type { Model } from '../../../../src/evaluation/model/model-schema';
import { compareRatings } from '../../../../src/queries/evaluation/ratings/compare-ratings';
import {
  type PublishedRating,
  publicationsOf,
} from '../../../../src/queries/evaluation/ratings/publications';
import { ratingsStatement } from '../../../../src/queries/evaluation/ratings/ratings-statement';
import { sourcesOfScore } from '../../../../src/queries/evaluation/ratings/sources-of-score';
import { scoredModel } from '../../../../src/queries/evaluation/scored-model';
import { smallModel } from '../../../evaluation/model/small-model';
import { datasetTable } from '../../../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../../../support/native-database';

const rating = (region: string, month: string, score: number | null, more: object = {}) => ({
  region,
  department: null,
  publisher: 'A',
  rating: 'Index',
  grade: null,
  score,
  rank: null,
  month,
  ...more,
});
const cities = ['330100', '330200', '330300', '330400', '330500'];

describe('publications', () => {
  test('are ratings of one name, publisher and month, of units of the level', () => {
    const rows: readonly PublishedRating[] = [
      rating('330100', '2026-10', 80),
      rating('330802', '2026-10', 70),
      rating('330100', '2026-10', 20),
      rating('330300', '2026-10', 60, { department: 'health' }),
      rating('330200', '2026-10', null, { rank: 2 }),
      rating('330100', '2026-09', 79),
      rating('330000', '2026-09', 60, { department: 'health' }),
    ];
    const found = publicationsOf(rows, 'city');
    expect(found.map(({ key, ratings }) => [key, ratings.map(({ unit }) => unit)])).toEqual([
      ['2026-10~Index~A', ['330100', '330200']],
      ['2026-09~Index~A', ['330100']],
    ]);
    expect(found[0]?.ratings.map(({ score }) => score)).toEqual([80, null]);
    expect(publicationsOf(rows, 'county')[0]?.ratings[0]?.unit).toBe('330802');
    expect(publicationsOf(rows, 'department').flatMap(({ ratings }) => ratings)).toEqual([
      { unit: 'health', score: 60, grade: null },
    ]);
  });

  test('are compared by their ranks where they state more of these than scores', () => {
    const [found] = publicationsOf(
      [
        rating('330100', '2026-10', 80, { rank: 1 }),
        rating('330200', '2026-10', null, { rank: 2 }),
        rating('330300', '2026-10', null),
      ],
      'city',
    );
    expect(found?.ratings.map(({ score }) => score)).toEqual([-1, -2, null]);
  });
});

const timely = 'double_publicity_timely';
const model: Model = {
  ...smallModel,
  unitLevel: 'city',
  dimensions: [
    {
      name: 'one',
      title: smallModel.title,
      weight: 100,
      indicators: [
        { indicator: timely, weight: 100, minimumData: 1, goalposts: { lowest: 0, highest: 100 } },
      ],
    },
  ],
};
const shares = [90, 70, 50, 30, 10];
const indicator = findIndicator(timely);
if (!indicator) throw new Error(timely);
const scored = scoredModel(model, {
  units: { units: cities, peers: cities.map(() => 'city') },
  months: ['2026-08', '2026-09'],
  firstMonth: '2026-08',
  sums: new Map([
    [
      timely,
      {
        indicator,
        sums: {
          numerator: Float64Array.from([...shares, ...shares]),
          denominator: new Float64Array(10).fill(100),
        },
      },
    ],
  ]),
  measured: new Map(),
  population: () => 0,
});
const publication = (
  scores: readonly (number | null)[],
  month: string,
  grades: readonly (string | null)[] = [],
) => ({
  key: 'k',
  publisher: 'A',
  rating: 'Index',
  month,
  ratings: cities.map((unit, place) => ({
    unit,
    score: scores[place] ?? null,
    grade: grades[place] ?? null,
  })),
});

describe('a publication beside the scores', () => {
  test('is compared with the nearest month, by ranks among the units in both', () => {
    const compared = compareRatings(scored, publication([1, 2, null, 3, 0], '2026-10'));
    expect(compared?.month).toBe('2026-09');
    expect(compared?.units).toEqual([
      { unit: '330100', published: 3, recomputed: 1 },
      { unit: '330200', published: 2, recomputed: 2 },
      { unit: '330400', published: 1, recomputed: 3 },
      { unit: '330500', published: 4, recomputed: 4 },
    ]);
    // Ranks 3 2 1 4 against 1 2 3 4: 1 − 6·8/(4·15).
    expect(compared?.agreement.spearman).toBeCloseTo(0.2, 12);
    expect(compared?.hasGrades).toBe(false);
  });

  test('has grades to compare only where they are those of the model', () => {
    const grades = ['excellent', 'good', 'poor', 'poor', 'poor'];
    const same = compareRatings(scored, publication([5, 4, 3, 2, 1], '2026-09', grades));
    expect(same?.hasGrades).toBe(true);
    expect(same?.agreement.kappa).toBe(1);
    const other = compareRatings(scored, publication([5, 4, 3, 2, 1], '2026-09', ['AAA']));
    expect(other?.hasGrades).toBe(false);
  });

  test('comes with what moves a unit most, in the direction of its difference', () => {
    const scores = scored.scoresAt('2026-09');
    expect(sourcesOfScore(scores, '330100', 100, { upward: true })).toMatchObject({
      indicators: [{ indicator: timely, points: 40 }],
      missing: 0,
      tooFew: 0,
    });
    expect(sourcesOfScore(scores, '330100', 100, { upward: false }).indicators).toEqual([]);
  });
});

describe('the statement', () => {
  let database: NativeDatabase;
  beforeAll(async () => {
    database = await openNativeDatabase();
    const row = (id: string, more: object) => ({
      rating_id: id,
      region_code: '330100',
      publisher_kind: 'national',
      publisher: 'A',
      published_date: '2026-10-10',
      ...more,
    });
    const rows = [
      row('1', { rating: 'Index', period_end: '2026-09-30', score: 80.5, rank: 3 }),
      row('2', { grade: 'good' }),
      row('3', { published_date: '2026-11-10', period_end: '2026-10-31', score: 1 }),
    ];
    for (const statement of datasetTable(datasetByName('published_ratings'), rows)) {
      await database.run(statement);
    }
  });
  afterAll(() => database.close());

  test('reads what was published by the day, the newest first', async () => {
    expect(await database.rows(ratingsStatement('2026-10-31').text)).toEqual([
      {
        region: '330100',
        department: null,
        publisher: 'A',
        rating: '',
        grade: 'good',
        score: null,
        rank: null,
        month: '2026-10',
      },
      {
        region: '330100',
        department: null,
        publisher: 'A',
        rating: 'Index',
        grade: null,
        score: 80.5,
        rank: 3,
        month: '2026-09',
      },
    ]);
  });
});
