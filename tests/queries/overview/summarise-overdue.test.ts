import { describe, expect, it } from 'vitest';
import { emptyFilter } from '../../../src/catalog/filter';
import {
  type OverdueItem,
  summariseOverdue,
} from '../../../src/queries/overview/summarise-overdue';

function item(dataset: string, region: string | null, days: number): OverdueItem {
  return {
    dataset,
    record: `${dataset}-${days}`,
    region,
    department: 'finance',
    area: 'other',
    days,
  };
}

const items = [
  item('commitments', '330802', 90),
  item('rectifications', '330102', 31),
  item('commitments', '330802', 30),
  item('complaints', null, 1),
];
const expand = (code: string) => (code === '330800' ? ['330800', '330802'] : [code]);

describe('summariseOverdue', () => {
  it('counts by kind, most first, and what is late by more than 30 days', () => {
    const summary = summariseOverdue(items, emptyFilter, expand, 2);
    expect(summary).toMatchObject({ count: 4, long: 2 });
    expect(summary.kinds[0]).toEqual({ dataset: 'commitments', count: 2 });
    expect(summary.oldest.map(({ days }) => days)).toEqual([90, 31]);
  });

  it('takes a city with its counties and leaves out what has no region', () => {
    const filter = { ...emptyFilter, regions: ['330800'] };
    expect(summariseOverdue(items, filter, expand, 9)).toMatchObject({ count: 2, long: 1 });
  });

  it('keeps the period out: what is overdue is so at the as-of date', () => {
    const filter = { ...emptyFilter, from: '2020-01', to: '2020-01' };
    expect(summariseOverdue(items, filter, expand, 9).count).toBe(4);
  });
});
