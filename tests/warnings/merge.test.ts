import { expect, test } from 'vitest';
import { Random } from '../../src/util/random';
import { mergeSignals, warningId } from '../../src/warnings/merge-signals';
import type { Signal } from '../../src/warnings/signal';
import { warningLevels } from '../../src/warnings/warning-level';

function signal(values: Partial<Signal> = {}): Signal {
  return {
    rule: 'a',
    cause: 'complaints',
    unit: { region: '330102', department: null },
    area: null,
    since: '2026-05-01',
    level: 'yellow',
    inputs: { severity: 1, persistence: 1, exposure: 1 },
    figures: {},
    period: null,
    ...values,
  };
}

test('signals of one unit and cause are one warning: gravest level, first day, all reasons', () => {
  const warnings = mergeSignals([
    signal({ rule: 'b', since: '2026-03-01' }),
    signal({ rule: 'a', level: 'orange', area: 'ppp' }),
    signal({ rule: 'c', level: 'blue', area: 'ppp' }),
    signal({ cause: 'commitments' }),
    signal({ unit: { region: '330102', department: 'finance' }, level: 'red' }),
  ]);
  expect(
    warnings.map(({ level, since, cause, area, unit, signals }) => ({
      level,
      since,
      cause,
      area,
      department: unit.department,
      rules: signals.map(({ rule }) => rule).join(' '),
    })),
  ).toEqual([
    {
      level: 'red',
      since: '2026-05-01',
      cause: 'complaints',
      area: null,
      department: 'finance',
      rules: 'a',
    },
    {
      level: 'orange',
      since: '2026-03-01',
      cause: 'complaints',
      area: 'ppp',
      department: null,
      rules: 'a b c',
    },
    {
      level: 'yellow',
      since: '2026-05-01',
      cause: 'commitments',
      area: null,
      department: null,
      rules: 'a',
    },
  ]);
});

test('areas that differ leave none', () => {
  expect(
    mergeSignals([signal({ area: 'ppp' }), signal({ rule: 'b', area: 'bidding' })])[0]?.area,
  ).toBeNull();
});

test('an identity hangs on unit and cause alone and is the same in any snapshot', () => {
  // Written down: journals refer to these.
  expect(warningId({ region: '330102', department: null }, 'complaints')).toMatchInlineSnapshot(
    `"6bcd63b4abe0b29b"`,
  );
  expect(warningId({ region: null, department: 'finance' }, 'complaints')).not.toBe(
    warningId({ region: 'finance', department: null }, 'complaints'),
  );
});

test('whatever the order, days, levels and rules of signals, identities stay (random)', () => {
  const random = new Random('identities');
  for (let round = 0; round < 200; round += 1) {
    const signals = Array.from({ length: random.between(1, 30) }, () =>
      signal({
        rule: random.pick(['a', 'b', 'c', 'd']),
        cause: random.pick(['complaints', 'commitments', 'tasks']),
        unit: {
          region: random.pick(['330102', '330105', null]),
          department: random.pick(['finance', 'education', null]),
        },
        area: random.pick([null, 'ppp', 'bidding']),
        since: random.pick(['2026-01-01', '2026-02-01']),
        level: random.pick(warningLevels),
      }),
    );
    const shuffled = signals
      .map((each) => [random.next(), each] as const)
      .sort((a, b) => a[0] - b[0])
      .map(([, each]) => each);
    const later = signals.map((each) => ({ ...each, since: '2026-09-01', level: 'blue' as const }));
    const identities = (of: readonly Signal[]) => mergeSignals(of).map(({ id }) => id);
    const merged = mergeSignals(signals);
    expect(mergeSignals(shuffled).map(({ id, level, since }) => [id, level, since])).toEqual(
      merged.map(({ id, level, since }) => [id, level, since]),
    );
    expect(new Set(identities(later))).toEqual(new Set(merged.map(({ id }) => id)));
    expect(new Set(merged.map(({ id }) => id)).size).toBe(merged.length);
    expect(merged.flatMap((each) => each.signals)).toHaveLength(signals.length);
    for (const { id, unit, cause } of merged) expect(warningId(unit, cause)).toBe(id);
  }
});
