import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCube } from '../../src/evaluation/compile-cube';
import { catalogueContext, indicators } from '../../src/evaluation/indicators';
import { identifier } from '../../src/sql/identifier';
import { sql } from '../../src/sql/sql';
import { languages } from '../../src/util/language';
import { monthsBetween } from '../../src/util/month';
import { evaluateRules } from '../../src/warnings/evaluate-rules';
import { evidenceOf } from '../../src/warnings/evidence';
import { isRowDetect, type RowDetect } from '../../src/warnings/row-methods';
import { compileRowSignals } from '../../src/warnings/rows/compile-row-signals';
import { type FoundUnit, signalsOfRows } from '../../src/warnings/rows/signals-of-rows';
import type { Rule } from '../../src/warnings/rule-schema';
import { findRule, rules } from '../../src/warnings/rules';
import { compileSeries } from '../../src/warnings/series/compile-series';
import { ruleMeasure, type SeriesRule } from '../../src/warnings/series/rule-measure';
import { signalsOfSeries } from '../../src/warnings/series/signals-of-series';
import { type SeriesCell, unitSeries } from '../../src/warnings/series/unit-series';
import type { Signal } from '../../src/warnings/signal';
import { fillReason } from '../../src/warnings/template/fill-reason';
import type { NativeDatabase } from '../support/native-database';
import { demoDatabase } from './demo-database';

const asOf = '2026-10-31';
const period = { from: '2023-11', to: '2026-10' };
const context = catalogueContext(asOf);
const seriesRules = rules.filter((rule): rule is SeriesRule => !isRowDetect(rule.detect));
const rowRules = rules.filter((rule): rule is Rule & { detect: RowDetect } =>
  isRowDetect(rule.detect),
);
let database: NativeDatabase;

beforeAll(async () => {
  database = await demoDatabase(asOf, ['dishonesty_records', 'agreements']);
}, 180_000);
afterAll(() => database.close());

async function recordsBehind(rule: Rule, signal: Signal): Promise<number> {
  let total = 0;
  for (const { dataset, where } of evidenceOf(rule, signal, context)) {
    const [row] = await database.rows(
      sql`SELECT count(*) AS "rows" FROM ${identifier(dataset)} WHERE ${where}`.text,
    );
    total += Number(row?.rows);
  }
  return total;
}

/** The rows of an answer by their rule. */
function byRule<T>(rows: readonly Record<string, unknown>[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const { rule, ...row } of rows) {
    found.set(String(rule), [...(found.get(String(rule)) ?? []), row as T]);
  }
  return found;
}

test('all rules: what is planted is found, no more than can be worked on, every reason complete', async () => {
  const months = monthsBetween(period.from, period.to);
  const rows = await database.rows(compileRowSignals(rowRules, context)?.text ?? '');
  const cells = await database.rows(
    compileSeries(seriesRules, { ...context, ...period })?.text ?? '',
  );
  const series = [...byRule<SeriesCell>(cells)].map(
    ([rule, own]) => [rule, unitSeries(own, months)] as const,
  );
  const { warnings, signals, unassessable } = evaluateRules(rules, {
    asOf,
    months,
    rows: byRule<FoundUnit>(rows),
    series: new Map(series),
  });
  const about = (region: string) =>
    warnings
      .filter(({ unit }) => unit.region === region)
      .map(({ cause, level }) => `${level} ${cause}`);
  expect(about('330802')).toContain('red dishonesty_concentration');
  expect(about('330803')).toContain('red dishonesty_concentration');
  expect(about('331022')).toContain('red change_of_office');
  expect(warnings.length).toBeGreaterThan(20);
  expect(warnings.length).toBeLessThan(300);
  expect(warnings.filter(({ level }) => level === 'red').length).toBeLessThan(warnings.length / 8);
  expect(new Set(warnings.map(({ id }) => id)).size).toBe(warnings.length);
  expect(warnings.flatMap((each) => each.signals)).toHaveLength(signals.length);
  // Few months of a small demonstration have enough data: what is not assessed is said.
  expect(unassessable.get('publicity_timely_region')?.size).toBeGreaterThan(0);
  for (const { rule, figures } of signals) {
    for (const language of languages) {
      const reason = fillReason(findRule(rule) as Rule, figures, language);
      expect([rule, reason]).toEqual([rule, expect.not.stringMatching(/[{}]|–|NaN|undefined/)]);
    }
  }
});

test('the records behind a signal on rows are as many as it says', async () => {
  let tried = 0;
  for (const rule of rules) {
    if (!isRowDetect(rule.detect)) continue;
    const own = rule as Rule & { detect: RowDetect };
    const found = (await database.rows(
      compileRowSignals([own], context)?.text ?? '',
    )) as unknown as FoundUnit[];
    for (const signal of signalsOfRows(own, found, asOf).slice(0, 3)) {
      const rows = signal.figures.rows ?? signal.figures.done;
      expect([rule.name, signal.unit, await recordsBehind(rule, signal)]).toEqual([
        rule.name,
        signal.unit,
        rows,
      ]);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(20);
});

test('months from the table of cells are those from the rows', async () => {
  await database.run(createCube([], indicators, { ...context, ...period }).text);
  const fromRows = compileSeries(seriesRules, { ...context, ...period })?.text ?? '';
  const fromCube =
    compileSeries(seriesRules, { ...context, ...period, cube: ['indicator_cube'] })?.text ?? '';
  expect(fromCube).not.toBe(fromRows);
  const rows = await database.rows(fromRows);
  expect(rows.length).toBeGreaterThan(10_000);
  expect(await database.rows(fromCube)).toEqual(rows);
});

test('the records behind a signal of shares are those that speak for the worse', async () => {
  const months = monthsBetween(period.from, period.to);
  let tried = 0;
  for (const { detect, ...rest } of seriesRules) {
    const { unit, direction, sources } = ruleMeasure({ ...rest, detect });
    if (unit !== 'percent' || !sources?.flow?.every(({ met }) => met)) continue;
    // The same measure against a limit that every region with such a record is beyond.
    const limit = direction === 1 ? 100 : 0;
    const rule: SeriesRule = {
      ...rest,
      detect: { method: 'threshold', measure: detect.measure, limit, window: 12, within: 1 },
    };
    const select = compileSeries([rule], { ...context, ...period });
    const cells = (await database.rows(select?.text ?? '')) as unknown as SeriesCell[];
    const { signals } = signalsOfSeries(rule, unitSeries(cells, months), months, period.to);
    for (const signal of signals.slice(0, 4)) {
      expect([rule.name, await recordsBehind(rule, withoutRun(signal))]).toEqual([
        rule.name,
        signal.inputs.exposure,
      ]);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(20);
});

/** The months that the value is made from, without those before in which it was signalled too. */
function withoutRun(signal: Signal): Signal {
  return { ...signal, period: { from: '2025-11', to: '2026-10' } };
}
