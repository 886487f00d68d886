import { describe, expect, it } from 'vitest';
import { blockSize, blocksOf, rowsOf } from '../../../src/queries/records/record-blocks';

describe('blocksOf', () => {
  it('covers the rows on the screen', () => {
    expect(blocksOf(0, 30, 10_000)).toEqual([0]);
    expect(blocksOf(blockSize - 1, blockSize, 10_000)).toEqual([0, 1]);
    expect(blocksOf(9_990, 10_030, 10_000)).toEqual([Math.floor(9_990 / blockSize)]);
  });

  it('is empty where there are no rows', () => {
    expect(blocksOf(0, 40, 0)).toEqual([]);
    expect(blocksOf(500, 540, 300)).toEqual([]);
  });
});

describe('rowsOf', () => {
  it('turns columns into rows', () => {
    const columns = [
      { name: 'id', type: 'string', values: ['a', 'b'] },
      { name: 'amount', type: 'number', values: new Float64Array([1.5, 2]) },
    ] as const;
    expect(rowsOf({ rowCount: 2, columns })).toEqual([
      { id: 'a', amount: 1.5 },
      { id: 'b', amount: 2 },
    ]);
  });
});
