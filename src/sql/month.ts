const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;

const parse = (month: string): readonly [number, number] => {
  const match = pattern.exec(month);
  if (!match) throw new RangeError(`"${month}" is not a month in the form YYYY-MM.`);
  return [Number(match[1]), Number(match[2])];
};

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** First day of a month `YYYY-MM`, as `YYYY-MM-DD`. Throws RangeError for another form. */
export function monthStart(month: string): string {
  const [year, number] = parse(month);
  return `${pad(year, 4)}-${pad(number, 2)}-01`;
}

/** First day of the month after `YYYY-MM`, as `YYYY-MM-DD`. Throws RangeError for another form. */
export function nextMonthStart(month: string): string {
  const [year, number] = parse(month);
  return number === 12 ? `${pad(year + 1, 4)}-01-01` : `${pad(year, 4)}-${pad(number + 1, 2)}-01`;
}

/** Last day of a month `YYYY-MM`, as `YYYY-MM-DD`. Throws RangeError for another form. */
export function monthEnd(month: string): string {
  const [year, number] = parse(month);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** All months from one `YYYY-MM` to another, both included; empty when the first is later. */
export function monthsBetween(from: string, to: string): string[] {
  const [year, number] = parse(from);
  const [lastYear, lastNumber] = parse(to);
  const count = (lastYear - year) * 12 + lastNumber - number + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => {
    const months = number - 1 + index;
    return `${pad(year + Math.floor(months / 12), 4)}-${pad((months % 12) + 1, 2)}`;
  });
}

/** `YYYY-MM` as the integer yyyymm of the cube. Throws RangeError for another form. */
export function monthNumber(month: string): number {
  const [year, number] = parse(month);
  return year * 100 + number;
}

/** The integer yyyymm of the cube as `YYYY-MM`. */
export function monthText(number: number): string {
  return `${pad(Math.floor(number / 100), 4)}-${pad(number % 100, 2)}`;
}
