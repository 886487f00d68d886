import { parseArgs } from 'node:util';
import { findRule, rules } from '../src/warnings/rules';
import { fillReason } from '../src/warnings/template/fill-reason';
import { warningLevels } from '../src/warnings/warning-level';
import { printBacktest } from './warnings/backtest';
import { openWarned, warningsOn } from './warnings/native-warnings';
import { backtestSeeds } from './warnings/seeds';

/**
 * Prints what all rules say of the database of a snapshot: --database FILE, --from YYYY-MM (its first
 * month), --as-of YYYY-MM-DD, --list (every warning with its reasons), --back-test MONTHS (what would
 * have been known at the end of each of the last months, against the truth file beside the database),
 * --seeds COUNT (the back-test over so many demonstrations, made for it).
 */
export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      database: {
        type: 'string',
        default: 'public/snapshots/zhejiang-demo-2026-10/snapshot.duckdb',
      },
      from: { type: 'string', default: '2023-11' },
      'as-of': { type: 'string', default: '2026-10-31' },
      list: { type: 'boolean', default: false },
      'back-test': { type: 'string' },
      seeds: { type: 'string' },
    },
  });
  if (values.seeds) {
    await backtestSeeds(Number(values.seeds), Number(values['back-test'] ?? 24), values.from);
    return;
  }
  const started = performance.now();
  const database = await openWarned(values.database, values.from);
  if (values['back-test']) {
    await printBacktest(database, values.database, values['as-of'], Number(values['back-test']));
    database.engine.close();
    return;
  }
  const { warnings, signals, unassessable } = await warningsOn(database, rules, values['as-of']);
  database.engine.close();
  const took = (performance.now() - started).toFixed(0);
  const line = (text: string): void => void process.stdout.write(`${text}\n`);
  line(
    `${warnings.length} warnings of ${signals.length} signals on ${values['as-of']} (${took} ms)`,
  );
  for (const level of warningLevels) {
    line(`  ${level.padEnd(8)} ${warnings.filter((each) => each.level === level).length}`);
  }
  for (const rule of rules) {
    const own = signals.filter((each) => each.rule === rule.name);
    const counts = warningLevels.map((level) => own.filter((each) => each.level === level).length);
    const silent = [...(unassessable.get(rule.name) ?? [])].map(
      ([why, count]) => `${why} ${count}`,
    );
    line(`${rule.name.padEnd(30)} ${counts.join(' / ').padEnd(20)} ${silent.join(', ')}`);
  }
  if (!values.list) return;
  for (const { level, unit, cause, signals: own } of warnings) {
    line(`${level} ${unit.region ?? ''} ${unit.department ?? ''} ${cause}`);
    for (const signal of own) {
      const rule = findRule(signal.rule);
      if (rule) line(`    [${signal.level}] ${fillReason(rule, signal.figures, 'zh-CN')}`);
    }
  }
}
