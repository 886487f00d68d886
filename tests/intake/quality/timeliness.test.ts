import { describe, expect, it } from 'vitest';
import { datasetByName, datasets } from '../../../src/catalog/catalog';
import { timeLimitOf, timelinessOf } from '../../../src/intake/quality/timeliness';

/** Judges a row of a dataset with the values given. */
function judge(name: string, given: Readonly<Record<string, string>>) {
  const dataset = datasetByName(name);
  return timelinessOf(dataset)?.(dataset.fields.map((field) => given[field.name] ?? null));
}

describe('the time limit of a dataset', () => {
  it('is the one its catalogue document states', () => {
    expect(timeLimitOf(datasetByName('administrative_permits'))).toEqual({
      kind: 'working_days',
      from: 'decision_date',
      to: ['report_date', 'publication_date'],
      workingDays: 7,
    });
  });

  it('is else its deadline, and none where it has neither', () => {
    expect(timeLimitOf(datasetByName('complaints'))).toEqual({
      kind: 'deadline',
      deadline: 'due_date',
      to: ['resolved_date'],
    });
    expect(timeLimitOf(datasetByName('government_debt'))).toBeNull();
    expect(timelinessOf(datasetByName('government_debt'))).toBeNull();
  });

  it('is stated for every dataset with a deadline and a date that ends it', () => {
    const isTimed = (roles: ReadonlySet<string | undefined>) =>
      roles.has('deadline') && roles.has('done_date');
    for (const dataset of datasets) {
      const roles = new Set(dataset.fields.map(({ role }) => role));
      if (isTimed(roles)) expect(timeLimitOf(dataset), dataset.name).not.toBeNull();
    }
  });
});

describe('timeliness', () => {
  it.each([
    ['2026-09-28', '2026-10-13', 'in_time', 'National Day holiday, a make-up day on 10 October'],
    ['2026-09-28', '2026-10-14', 'late', 'the eighth working day'],
    ['2026-03-02', '2026-03-02', 'in_time', 'the same day'],
    ['2003-12-31', '2004-01-05', 'not_assessable', 'before the calendar'],
    ['2026-12-30', '2027-01-04', 'not_assessable', 'after the calendar'],
    ['2026-03-05', '2026-03-04', 'not_assessable', 'reported before it was decided'],
  ] as const)(
    'of a decision of %s reported on %s is %s: %s',
    (decided, reported, expected, _why) => {
      const row = { decision_date: decided, report_date: reported };
      expect(judge('administrative_penalties', row)).toBe(expected);
    },
  );

  it('takes the date of publication where none of reporting is given', () => {
    const decision_date = '2026-03-02';
    const row = { decision_date, publication_date: '2026-03-30' };
    expect(judge('administrative_permits', row)).toBe('late');
    expect(judge('administrative_permits', { ...row, report_date: '2026-03-03' })).toBe('in_time');
    expect(judge('administrative_permits', { decision_date })).toBe('not_assessable');
  });

  it('of a dataset with a deadline is that of each row, the day itself included', () => {
    const due_date = '2026-03-10';
    expect(judge('complaints', { due_date, resolved_date: '2026-03-10' })).toBe('in_time');
    expect(judge('complaints', { due_date, resolved_date: '2026-03-11' })).toBe('late');
    expect(judge('complaints', { resolved_date: '2026-03-11' })).toBe('not_assessable');
    expect(judge('complaints', { due_date })).toBe('not_assessable');
  });
});
