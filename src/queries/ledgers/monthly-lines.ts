import { monthsBetween } from '../../util/month';
import type { RegisterLine, RegisterTable } from './register-table';

export interface MonthlyLine {
  readonly month: string;
  /** Null: no row began in the month. */
  readonly line: RegisterLine | null;
}

/** The lines of a register for each month of a period, both ends included; a stock has none. */
export function monthlyLines({ groups }: RegisterTable, from: string, to: string): MonthlyLine[] {
  const lines = groups.get('month');
  if (!lines) return [];
  const byMonth = new Map(lines.map((line) => [line.code, line]));
  return monthsBetween(from, to).map((month) => ({ month, line: byMonth.get(month) ?? null }));
}
