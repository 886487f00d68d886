import type { ModelData } from '../../../src/evaluation/model/model-data';
import type { Model } from '../../../src/evaluation/model/model-schema';
import type { Directions } from '../../../src/evaluation/model/scoring-plan';

const both = (text: string) => ({ zh: text, en: text });
const goalposts = { lowest: 0, highest: 100 };

/**
 * Two dimensions: `conduct` (weight 3) with the groups `openness` (a 2, b 1) and `promises` (c 1), and
 * `effect` (weight 1) with d, of which less is better.
 */
export const smallModel: Model = {
  name: 'small',
  version: '1',
  title: both('small'),
  description: both('small'),
  unitLevel: 'county',
  peers: 'level',
  period: 'month',
  scale: 100,
  treatment: false,
  normalisation: 'goalposts',
  weighting: 'given',
  aggregation: 'arithmetic',
  minimumShare: 0.5,
  grades: [
    { name: 'excellent', title: both('excellent'), from: 80 },
    { name: 'good', title: both('good'), from: 60 },
    { name: 'poor', title: both('poor'), from: 0 },
  ],
  dimensions: [
    {
      name: 'conduct',
      title: both('conduct'),
      weight: 3,
      groups: [
        {
          name: 'openness',
          title: both('openness'),
          weight: 1,
          indicators: [
            { indicator: 'a', weight: 2, goalposts },
            { indicator: 'b', weight: 1, goalposts },
          ],
        },
        {
          name: 'promises',
          title: both('promises'),
          weight: 1,
          indicators: [{ indicator: 'c', weight: 1, goalposts }],
        },
      ],
    },
    {
      name: 'effect',
      title: both('effect'),
      weight: 1,
      indicators: [{ indicator: 'd', weight: 1, goalposts: { lowest: 0, highest: 10 } }],
    },
  ],
  clauses: ['P-1'],
};

export const smallDirections: Directions = new Map([
  ['a', 1],
  ['b', 1],
  ['c', 1],
  ['d', -1],
]);

/** Data of one row of values a, b, c, d for each unit, all peers unless given, sizes 1. */
export function smallData(
  rows: readonly (readonly (number | null)[])[],
  peers: readonly string[] = rows.map(() => 'all'),
  size: number | null = 1,
): ModelData {
  const columns = ['a', 'b', 'c', 'd'];
  return {
    units: rows.map((_, place) => `u${place}`),
    peers,
    values: new Map(columns.map((name, place) => [name, rows.map((row) => row[place] ?? null)])),
    sizes: new Map(columns.map((name) => [name, rows.map(() => size)])),
  };
}
