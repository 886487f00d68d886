import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { lastDayOfMonth } from '../../src/util/civil-date';
import { addMonths, monthsBetween } from '../../src/util/month';
import {
  type BacktestMonth,
  type BacktestScore,
  scoreBacktest,
} from '../../src/warnings/backtest/score-backtest';
import { judgedMonth } from '../../src/warnings/evaluate-rules';
import { rules } from '../../src/warnings/rules';
import { warningLevels } from '../../src/warnings/warning-level';
import { type WarnedDatabase, warningsOn } from './native-warnings';

/** Runs all rules at the end of each of the last months, against the truth file beside the database. */
export async function runBacktest(
  database: WarnedDatabase,
  path: string,
  asOf: string,
  count: number,
  progress: (line: string) => void = () => undefined,
): Promise<BacktestScore> {
  const truth = JSON.parse(await readFile(join(dirname(path), 'truth.json'), 'utf8'));
  const to = judgedMonth(asOf);
  const months: BacktestMonth[] = [];
  for (const month of monthsBetween(addMonths(to, 1 - count), to)) {
    const { warnings, signals } = await warningsOn(database, rules, lastDayOfMonth(month));
    months.push({ month, signals });
    const counts = warningLevels.map(
      (level) => `${level} ${warnings.filter((each) => each.level === level).length}`,
    );
    progress(`${month}  ${String(warnings.length).padStart(4)} warnings: ${counts.join(', ')}`);
  }
  return scoreBacktest(rules, months, truth.events);
}

/** Prints what `runBacktest` found: each month, each event, each red or orange episode. */
export async function printBacktest(
  database: WarnedDatabase,
  path: string,
  asOf: string,
  count: number,
): Promise<void> {
  const line = (text: string): void => void process.stdout.write(`${text}\n`);
  const score = await runBacktest(database, path, asOf, count, line);
  for (const { event, month, lead, rules: by } of score.found) {
    line(`${event.id.padEnd(28)} ${month ?? 'not found'} lead ${lead ?? '-'} by ${by.join(', ')}`);
  }
  for (const { rule, from, to: end, signal, event } of score.episodes) {
    const { region, department } = signal.unit;
    const where = [region, department, signal.area].filter(Boolean).join(' ');
    line(
      `${signal.level.padEnd(7)} ${rule} ${where} ${from} to ${end}: ${event?.id ?? 'no event'}`,
    );
  }
  line(`recall ${score.recall}, precision ${score.precision}, median lead ${score.medianLead}`);
  line(`${score.redDecoys.length} decoys in red`);
}
