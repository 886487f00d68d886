import { datasetByName, datasets } from '../../src/catalog/catalog';
import { catalogueContext } from '../../src/evaluation/indicators';
import { createCalendar } from '../../src/sql/create-calendar';
import type { RowDetect } from '../../src/warnings/row-methods';
import { compileRowSignals } from '../../src/warnings/rows/compile-row-signals';
import { type FoundUnit, signalsOfRows } from '../../src/warnings/rows/signals-of-rows';
import type { Detect, Rule } from '../../src/warnings/rule-schema';
import type { SeriesRule } from '../../src/warnings/series/rule-measure';
import type { UnitSeries } from '../../src/warnings/series/unit-series';
import { datasetTable, type FixtureRow } from '../support/dataset-tables';
import { type NativeDatabase, openNativeDatabase } from '../support/native-database';

/** A rule that holds, but for what it detects. */
export function ruleOf<D extends Detect>(
  detect: D,
  other: Partial<Omit<Rule, 'detect'>> = {},
): Rule & { detect: D } {
  return {
    name: 'tried',
    title: { zh: '规则', en: 'Rule' },
    cause: 'rectification',
    scope: { level: 'region' },
    levels: [{ level: 'blue' }],
    reason: { zh: '说明', en: 'Why' },
    action: { zh: '办理', en: 'Do' },
    responsible: 'unit',
    clauses: ['P1-2.1.5'],
    limits: { zh: '设定', en: 'Settings' },
    coolDownDays: 0,
    ...other,
    detect,
  };
}

/** An empty catalogue in a native database, with the calendar; rows are put in by dataset. */
export async function catalogueDatabase(
  rows: Readonly<Record<string, readonly FixtureRow[]>>,
): Promise<NativeDatabase> {
  const database = await openNativeDatabase();
  await database.run(createCalendar().text);
  for (const dataset of datasets) {
    for (const statement of datasetTable(dataset, rows[dataset.name] ?? [])) {
      await database.run(statement);
    }
  }
  return database;
}

/** What a rule on rows signals of hand-made rows of its dataset. */
export async function signalsOf(
  rule: Rule & { detect: RowDetect },
  rows: readonly FixtureRow[],
  asOf: string,
) {
  const database = await openNativeDatabase();
  await database.run(createCalendar().text);
  const dataset = datasetByName(rule.detect.dataset);
  for (const statement of datasetTable(dataset, rows)) await database.run(statement);
  const sql = compileRowSignals([rule], catalogueContext(asOf));
  const found = (await database.rows(sql?.text ?? '')) as unknown as FoundUnit[];
  database.close();
  return signalsOfRows(rule, found, asOf);
}

/** A series rule with its measure as counts or shares of nothing in particular. */
export function seriesRule(
  detect: SeriesRule['detect'],
  other: Partial<Omit<Rule, 'detect'>> = {},
): SeriesRule {
  return ruleOf(detect, other);
}

/** A measure of counts (direction −1) or of shares in percent. */
export function measureOf(unit: 'count' | 'percent', direction: 1 | -1, minimumData = 0) {
  return {
    source: {
      title: { zh: '数', en: 'Number' },
      unit,
      decimals: 1,
      direction,
      minimumData,
      flow: [
        unit === 'count'
          ? { dataset: 'complaints', date: 'received_date' }
          : { dataset: 'complaints', date: 'received_date', met: 'satisfied' },
      ],
    },
  };
}

/** The series of a region. */
export function seriesOf(
  region: string,
  numerator: readonly number[],
  denominator: readonly number[] = numerator.map(() => 0),
  area: string | null = null,
): UnitSeries {
  return { unit: { region, department: null }, area, numerator, denominator };
}
