import type { Month } from '../../util/month';

/** What became of the payments of agreements, by the as-of date. */
export const paymentStates = ['in_time', 'late', 'overdue', 'not_due'] as const;
export type PaymentState = (typeof paymentStates)[number];

export interface RecordsLine {
  readonly area: string;
  readonly month: Month;
  readonly kind: string;
  readonly records: number;
}

export interface AgreementsLine {
  readonly area: string;
  readonly month: Month;
  /** Null where no payment was owed or its date is not known. */
  readonly payment: PaymentState | null;
  readonly agreements: number;
  /** Yuan. */
  readonly amount: number;
}

export interface CountAndSum {
  readonly count: number;
  /** Yuan. */
  readonly amount: number;
}

/** One key area under a filter; its series run over all months. */
export interface AreaSummary {
  readonly area: string;
  readonly recordsByMonth: readonly number[];
  /** In the period. */
  readonly records: number;
  /** Per 100,000 people of the regions in the period; null without people. */
  readonly rate: number | null;
  /** Of all areas' records in the period, 0 … 1; null where there are none. */
  readonly share: number | null;
  /** In the period, most first. */
  readonly kinds: readonly { readonly kind: string; readonly records: number }[];
  readonly agreementsByMonth: readonly number[];
  readonly amountByMonth: readonly number[];
  readonly agreements: CountAndSum;
  readonly payments: Readonly<Record<PaymentState, CountAndSum>>;
}

export interface AreasInput {
  readonly areas: readonly string[];
  /** All months shown, first to last. */
  readonly months: readonly Month[];
  readonly from: Month;
  readonly to: Month;
  readonly people: number;
  readonly records: readonly RecordsLine[];
  readonly agreements: readonly AgreementsLine[];
}

/** Every area with its records, agreements and payments. Lines of months that are not shown are left out of the series. */
export function assembleAreas(input: AreasInput): AreaSummary[] {
  const { areas, months, from, to, people } = input;
  const isIn = ({ month }: { readonly month: Month }) => month >= from && month <= to;
  const total = sumOf(input.records.filter(isIn), ({ records }) => records);
  return areas.map((area) => {
    const records = input.records.filter((line) => line.area === area);
    const agreements = input.agreements.filter((line) => line.area === area);
    const inPeriod = agreements.filter(isIn);
    const count = sumOf(records.filter(isIn), (line) => line.records);
    return {
      area,
      recordsByMonth: byMonth(months, records, (line) => line.records),
      records: count,
      rate: people > 0 ? (100_000 * count) / people : null,
      share: total > 0 ? count / total : null,
      kinds: kindsOf(records.filter(isIn)),
      agreementsByMonth: byMonth(months, agreements, (line) => line.agreements),
      amountByMonth: byMonth(months, agreements, ({ amount }) => amount),
      agreements: countAndSum(inPeriod),
      payments: Object.fromEntries(
        paymentStates.map((state) => [
          state,
          countAndSum(inPeriod.filter(({ payment }) => payment === state)),
        ]),
      ) as Record<PaymentState, CountAndSum>,
    };
  });
}

function kindsOf(lines: readonly RecordsLine[]) {
  const counts = new Map<string, number>();
  for (const { kind, records } of lines) counts.set(kind, (counts.get(kind) ?? 0) + records);
  return [...counts]
    .map(([kind, records]) => ({ kind, records }))
    .sort((a, b) => b.records - a.records || (a.kind < b.kind ? -1 : 1));
}

function byMonth<L extends { readonly month: Month }>(
  months: readonly Month[],
  lines: readonly L[],
  read: (line: L) => number,
): number[] {
  const sums = new Map<Month, number>();
  for (const line of lines) sums.set(line.month, (sums.get(line.month) ?? 0) + read(line));
  return months.map((month) => sums.get(month) ?? 0);
}

function countAndSum(lines: readonly AgreementsLine[]): CountAndSum {
  return {
    count: sumOf(lines, ({ agreements }) => agreements),
    amount: sumOf(lines, ({ amount }) => amount),
  };
}

function sumOf<L>(lines: readonly L[], read: (line: L) => number): number {
  return lines.reduce((sum, line) => sum + read(line), 0);
}
