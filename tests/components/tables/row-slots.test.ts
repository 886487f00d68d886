import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maximumSlots,
  rowOfSlot,
  shiftAt,
  slotCount,
  slotOfRow,
} from '../../../src/components/tables/row-slots';

const counts = fc.integer({ min: maximumSlots + 1, max: 200_000_000 });

describe('slots of a table', () => {
  it('are the rows while a browser can scroll over all of them', () => {
    expect(slotCount(48_632)).toBe(48_632);
    expect(rowOfSlot(48_631, 48_632)).toBe(48_631);
    expect(slotOfRow(17, 48_632)).toBe(17);
    expect(shiftAt(30_000, maximumSlots)).toBe(0);
  });

  it('stay below the height that Firefox allows, 17.9 million pixels at 30 a row', () => {
    expect(slotCount(1_000_000_000) * 30).toBeLessThan(17_800_000);
  });

  it('are exact at both ends, so that the first and last rows can be reached one by one', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 4_999 }), (rows, near) => {
        expect(rowOfSlot(near, rows)).toBe(near);
        expect(rowOfSlot(maximumSlots - 1 - near, rows)).toBe(rows - 1 - near);
        expect(slotOfRow(rows - 1 - near, rows)).toBe(maximumSlots - 1 - near);
      }),
    );
  });

  it('keep the order of rows and lead back to themselves', () => {
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: maximumSlots - 2 }), (rows, slot) => {
        const row = rowOfSlot(slot, rows);
        expect(row).toBeLessThan(rowOfSlot(slot + 1, rows));
        expect(slotOfRow(row, rows)).toBe(slot);
      }),
    );
  });
});
