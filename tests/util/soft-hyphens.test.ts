import { expect, test } from 'vitest';
import { softHyphens } from '../../src/util/soft-hyphens';

test('long Latin words may break before their ending, all else stays', () => {
  expect(softHyphens('Lawful administration')).toBe('Lawful administra\u00adtion');
  expect(softHyphens('Effectiveness')).toBe('Effective\u00adness');
  expect(softHyphens('Keeping promises')).toBe('Keeping promises');
  expect(softHyphens('依法行政')).toBe('依法行政');
});
