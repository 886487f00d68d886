import { civilDate, isCivilDate } from '../../util/civil-date';
import { today } from '../../util/today';
import type { ChangeRule } from '../rules';
import { broken, type Converted, kept } from './conversion';
import { halfWidth } from './half-width';

const dayOrMonth = /^(\d{4})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2}))?\s*[日月号]?$/;
const timeOfDay =
  /(?:T|\s*(?:上午|下午|[AaPp][Mm])\s*|\s+)\d{1,2}\s*[:：时](?:\s*\d{1,2}\s*[:：分]?)?(?:\s*\d{1,2}(?:\.\d+)?\s*秒?)?(?:\s*[AaPp][Mm])?(?:Z|[+-]\d{2}:?\d{2})?$/;
/** An instant with the offset of its time zone, as programs write it. */
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;
const digits = /^(\d{4})(\d{2})(\d{2})?(\d{6})?$/;
const serial = /^\d{5}(?:\.\d+)?$/;

/** Days from 1970-01-01 to day 0 of the serial numbers of spread sheets (1899-12-30). */
const serialZero = -25569;

/**
 * A date as exports write it: `2016.10.11`, `2018/12/31 9:45:59`, `2014年8月1日`, `20200316`, serial
 * numbers of spread sheets, instants with a time zone (the day in China). A month alone (`2014年08月`) becomes its first day. From 2099-12-31 on a
 * date is open-ended, and 1900-01-01 and 0000-00-00 are unknown: both become null.
 */
export function convertDate(text: string): Converted {
  if (isCivilDate(text)) return known(text, []);
  const whole = halfWidth(text).trim();
  if (instant.test(whole)) return dayOfInstant(whole);
  const plain = whole.replace(timeOfDay, '');
  const rules: ChangeRule[] = plain === whole ? [] : ['date_time_dropped'];
  const [, year, month, day, time] = dayOrMonth.exec(plain) ?? digits.exec(plain) ?? [];
  if (year !== undefined && month !== undefined) {
    if (Number(year) === 0) return kept(null, 'date_unknown');
    const date = `${year}-${month.padStart(2, '0')}-${(day ?? '1').padStart(2, '0')}`;
    if (!isCivilDate(date)) return broken('date');
    if (time !== undefined) rules.push('date_time_dropped');
    if (day === undefined) rules.push('date_month_only');
    else if (date !== plain || whole !== text) rules.push('date_format');
    return known(date, rules);
  }
  const days = Math.floor(Number(plain));
  if (!serial.test(plain) || days < 20_000 || days > 80_000) return broken('date');
  return known(civilDate(days + serialZero), ['date_serial']);
}

/** The day in Chinese civil time at an instant: `2018-12-31T16:00:00Z` is 2019-01-01 in China. */
function dayOfInstant(text: string): Converted {
  const milliseconds = isCivilDate(text.slice(0, 10)) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) return broken('date');
  return known(today(milliseconds), ['date_time_dropped']);
}

function known(date: string, rules: readonly ChangeRule[]): Converted {
  if (date >= '2099-12-31') return kept(null, ...rules, 'date_open_ended');
  if (date === '1900-01-01') return kept(null, ...rules, 'date_unknown');
  return kept(date, ...rules);
}
