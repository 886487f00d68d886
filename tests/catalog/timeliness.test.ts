import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { recordTimeliness, replyTimeliness, timelinessWithin } from '../../src/catalog/timeliness';

const asOf = '2026-10-31';

describe('timelinessWithin seven working days', () => {
  it.each([
    // 29, 30 September, 8, 9, 10 (a Saturday worked in lieu), 12, 13 October 2026.
    ['National Day and its make-up Saturday', '2026-09-28', '2026-10-13', 'on_time', 7, 0],
    ['the day after', '2026-09-28', '2026-10-14', 'late', 8, 1],
    ['done on the make-up Saturday itself', '2026-09-30', '2026-10-10', 'on_time', 3, 0],
    // 2020: the State Council extended the Spring Festival to 2 February; work began on 3 February.
    // 22, 23 January, 3, 4, 5, 6, 7 February.
    ['the extended Spring Festival of 2020', '2020-01-21', '2020-02-07', 'on_time', 7, 0],
    ['the Monday after', '2020-01-21', '2020-02-10', 'late', 8, 1],
    // 19 January 2020 was a Sunday worked in lieu: 19, 20, 21, 22, 23 January, 3, 4 February.
    ['the make-up Sunday before it', '2020-01-18', '2020-02-04', 'on_time', 7, 0],
    ['done on a Sunday after the seventh day', '2026-07-20', '2026-08-01', 'late', 9, 2],
    ['done on the weekend after the seventh day', '2026-07-15', '2026-07-26', 'on_time', 7, 0],
    ['the same day', '2026-07-20', '2026-07-20', 'on_time', 0, 0],
    ['not done, over', '2026-09-28', null, 'overdue', 20, 13],
    ['not done, not over', '2026-10-26', null, 'running', 4, 0],
    ['done after the as-of date', '2026-10-26', '2026-11-02', 'running', 4, 0],
  ])('%s', (_, event, done, kind, workingDays, lateBy) => {
    expect(timelinessWithin(7, event, done, asOf)).toEqual({ kind, workingDays, lateBy });
  });

  it.each([
    ['before the calendar', '2003-12-30', '2004-01-05', asOf],
    ['after the calendar', '2026-12-30', '2027-01-05', '2027-02-01'],
    ['not done, as of a day after the calendar', '2026-12-30', null, '2027-02-01'],
    ['without an event', null, '2026-01-05', asOf],
    ['of a day that is none', '2021-02-30', '2021-03-05', asOf],
  ])('is not assessable %s', (_, event, done, day) => {
    expect(timelinessWithin(7, event, done, day)).toEqual({
      kind: 'not_assessable',
      workingDays: null,
      lateBy: null,
    });
  });
});

describe('replyTimeliness', () => {
  it.each([
    ['on the day itself', '2026-07-20', '2026-07-20', 'on_time', 0],
    ['the next day', '2026-07-20', '2026-07-21', 'late', 1],
    [
      'on the Saturday after a Friday: late by no working day',
      '2026-07-24',
      '2026-07-25',
      'late',
      0,
    ],
    ['over National Day', '2026-09-30', '2026-10-08', 'late', 1],
    ['not at all', '2026-10-30', null, 'overdue', 0],
    ['not yet', '2026-11-30', null, 'running', 0],
    ['before the calendar: late, by an unknown number', '2003-06-02', '2003-06-10', 'late', null],
  ])('%s', (_, due, replied, kind, lateBy) => {
    expect(replyTimeliness(due, replied, asOf)).toMatchObject({ kind, lateBy });
  });

  it('is not assessable without a deadline', () => {
    expect(replyTimeliness(null, '2026-01-01', asOf).kind).toBe('not_assessable');
  });
});

describe('recordTimeliness', () => {
  function kindOf(dataset: string, dates: Readonly<Record<string, string>>) {
    const dateOf = (field: string) => dates[field] ?? null;
    return recordTimeliness(datasetByName(dataset), dateOf, asOf)?.kind ?? null;
  }

  it.each([
    [
      'administrative_permits',
      { decision_date: '2026-09-28', report_date: '2026-10-13' },
      'on_time',
    ],
    ['administrative_permits', { decision_date: '2026-09-28', report_date: '2026-10-14' }, 'late'],
    [
      'administrative_penalties',
      { decision_date: '2026-09-28', publication_date: '2026-10-13' },
      'on_time',
    ],
    [
      'administrative_penalties',
      { decision_date: '2026-09-28', report_date: '2026-10-14', publication_date: '2026-10-08' },
      'late',
    ],
    ['dishonesty_records', { event_date: '2026-09-28', report_date: '2026-10-13' }, 'on_time'],
    ['dishonesty_records', { event_date: '2026-09-28' }, 'overdue'],
    ['deputy_proposals', { due_date: '2026-09-28', answered_date: '2026-09-29' }, 'late'],
    ['complaints', { due_date: '2026-09-28', resolved_date: '2026-09-28' }, 'on_time'],
    ['published_ratings', {}, null],
  ])('of %s %o: %s', (dataset, dates, kind) => {
    expect(kindOf(dataset, dates)).toBe(kind);
  });
});
