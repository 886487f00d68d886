import { describe, expect, it } from 'vitest';
import { rowOfKey } from '../../../src/components/tables/use-row-keys';

describe('rowOfKey', () => {
  it('begins at the first row', () => {
    expect(rowOfKey('ArrowDown', null, 100, 20)).toBe(0);
    expect(rowOfKey('ArrowUp', null, 100, 20)).toBe(0);
    expect(rowOfKey('PageDown', null, 100, 20)).toBe(20);
  });

  it('moves by rows and pages and stops at the ends', () => {
    expect(rowOfKey('ArrowDown', 99, 100, 20)).toBe(99);
    expect(rowOfKey('PageUp', 7, 100, 20.5)).toBe(0);
    expect(rowOfKey('PageDown', 95, 100, 20)).toBe(99);
    expect(rowOfKey('Home', 50, 100, 20)).toBe(0);
    expect(rowOfKey('End', 50, 100, 20)).toBe(99);
  });

  it('leaves other keys and empty tables alone', () => {
    expect(rowOfKey('a', 3, 100, 20)).toBeNull();
    expect(rowOfKey('End', null, 0, 20)).toBeNull();
  });
});
