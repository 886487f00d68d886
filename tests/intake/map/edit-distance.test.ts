import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/intake/map/edit-distance';

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['处罚决定日期', '处罚决定期日', 1],
    ['处罚决定书文号', '处罚决定文书号', 1],
    ['abcd', 'badc', 2],
  ])('%s to %s: %i', (first, second, distance) => {
    expect(editDistance(first, second)).toBe(distance);
  });

  it('is the same both ways, 0 only for the same text, at most the longer length', () => {
    const text = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const distance = editDistance(first, second);
        expect(editDistance(second, first)).toBe(distance);
        expect(distance === 0).toBe(first === second);
        expect(distance).toBeLessThanOrEqual(Math.max([...first].length, [...second].length));
      }),
    );
  });
});
