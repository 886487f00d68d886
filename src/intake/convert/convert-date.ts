import { civilDate, isCivilDate } from '../../util/civil-date';
import { halfWidth } from '../normalize-text';
import { broken, type Converted, type ConversionRule, kept } from './conversion';

const separated = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?)?\s*月?(?:[T\s]+\d{1,2}[:：时]\d{1,2}.*)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
const serial = /^\d{4,6}(?:\.\d+)?$/;
/** Excel's day 1 is 1900-01-01, and it counts a 29 February 1900 that never was. */
const excelEpoch = -25569;

/**
 * A date as exports write it: `2016-10-11`, `2016.10.11`, `2016/1/2 9:45:59`, `20200316`,
 * `2014年8月11日`, Excel's serial numbers. A month without a day becomes its first day; 2099-12-31
 * and later are open-ended and 1900-01-01 is unknown: both become null; each counted by its rule.
 */
export function convertDate(text: string): Converted {
  const plain = halfWidth(text).trim();
  if (isCivilDate(plain)) return closed(plain, []);
  const parts = separated.exec(plain) ?? compact.exec(plain);
  if (parts) {
    const [, year, month, day] = parts;
    const date = `${year}-${month?.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
    if (!isCivilDate(date)) return broken('date');
    const rules: ConversionRule[] = [day === undefined ? 'date_month_only' : 'date_format'];
    if (/\d[:：时]/.test(plain) || plain.length === 14) rules.push('date_time_dropped');
    return closed(date, rules);
  }
  const days = Number(plain);
  if (serial.test(plain) && days >= 20_000 && days < 80_000) {
    return closed(civilDate(Math.floor(days) + excelEpoch), ['date_serial']);
  }
  return broken('date');
}

function closed(date: string, rules: readonly ConversionRule[]): Converted {
  if (date >= '2099-12-31') return kept(null, ...rules, 'date_open_ended');
  if (date === '1900-01-01') return kept(null, ...rules, 'date_unknown');
  return kept(date, ...rules);
}
