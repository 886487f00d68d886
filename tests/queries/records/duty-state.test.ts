import { describe, expect, it } from 'vitest';
import { dutyState } from '../../../src/queries/records/duty-state';

const asOf = '2026-10-31';

describe('dutyState', () => {
  it('tells the four ways to stand to a limit', () => {
    expect(dutyState('2026-10-15', '2026-10-15', asOf)?.kind).toBe('onTime');
    expect(dutyState('2026-10-15', '2026-10-16', asOf)?.kind).toBe('late');
    expect(dutyState('2026-10-15', null, asOf)?.kind).toBe('overdue');
    expect(dutyState('2026-10-31', null, asOf)?.kind).toBe('open');
  });

  it('counts days and working days from the limit, the National Day holiday left out', () => {
    // 1 to 7 October 2026 are free; 10 October (Saturday) is worked.
    expect(dutyState('2026-09-30', '2026-10-12', asOf)).toEqual({
      kind: 'late',
      days: 12,
      workingDays: 4,
    });
    expect(dutyState('2026-10-12', '2026-09-30', asOf)).toMatchObject({
      days: -12,
      workingDays: -4,
    });
  });

  it('takes what was done after the as-of date for not done', () => {
    expect(dutyState('2026-10-15', '2026-11-02', asOf)).toMatchObject({
      kind: 'overdue',
      days: 16,
    });
  });

  it('has no working days outside the calendar, and nothing without a limit', () => {
    expect(dutyState('2003-12-01', null, asOf)).toMatchObject({
      kind: 'overdue',
      workingDays: null,
    });
    expect(dutyState(null, '2026-10-15', asOf)).toBeNull();
  });
});
