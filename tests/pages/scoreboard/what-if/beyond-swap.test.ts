import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beyondSwap } from '../../../../src/pages/scoreboard/what-if/beyond-swap';

test('the next tenth of a percent beyond', () => {
  expect(beyondSwap({ now: 0.2, swap: 0.2741 })).toBe(0.275);
  expect(beyondSwap({ now: 0.2, swap: 0.274 })).toBe(0.275);
  expect(beyondSwap({ now: 0.4, swap: 0.2741 })).toBe(0.274);
  expect(beyondSwap({ now: 0.4, swap: 0.274 })).toBe(0.273);
  expect(beyondSwap({ now: 0.4, swap: 0 })).toBe(0);
  expect(beyondSwap({ now: 0.4, swap: 1 })).toBe(1);
});

test('it always lies beyond, by at most a tenth and a bit', () => {
  const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
  fc.assert(
    fc.property(share, share, (now, swap) => {
      fc.pre(Math.abs(now - swap) > 1e-6);
      const beyond = beyondSwap({ now, swap });
      const distance = (beyond - swap) * Math.sign(swap - now);
      expect(distance).toBeGreaterThan(0);
      expect(distance).toBeLessThan(0.001 + 2e-9);
    }),
  );
});
