import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countNew,
  noteSeen,
  readSeen,
  type SeenWarnings,
  seenBefore,
} from '../../../src/queries/warnings/seen-warnings';

const seen = (at: string, asOf: string, ...ids: string[]): SeenWarnings => ({ at, asOf, ids });

const monday = seen('2026-11-02T09:00:00.000Z', '2026-09-30', 'a', 'b');
const tuesday = seen('2026-11-03T09:00:00.000Z', '2026-10-31', 'b', 'c');
const visit = '2026-11-04T08:00:00.000Z';

describe('seenBefore', () => {
  it('gives the visit before and the data before', () => {
    const before = seenBefore([tuesday, monday], { asOf: '2026-10-31', visit });
    expect(before).toEqual({ visit: tuesday, snapshot: monday });
  });

  it('does not take what this visit has seen for an earlier visit', () => {
    const now = seen('2026-11-04T08:05:00.000Z', '2026-10-31', 'd');
    expect(seenBefore([monday, now], { asOf: '2026-10-31', visit })).toEqual({
      visit: monday,
      snapshot: monday,
    });
  });

  it('gives nothing where nothing was seen', () => {
    expect(seenBefore([], { asOf: '2026-10-31', visit })).toEqual({ visit: null, snapshot: null });
    expect(seenBefore([tuesday], { asOf: '2026-10-31', visit }).snapshot).toBeNull();
  });
});

describe('noteSeen', () => {
  it('replaces what this visit saw of the same data, and keeps what others saw', () => {
    const first = seen('2026-11-04T08:05:00.000Z', '2026-10-31', 'd');
    const second = seen('2026-11-04T08:09:00.000Z', '2026-10-31', 'e');
    const log = noteSeen(noteSeen([monday, tuesday], first, visit), second, visit);
    expect(log).toEqual([monday, tuesday, second]);
  });

  it('keeps the latest few, in the order of time', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 }), { maxLength: 20 }), (minutes) => {
        let log: SeenWarnings[] = [];
        for (const minute of minutes) {
          const at = new Date(Date.UTC(2026, 10, 1, 0, minute)).toISOString();
          log = noteSeen(log, seen(at, '2026-10-31'), at);
        }
        const times = log.map(({ at }) => at);
        expect(times).toEqual(times.toSorted());
        expect(log.length).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe('countNew', () => {
  it('counts what was not there', () => {
    expect(countNew(['a', 'b', 'c'], monday)).toBe(1);
    expect(countNew([], monday)).toBe(0);
  });
});

describe('readSeen', () => {
  it('reads what was written and takes anything else for nothing', () => {
    expect(readSeen(JSON.stringify([monday]))).toEqual([monday]);
    for (const text of [null, '', '{', '{}', '[1, null, {"asOf": 1}]']) {
      expect(readSeen(text)).toEqual([]);
    }
  });
});
