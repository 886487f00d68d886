import { describe, expect, it } from 'vitest';
import { convertDate } from '../../../src/intake/convert/convert-date';

describe('convertDate', () => {
  it.each([
    ['2016-10-11', '2016-10-11', []],
    ['2016.10.11', '2016-10-11', ['date_format']],
    ['2016/1/2', '2016-01-02', ['date_format']],
    ['2014年8月1日', '2014-08-01', ['date_format']],
    ['2014年08月', '2014-08-01', ['date_month_only']],
    ['2015-07', '2015-07-01', ['date_month_only']],
    ['201507', '2015-07-01', ['date_month_only']],
    ['20200316', '2020-03-16', ['date_format']],
    ['20200316094559', '2020-03-16', ['date_time_dropped', 'date_format']],
    ['2018/12/31 9:45:59', '2018-12-31', ['date_time_dropped', 'date_format']],
    ['2018-12-31T09:45:59.000Z', '2018-12-31', ['date_time_dropped']],
    ['2018-12-31T16:00:00.000Z', '2019-01-01', ['date_time_dropped']],
    ['2018-12-31T16:00:00+08:00', '2018-12-31', ['date_time_dropped']],
    ['2018-12-31T23:30:00-0500', '2019-01-01', ['date_time_dropped']],
    ['2018-12-31T23:30:00', '2018-12-31', ['date_time_dropped']],
    ['2018/12/31 下午3:45', '2018-12-31', ['date_time_dropped', 'date_format']],
    ['2018-12-31 3:45:59 PM', '2018-12-31', ['date_time_dropped']],
    ['2018-12-31 09:45', '2018-12-31', ['date_time_dropped']],
    ['２０１６．１０．１１', '2016-10-11', ['date_format']],
    ['43830', '2019-12-31', ['date_serial']],
    ['43830.40625', '2019-12-31', ['date_serial']],
    ['36526', '2000-01-01', ['date_serial']],
    ['2020-02-29', '2020-02-29', []],
  ])('%j is %j by %j', (text, value, rules) => {
    expect(convertDate(text)).toEqual({ value, rules });
  });

  it.each([
    ['2099/12/31', ['date_format', 'date_open_ended']],
    ['2099-12-31', ['date_open_ended']],
    ['9999-12-31', ['date_open_ended']],
    ['1900/01/01', ['date_format', 'date_unknown']],
    ['0000-00-00', ['date_unknown']],
  ])('%j is no day, by %j', (text, rules) => {
    expect(convertDate(text)).toEqual({ value: null, rules });
  });

  it.each([
    '2021-02-30',
    '2021-02-30T00:00:00Z',
    '2021/13/01',
    '2019-02-29',
    '20201332',
    '16/10/11',
    '昨天',
    '12',
    '99999',
    '2016-10-11-12',
    '二〇一六年',
    '9.1E+05',
  ])('%j is no date', (text) => {
    expect(convertDate(text)).toEqual({ fault: 'date' });
  });
});
