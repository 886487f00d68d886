import { describe, expect, test } from 'vitest';
import { ruleOf, signalsOf } from './support';

const asOf = '2026-10-30';

function rectification(id: string, values: Record<string, string | null> = {}) {
  return {
    rectification_id: id,
    region_code: '330102',
    department_code: 'finance',
    area: 'procurement',
    title: id,
    opened_date: '2026-08-01',
    due_date: '2026-09-30',
    escalation: 'none',
    state: 'open',
    ...values,
  };
}

describe('deadline', () => {
  const overdue = ruleOf({
    method: 'deadline',
    dataset: 'rectifications',
    where: 'state != "cancelled"',
    least: 1,
    due: 'due_date',
    done: ['done_date'],
  });

  test('open past the day of the deadline, not on it; done later is still open; working days', async () => {
    const signals = await signalsOf(
      overdue,
      [
        rectification('open'),
        rectification('done in time', { done_date: '2026-09-30' }),
        rectification('done later than the day looked at', { done_date: '2026-11-02' }),
        rectification('due today', { due_date: asOf }),
        rectification('cancelled', { state: 'cancelled' }),
        rectification('opened after the day', { opened_date: '2026-10-31' }),
        rectification('elsewhere', { region_code: '330105', due_date: '2026-10-29', area: null }),
      ],
      asOf,
    );
    // 30 September to 30 October 2026: National Day from 1 to 7 October, work on Saturday the 10th.
    expect(signals.map(({ unit, area, figures }) => [unit.region, area, figures])).toEqual([
      [
        '330102',
        'procurement',
        { rows: 2, exposure: 2, longest: 18, oldest: '2026-09-30', nearest: null },
      ],
      [
        '330105',
        'other',
        { rows: 1, exposure: 1, longest: 1, oldest: '2026-10-29', nearest: null },
      ],
    ]);
    expect(signals[0]).toMatchObject({ since: '2026-09-30', inputs: { persistence: 1 } });
    expect(signals[1]).toMatchObject({ inputs: { persistence: 0 } });
  });

  test('units: departments of regions, departments, cities with their counties', async () => {
    const rows = [
      rectification('1'),
      rectification('2', { department_code: 'education' }),
      rectification('3', { region_code: '330105' }),
      rectification('4', { region_code: '330000' }),
      rectification('5', { department_code: null }),
    ];
    const at = async (level: 'unit' | 'department' | 'city' | 'region') =>
      (await signalsOf({ ...overdue, scope: { level } }, rows, asOf)).map(
        ({ unit, figures }) => `${unit.region} ${unit.department} ${figures.rows}`,
      );
    expect(await at('unit')).toEqual([
      '330000 finance 1',
      '330102 education 1',
      '330102 finance 1',
      '330105 finance 1',
    ]);
    expect(await at('department')).toEqual(['null education 1', 'null finance 3']);
    expect(await at('city')).toEqual(['330100 null 4']);
    expect(await at('region')).toEqual(['330000 null 1', '330102 null 3', '330105 null 1']);
    const counties = {
      ...overdue,
      scope: { level: 'region' as const, regions: ['county' as const] },
    };
    expect((await signalsOf(counties, rows, asOf)).map(({ unit }) => unit.region)).toEqual([
      '330102',
      '330105',
    ]);
  });

  test('least number of rows, level by severity and sum of money', async () => {
    const rule = ruleOf(
      {
        method: 'deadline',
        dataset: 'agreements',
        least: 2,
        exposure: 'amount',
        due: 'payment_due',
        done: ['paid_date'],
      },
      {
        levels: [
          { level: 'red', severity: 15, exposure: 1_000_000 },
          { level: 'orange', severity: 15 },
          { level: 'yellow' },
        ],
      },
    );
    const agreement = (id: string, region: string, due: string, amount: number) => ({
      agreement_id: id,
      region_code: region,
      title: id,
      method: 'open',
      winner: 'a',
      amount,
      signed_date: '2026-01-05',
      payment_due: due,
      state: 'performing',
    });
    const signals = await signalsOf(
      rule,
      [
        agreement('1', '330102', '2026-09-30', 600_000),
        agreement('2', '330102', '2026-10-20', 400_000),
        agreement('3', '330105', '2026-09-30', 300_000),
        agreement('4', '330105', '2026-09-30', 300_000),
        agreement('5', '330106', '2026-10-28', 9_000_000),
        agreement('6', '330106', '2026-10-28', 9_000_000),
        agreement('7', '330108', '2026-01-28', 9_000_000),
      ],
      asOf,
    );
    expect(
      signals.map(({ unit, level, figures }) => [unit.region, level, figures.exposure]),
    ).toEqual([
      ['330102', 'red', 1_000_000],
      ['330105', 'orange', 600_000],
      ['330106', 'yellow', 18_000_000],
    ]);
  });

  test('due soon: from today to the last day ahead, the nearer the graver', async () => {
    const rule = ruleOf({
      method: 'deadline',
      dataset: 'work_tasks',
      least: 1,
      due: 'due_date',
      done: ['done_date'],
      ahead: 30,
    });
    const task = (id: string, region: string, due: string, done: string | null = null) => ({
      task_id: id,
      task_set: 'zj_531x',
      number: 1,
      stage: 0,
      region_code: region,
      title: id,
      kind: 'deadline',
      start_date: '2026-01-01',
      due_date: due,
      done_date: done,
    });
    const signals = await signalsOf(
      rule,
      [
        task('today', '330100', '2026-10-30'),
        task('last', '330100', '2026-11-29'),
        task('later', '330200', '2026-11-30'),
        task('past', '330300', '2026-10-29'),
        task('done', '330400', '2026-11-05', '2026-10-20'),
        task('next week', '330500', '2026-11-06'),
      ],
      asOf,
    );
    expect(
      signals.map(({ unit, since, inputs, figures }) => [
        unit.region,
        since,
        inputs.severity,
        figures.rows,
        figures.nearest,
      ]),
    ).toEqual([
      ['330100', asOf, 30, 2, '2026-10-30'],
      ['330500', asOf, 23, 1, '2026-11-06'],
    ]);
  });

  test('working days after an event: late ones of the last month count, on time never', async () => {
    const rule = ruleOf({
      method: 'deadline',
      dataset: 'administrative_permits',
      least: 1,
      due: { event: 'decision_date', workingDays: 7 },
      done: ['report_date', 'publication_date'],
      lateWithin: 1,
    });
    const permit = (
      id: string,
      decided: string,
      reported: string | null,
      published: string | null = null,
    ) => ({
      permit_id: id,
      counterparty: 'a',
      counterparty_kind: 'organisation',
      document_name: id,
      document_number: id,
      permit_kind: 'general',
      content: 'a',
      decision_date: decided,
      valid_from: decided,
      authority: 'a',
      authority_code: 'a',
      state: 'valid',
      source_unit: 'a',
      source_unit_code: 'a',
      region_code: '330102',
      report_date: reported,
      publication_date: published,
    });
    const found = async (row: ReturnType<typeof permit>) =>
      (await signalsOf(rule, [row], asOf)).map(({ inputs }) => inputs.severity);
    // 12 October 2026 is a Monday; the seventh working day after it is Wednesday the 21st.
    expect(await found(permit('in time', '2026-10-12', '2026-10-21'))).toEqual([]);
    expect(await found(permit('a day late', '2026-10-12', '2026-10-22'))).toEqual([1]);
    expect(await found(permit('published in time', '2026-10-12', null, '2026-10-19'))).toEqual([]);
    expect(await found(permit('open', '2026-10-12', null))).toEqual([7]);
    expect(await found(permit('open, within the time', '2026-10-21', null))).toEqual([]);
    expect(await found(permit('late, but long ago', '2026-08-03', '2026-09-01'))).toEqual([]);
    expect(await found(permit('reported after the day', '2026-10-12', '2026-11-03'))).toEqual([7]);
  });
});

