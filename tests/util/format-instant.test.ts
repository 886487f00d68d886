import { expect, it } from 'vitest';
import { formatInstant } from '../../src/util/format-instant';

it('a time is told by the clock of this machine', () => {
  const instant = new Date(2026, 9, 31, 9, 5).toISOString();
  expect(formatInstant(instant, 'zh-CN')).toBe('2026-10-31 09:05');
  expect(formatInstant(instant, 'en')).toBe('31 Oct 2026 09:05');
});
