import { describe, expect, it } from 'vitest';
import { tallyOf } from '../../scripts/support/tally';

describe('tallyOf', () => {
  it('reads the closing line of Vitest, colours or not', () => {
    const output =
      '\u001b[2m Test Files \u001b[22m 2 passed (2)\n\u001b[2m      Tests \u001b[22m \u001b[31m3 failed\u001b[39m | \u001b[32m120 passed\u001b[39m (123)\n';
    expect(tallyOf(output)).toEqual({ passed: 120, failed: 3 });
  });

  it('reads the closing lines of Playwright; flaky and not run are failures', () => {
    const output =
      '  ✓ 1 opens (2 s)\n\n  1 failed\n  2 flaky\n  3 did not run\n  40 passed (1.2m)\n';
    expect(tallyOf(output)).toEqual({ passed: 40, failed: 6 });
  });

  it('refuses a suite that ran nothing', () => {
    expect(() => tallyOf('No test files found\n')).toThrow('no test was run');
  });
});
