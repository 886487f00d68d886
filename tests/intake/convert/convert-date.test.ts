import { describe, expect, it } from 'vitest';
import { convertDate } from '../../../src/intake/convert/convert-date';

describe('convertDate', () => {
  it.each([
    ['2026-03-05', '2026-03-05', []],
    ['2016.10.11', '2016-10-11', ['date_format']],
    ['2026/3/5', '2026-03-05', ['date_format']],
    ['2026年3月5日', '2026-03-05', ['date_format']],
    ['2026年03月05号', '2026-03-05', ['date_format']],
    ['２０２６／０３／０５', '2026-03-05', ['date_format']],
    ['20200316', '2020-03-16', ['date_format']],
    ['20200316094559', '2020-03-16', ['date_time_dropped', 'date_format']],
    ['2018/12/31 9:45:59', '2018-12-31', ['date_time_dropped', 'date_format']],
    ['2018-12-31T09:45:59.123Z', '2018-12-31', ['date_time_dropped']],
    ['2018-12-31 09:45', '2018-12-31', ['date_time_dropped']],
    ['2018年12月31日 9时45分', '2018-12-31', ['date_time_dropped', 'date_format']],
    ['2014年08月', '2014-08-01', ['date_month_only']],
    ['2015-07', '2015-07-01', ['date_month_only']],
    ['202003', '2020-03-01', ['date_month_only']],
    ['2024-02-29', '2024-02-29', []],
  ])('%s is %s', (text, value, rules) => {
    expect(convertDate(text)).toEqual({ value, rules });
  });

  it.each([
    ['43831', '2020-01-01'],
    ['43890', '2020-02-29'],
    ['45292.7083333', '2024-01-01'],
  ])('the serial number %s of a spread sheet is %s', (text, value) => {
    expect(convertDate(text)).toEqual({ value, rules: ['date_serial'] });
  });

  it.each(['2099/12/31', '2099-12-31', '2100.01.01', '9999-12-31'])(
    '%s means that there is no end',
    (text) => {
      expect(convertDate(text)).toMatchObject({
        value: null,
        rules: expect.arrayContaining(['date_open_ended']),
      });
    },
  );

  it.each(['1900/01/01', '1900-01-01', '0000-00-00'])('%s means not known', (text) => {
    expect(convertDate(text)).toMatchObject({
      value: null,
      rules: expect.arrayContaining(['date_unknown']),
    });
  });

  it.each([
    '2021-02-30',
    '2023/2/29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-03-05',
    '05/03/2026',
    '2026-03-05x',
    '2026-03/',
    '123',
    '99999',
    '4.3831E+04',
    '昨天',
  ])('%s is no date', (text) => {
    expect(convertDate(text)).toEqual({ fault: 'date' });
  });
});