test('expiry: shown past the end of its period', async () => {
  const rule = ruleOf({
    method: 'expiry',
    dataset: 'dishonesty_records',
    least: 1,
    ends: 'publication_end',
    withdrawn: 'withdrawn_date',
  });
  const record = (id: string, end: string | null, withdrawn: string | null) => ({
    record_id: id,
    region_code: '330102',
    subject: 'a',
    subject_kind: 'department',
    record_kind: 'court_judgment',
    severity: 'minor',
    event_date: '2025-01-06',
    publication_end: end,
    withdrawn_date: withdrawn,
  });
  const signals = await signalsOf(
    rule,
    [
      record('shown', '2026-10-20', null),
      record('withdrawn', '2026-10-20', '2026-10-21'),
      record('withdrawn after the day', '2026-09-30', '2026-11-01'),
      record('last day', asOf, null),
      record('no end', null, null),
    ],
    asOf,
  );
  expect(signals.map(({ figures }) => figures)).toEqual([
    { rows: 2, exposure: 2, longest: 30, oldest: '2026-09-30' },
  ]);
});

test('list: government bodies that stand on it', async () => {
  const rule = ruleOf({
    method: 'list',
    dataset: 'credit_lists',
    where: 'list_field == "judgment_defaulter" && in(subject_kind, "government", "department")',
    least: 1,
    enters: 'entry_date',
    leaves: 'removal_date',
  });
  const entry = (id: string, values: Record<string, string> = {}) => ({
    entry_id: id,
    region_code: '330102',
    list_kind: 'black',
    list_field: 'judgment_defaulter',
    subject: 'a',
    subject_kind: 'department',
    entry_date: '2026-10-10',
    ...values,
  });
  const signals = await signalsOf(
    rule,
    [
      entry('on it'),
      entry('first', { entry_date: '2026-09-30' }),
      entry('an enterprise', { subject_kind: 'enterprise' }),
      entry('another list', { list_field: 'tax' }),
      entry('removed', { removal_date: '2026-10-15' }),
      entry('to come', { entry_date: '2026-10-31' }),
    ],
    asOf,
  );
  expect(signals.map(({ figures }) => figures)).toEqual([
    { rows: 2, exposure: 2, longest: 30, oldest: '2026-09-30' },
  ]);
});

