import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../../../src/catalog/catalog';
import {
  findTargets,
  targetGroups,
} from '../../../../src/pages/data/import/column-mapping-options';

const penalties = datasetByName('administrative_penalties');
const words = { none: 'leave out', extra: 'keep' };
const groups = targetGroups(
  penalties,
  ['CF_SY', 'CF_CFLB1', 'x'],
  ['facts', 'penalty_kind', null],
  'en',
  words,
);

describe('targetGroups', () => {
  it('offers no field, the required fields and all others, each once', () => {
    expect(groups.map(({ key }) => key)).toEqual(['other', 'required', 'optional']);
    const names = groups.flatMap(({ options }) => options.map(({ id }) => id));
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBe(penalties.fields.length + 2);
  });

  it('puts fields that are free first and names the column of the others', () => {
    const required = groups[1]?.options ?? [];
    expect(required.at(-1)).toMatchObject({ id: 'facts', takenBy: 'CF_SY' });
    expect(required.slice(0, -1).every(({ takenBy }) => takenBy === null)).toBe(true);
  });

  it('counts a derived field as optional, and a field of several codes as free', () => {
    const ids = (place: number) => groups[place]?.options.map(({ id }) => id) ?? [];
    expect(ids(2)).toContain('penalty_id');
    expect(groups[1]?.options.find(({ id }) => id === 'penalty_kind')?.takenBy).toBeNull();
  });
});

describe('findTargets', () => {
  it.each([
    ['CF_JDRQ', 'decision_date'],
    ['处罚决定日期', 'decision_date'],
    ['date of the decision', 'decision_date'],
    ['keep', '#extra'],
  ])('%s finds %s first', (query, id) => {
    expect(findTargets(groups, query)[0]?.options[0]?.id).toBe(id);
  });

  it('gives all without a query and none without a match', () => {
    expect(findTargets(groups, ' ')).toBe(groups);
    expect(findTargets(groups, 'zzzz')).toEqual([]);
  });
});
