import type { Month } from '../../util/month';

/** Debt of a region in a month, yuan. */
export interface DebtLine {
  readonly region: string;
  readonly month: Month;
  /** General and special debt, to which the limit applies. */
  readonly outstanding: number;
  readonly limit: number;
  readonly contingent: number;
  /** Fiscal capacity; null where it is not stated. */
  readonly revenue: number | null;
  readonly due: number;
  readonly repaid: number;
}

/** Debt of a region at the end of a period; shares are 0 … , null without what they are a share of. */
export interface RegionDebt {
  readonly region: string;
  /** The last month of the period with a report. */
  readonly month: Month;
  readonly outstanding: number;
  /** Outstanding ÷ limit. */
  readonly limitUsed: number | null;
  /** Outstanding ÷ fiscal capacity (债务率). */
  readonly debtRatio: number | null;
  readonly contingent: number;
  /** Repaid ÷ due over the period. */
  readonly repaidShare: number | null;
}

/** Every region with a report in the period, the highest debt ratio first. */
export function debtOfRegions(lines: readonly DebtLine[], from: Month, to: Month): RegionDebt[] {
  const byRegion = new Map<string, DebtLine[]>();
  for (const line of lines) {
    if (line.month < from || line.month > to) continue;
    const own = byRegion.get(line.region);
    if (own) own.push(line);
    else byRegion.set(line.region, [line]);
  }
  return [...byRegion]
    .map(([region, own]) => {
      const last = own.reduce((latest, line) => (line.month > latest.month ? line : latest));
      const due = own.reduce((sum, line) => sum + line.due, 0);
      return {
        region,
        month: last.month,
        outstanding: last.outstanding,
        limitUsed: shareOf(last.outstanding, last.limit),
        debtRatio: shareOf(last.outstanding, last.revenue),
        contingent: last.contingent,
        repaidShare: shareOf(
          own.reduce((sum, line) => sum + line.repaid, 0),
          due,
        ),
      };
    })
    .sort((a, b) => (b.debtRatio ?? -1) - (a.debtRatio ?? -1) || (a.region < b.region ? -1 : 1));
}

/** Pooled limit used of all regions by month, in percent; null where nothing is reported. */
export function limitUsedByMonth(
  lines: readonly DebtLine[],
  months: readonly Month[],
): (number | null)[] {
  return months.map((month) => {
    const own = lines.filter((line) => line.month === month);
    const share = shareOf(
      own.reduce((sum, line) => sum + line.outstanding, 0),
      own.reduce((sum, line) => sum + line.limit, 0),
    );
    return share === null ? null : 100 * share;
  });
}

function shareOf(part: number, whole: number | null): number | null {
  return whole !== null && whole > 0 ? part / whole : null;
}
