import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMonths, monthIndex, monthPattern, monthsBetween } from '../../src/util/month';

const month = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${String(number).padStart(2, '0')}`);

test('adding months crosses years', () => {
  expect(addMonths('2026-10', -11)).toBe('2025-11');
  expect(addMonths('2026-10', 3)).toBe('2027-01');
});

test('adding and taking away the same number of months changes nothing', () => {
  fc.assert(
    fc.property(month, fc.integer({ min: -600, max: 600 }), (start, count) => {
      const moved = addMonths(start, count);
      expect(moved).toMatch(monthPattern);
      expect(monthIndex(moved) - monthIndex(start)).toBe(count);
      expect(addMonths(moved, -count)).toBe(start);
    }),
  );
});

test('a period holds both its ends', () => {
  expect(monthsBetween('2025-12', '2026-02')).toEqual(['2025-12', '2026-01', '2026-02']);
  expect(monthsBetween('2026-02', '2025-12')).toEqual([]);
});
