import { describe, expect, test } from 'vitest';
import { scoreModel } from '../../../../src/evaluation/model/score-model';
import { compareUnits } from '../../../../src/pages/scoreboard/units/compare-units';
import { comparisonCsv } from '../../../../src/pages/scoreboard/units/comparison-csv';
import { modelParts } from '../../../../src/queries/evaluation/model-parts';
import { smallData, smallDirections, smallModel } from '../../../evaluation/model/small-model';

const model = { ...smallModel, scale: 1000 as const };
const scores = scoreModel(
  model,
  smallData([
    [90, 60, 40, 2],
    [30, 60, 90, 9],
    [50, 60, null, 9],
  ]),
  smallDirections,
);
const parts = modelParts(model);
const rows = compareUnits(parts, scores, model.scale);
const rowOf = (path: string) => {
  const row = rows.find(({ part }) => part.path === path);
  if (!row) throw new Error(path);
  return row;
};

describe('units side by side', () => {
  test('every part of the model stands in the order of its document', () => {
    expect(rows.map(({ part }) => [part.path, part.depth])).toEqual([
      ['conduct', 0],
      ['conduct/openness', 1],
      ['conduct/openness/a', 2],
      ['conduct/openness/b', 2],
      ['conduct/promises', 1],
      ['conduct/promises/c', 2],
      ['effect', 0],
      ['effect/d', 1],
    ]);
  });

  test('groups on 0 to 100 whatever the scale, indicators with their values', () => {
    expect(rowOf('conduct/openness').cells.map(({ score }) => score)).toEqual([80, 40, 160 / 3]);
    expect(rowOf('effect/d').cells[0]).toMatchObject({ value: 2, score: 80, missing: null });
    expect(rowOf('conduct/promises/c').cells[2]).toMatchObject({
      value: null,
      score: null,
      missing: 'too_few',
    });
  });

  test('best and worst are marked where something tells the units apart, ties together', () => {
    const standings = (path: string) => rowOf(path).cells.map(({ standing }) => standing);
    expect(standings('conduct/openness/a')).toEqual(['best', 'worst', null]);
    expect(standings('conduct/openness/b')).toEqual([null, null, null]);
    expect(standings('effect/d')).toEqual(['best', 'worst', 'worst']);
    expect(standings('conduct/promises/c')).toEqual(['worst', 'best', null]);
  });

  test('one unit is neither best nor worst', () => {
    const alone = compareUnits(parts, scores.slice(0, 1), model.scale);
    expect(alone.every(({ cells }) => cells[0]?.standing === null)).toBe(true);
  });
});

test('the file has all digits and says why something does not count', async () => {
  const text = await comparisonCsv(scores, rows, {
    part: 'part',
    path: 'path',
    unitOfValue: 'unit of value',
    value: 'value',
    normalised: 'score',
    missing: 'why',
    score: 'Score',
    rank: 'Rank',
    grade: 'Grade',
    unitName: (unit) => unit.toUpperCase(),
    title: ({ part }) => part.title.en,
    valueUnit: ({ part }) => (part.indicator ? 'percent' : null),
    gradeName: (grade) => grade,
    reason: (missing) => `because ${missing}`,
  }).text();
  const lines = text.trimEnd().split('\r\n');
  expect(lines[0]).toBe(
    'part,path,unit of value,U0: value,U0: score,U0: why,U1: value,U1: score,U1: why,U2: value,U2: score,U2: why',
  );
  expect(lines[1]).toBe(`Score,,,${scores.flatMap(({ score }) => [score, '', '']).join(',')}`);
  expect(lines.find((line) => line.includes('conduct/promises/c'))).toContain('because too_few');
  expect(lines.find((line) => line.includes('conduct/openness,'))).toContain(String(160 / 3));
  expect(lines).toHaveLength(1 + 3 + rows.length);
});
