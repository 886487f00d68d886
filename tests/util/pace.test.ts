import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/util/pace';

describe('paceOf', () => {
  it('tells items a second and the time left at the same pace', () => {
    expect(paceOf({ done: 25, total: 100 }, 1_000, 10_000)).toEqual({ rate: 100, secondsLeft: 30 });
  });

  it('tells no time left before anything is done, and none that is hardly anything', () => {
    expect(paceOf({ done: 0, total: 100 }, 0, 500).secondsLeft).toBeNull();
    expect(paceOf({ done: 99, total: 100 }, 10, 10_000).secondsLeft).toBeNull();
    expect(paceOf({ done: 120, total: 100 }, 10, 10_000).secondsLeft).toBeNull();
  });

  it('has a finite rate in no time at all', () => {
    expect(paceOf({ done: 1, total: 1 }, 5, 0).rate).toBe(5_000);
  });
});
