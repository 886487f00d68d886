import { findDataset } from '../../catalog/catalog';
import type { Engine } from '../../engine/engine';
import { compileCube } from '../../evaluation/compile-cube';
import type { Indicator } from '../../evaluation/indicator-schema';
import { catalogueContext, overviewIndicators } from '../../evaluation/indicators';
import {
  calendarOfNewer,
  carriedCells,
  cellSumsQuery,
  createWithoutLate,
  withoutLate,
} from '../../sql/compare-figures';
import type { Side } from '../../sql/compare-table';
import type { Sql } from '../../sql/sql';
import { figureOf } from '../../stats/figure';
import { monthNumber } from '../../util/month-number';
import { defaultPeriod, type Period } from '../period';
import { rowsOf } from '../records/record-blocks';
import type { DatasetDifference, KeyFigureChange } from './comparison';

type Statements = Pick<Engine, 'query' | 'run'>;

/** Figures by indicator. */
type Figures = ReadonlyMap<string, number | null>;

/**
 * The headline figures of both snapshots, each over the twelve months up to its as-of date, and
 * what the newer snapshot says of the older one's months as of the older day, with and without the
 * rows that came late. Needs the tables of differences. Rejects with EngineError.
 */
export async function keyFigures(
  engine: Statements,
  differences: readonly DatasetDifference[],
  asOf: Readonly<Record<Side, string>>,
  tables: Readonly<Record<Side, ReadonlySet<string>>>,
): Promise<readonly KeyFigureChange[] | null> {
  const older = await carried(engine, 'older', asOf.older, tables.older);
  const newer = await carried(engine, 'newer', asOf.newer, tables.newer);
  if (older === null || newer === null) return null;
  const compared = differences.filter(({ dataset }) => dataset.presence === 'both');
  const names = new Set(compared.map(({ dataset }) => dataset.name));
  if (tables.newer.has('calendar')) await engine.run(calendarOfNewer.text);
  const revised = await recomputed(engine, ['newer', 'main'], asOf.older, names);
  for (const name of names) await engine.run(createWithoutLate(name).text);
  const timely = await recomputed(engine, [withoutLate], asOf.older, names);
  return overviewIndicators.map((indicator) => {
    const { name } = indicator;
    const known = (figure: Figures, side: Side) =>
      isFed(indicator, tables[side]) ? (figure.get(name) ?? null) : null;
    const isComparable = isFed(indicator, names);
    return {
      indicator: name,
      older: known(older, 'older'),
      newer: known(newer, 'newer'),
      revised: isComparable ? (revised.get(name) ?? null) : null,
      revisedWithoutLate: isComparable ? (timely.get(name) ?? null) : null,
    };
  });
}

/** Whether any dataset that an indicator counts is there: what nothing feeds is unknown, not 0. */
function isFed({ flow, stock }: Indicator, tables: ReadonlySet<string>): boolean {
  return [...(flow ?? []), ...(stock ?? [])].some(({ dataset }) => tables.has(dataset));
}

/** From the cells that a snapshot carries; null where it has none. */
async function carried(
  engine: Statements,
  side: Side,
  asOf: string,
  tables: ReadonlySet<string>,
): Promise<Figures | null> {
  const table = (['overview_cube', 'indicator_cube'] as const).find((name) => tables.has(name));
  if (!table) return null;
  const names = overviewIndicators.map(({ name }) => name);
  return figures(engine, carriedCells(side, table, names), defaultPeriod(asOf));
}

/** From the rows of a schema, as of a day. */
function recomputed(
  engine: Statements,
  schema: readonly string[],
  asOf: string,
  names: ReadonlySet<string>,
): Promise<Figures> {
  const period = defaultPeriod(asOf);
  const include = (dataset: string) => names.has(dataset) && findDataset(dataset) !== undefined;
  const cells = compileCube(overviewIndicators, {
    ...catalogueContext(asOf),
    ...period,
    schema,
    include,
  });
  return figures(engine, cells, period);
}

async function figures(engine: Statements, cells: Sql, { from, to }: Period): Promise<Figures> {
  const query = cellSumsQuery(cells, monthNumber(from), monthNumber(to));
  const sums = rowsOf(await engine.query(query.text));
  return new Map(
    overviewIndicators.map((indicator) => {
      const own = sums.filter((row) => row.indicator === indicator.name);
      return [indicator.name, figureOfMonths(indicator, own, monthNumber(to))];
    }),
  );
}

/** A stock is that of the last month, a flow that of all. */
function figureOfMonths(
  indicator: Indicator,
  sums: ReturnType<typeof rowsOf>,
  last: number,
): number | null {
  const counted = sums.filter(({ month }) => indicator.kind === 'flow' || Number(month) === last);
  const total = (column: string) => counted.reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  return figureOf(indicator, total('numerator'), total('denominator'));
}