test('red flag: marked rows of the last months, the greatest value of an expression', async () => {
  const flag = {
    method: 'red_flag' as const,
    dataset: 'rectifications',
    where: 'escalation == "none"',
    least: 1,
    date: 'opened_date',
    months: 3,
  };
  const rows = [
    rectification('in', { opened_date: '2026-07-31' }),
    rectification('too early', { opened_date: '2026-07-30' }),
    rectification('of another month', { opened_date: '2026-10-05', due_date: '2026-10-28' }),
    rectification('no mark', { escalation: 'circular' }),
  ];
  const [signal] = await signalsOf(ruleOf(flag), rows, asOf);
  expect(signal?.figures).toEqual({
    rows: 2,
    exposure: 2,
    severity: 1,
    months: 2,
    first: '2026-07-31',
    last: '2026-10-05',
  });
  expect(signal?.inputs.severity).toBe(2);
  const worst = ruleOf({ ...flag, severity: 'workingDays(due_date, asOf())' });
  expect((await signalsOf(worst, rows, asOf))[0]?.inputs.severity).toBe(18);
});

test('quota: what should be reached by now, units without any case too', async () => {
  const rule = ruleOf(
    {
      method: 'quota',
      dataset: 'joint_actions',
      where: 'typical',
      date: 'action_date',
      yearly: 12,
      below: 80,
    },
    { scope: { level: 'city' } },
  );
  const action = (id: string, region: string, date = '2026-03-02') => ({
    action_id: id,
    region_code: region,
    kind: 'incentive',
    actor_kind: 'city',
    actor: 'a',
    action_date: date,
    typical: true,
  });
  const cases = (region: string, count: number) =>
    Array.from({ length: count }, (_, place) => action(`${region}${place}`, region));
  // By 2 July 2026, 183 of 365 days, 6.0 cases of 12 are due; 80 % of them are 4.8.
  const signals = await signalsOf(
    rule,
    [...cases('330100', 5), ...cases('330281', 4), action('of last year', '330300', '2025-12-30')],
    '2026-07-02',
  );
  expect(signals.map(({ unit }) => unit.region)).not.toContain('330100');
  expect(signals).toHaveLength(10);
  const ningbo = signals.find(({ unit }) => unit.region === '330200');
  expect(ningbo?.figures).toMatchObject({ done: 4, target: 12, year: 2026 });
  expect(ningbo?.figures.expected).toBeCloseTo(12 * (183 / 365), 10);
  expect(signals.find(({ unit }) => unit.region === '330300')?.figures).toMatchObject({ done: 0 });
});
