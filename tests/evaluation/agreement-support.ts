import { findDataset } from '../../src/catalog/catalog';
import { emptyFilter, type Filter } from '../../src/catalog/filter';
import type { ResultTable } from '../../src/engine/engine';
import { compileCube } from '../../src/evaluation/compile-cube';
import { compileFigure } from '../../src/evaluation/compile-figure';
import { cubeCodesQuery, cubeSizes, selectionOf } from '../../src/evaluation/cube-codes';
import { catalogueContext, cubeCodes, indicators } from '../../src/evaluation/indicators';
import type { RecomputedCells } from '../../src/evaluation/recompute/recompute-cells';
import type { Cell, RawColumns } from '../../src/evaluation/recompute/recompute-input';
import { recomputeReads } from '../../src/evaluation/recompute/recompute-reads';
import { join } from '../../src/sql/compose';
import { identifier } from '../../src/sql/identifier';
import { sql } from '../../src/sql/sql';
import { crossFilter, overPeriod } from '../../src/stats/cross-filter';
import { buildCube } from '../../src/stats/cube';
import { figureOf } from '../../src/stats/figure';
import { monthNumber } from '../../src/util/month-number';

/** Runs SQL in one of the engines: rows as plain values. */
export type RowsOf = (sql: string) => Promise<Record<string, unknown>[]>;

export interface Period {
  readonly asOf: string;
  readonly from: string;
  readonly to: string;
}

/** Filters over every dimension and several together. */
export const filters: readonly Partial<Filter>[] = [
  {},
  { regions: ['330100'] },
  { regions: ['330000', '330802', '331100'] },
  { departments: ['finance'] },
  { departments: ['market_regulation', 'housing_construction', 'public_security'] },
  { areas: ['other'] },
  { areas: ['procurement', 'environment'] },
  { regions: ['330800'], areas: ['procurement', 'other'] },
  {
    regions: ['330300'],
    departments: ['education', 'justice'],
    areas: ['ppp', 'other', 'township'],
  },
];

export interface Figure {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number | null;
}

/** The rows of a result table as plain objects. */
export function rowsOfTable({ rowCount, columns }: ResultTable): Record<string, unknown>[] {
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(columns.map(({ name, values }) => [name, values[row]])),
  );
}

/** All cells, by SQL from the rows. */
export async function sqlCells(rowsOf: RowsOf, period: Period): Promise<Cell[]> {
  const query = compileCube(indicators, { ...catalogueContext(period.asOf), ...period });
  return (await rowsOf(query.text)) as unknown as Cell[];
}

/** All cells of the table `indicator_cube`, in the order of `sqlCells`. */
export async function storedCells(rowsOf: RowsOf): Promise<Cell[]> {
  const text = (name: string) => `CAST(${name} AS VARCHAR) AS ${name}`;
  const query = `SELECT ${text('indicator')}, month, ${text('region')}, ${text('department')}, ${text('area')}, numerator, denominator FROM indicator_cube ORDER BY 1, 2, 3, 4, 5`;
  return (await rowsOf(query)) as unknown as Cell[];
}

/** The figure of every indicator under a filter, by SQL from the rows. */
export async function sqlFigures(rowsOf: RowsOf, filter: Filter, asOf: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const indicator of indicators) {
    const [row] = await rowsOf(compileFigure(indicator, filter, catalogueContext(asOf)).text);
    figures.push(row as unknown as Figure);
  }
  return figures;
}

/** The figures of every indicator under each filter, cross-filtered from a table of cells. */
export async function crossFilteredFigures(
  rowsOf: RowsOf,
  all: readonly Filter[],
): Promise<Figure[][]> {
  const rows = await rowsOf(cubeCodesQuery(cubeCodes).text);
  const column = (name: string): number[] => rows.map((row) => Number(row[name]));
  const cube = buildCube(
    {
      indicator: Uint8Array.from(column('indicator')),
      month: Int32Array.from(column('month')),
      region: Uint8Array.from(column('region')),
      department: Uint16Array.from(column('department')),
      area: Uint8Array.from(column('area')),
      numerator: Float64Array.from(column('numerator')),
      denominator: Float64Array.from(column('denominator')),
    },
    cubeSizes(cubeCodes),
  );
  const groups = { of: new Uint8Array(cubeCodes.regions.length + 1), groups: 1 };
  return all.map((filter) => {
    const selection = selectionOf(filter, cubeCodes, cube);
    return indicators.map((indicator, index) => {
      const measure = { indicator: index, kind: indicator.kind };
      const { byMonth } = crossFilter(cube, selection, measure, groups);
      const sums = overPeriod(cube, byMonth, measure, selection.fromMonth, selection.toMonth);
      return { ...sums, value: figureOf(indicator, sums.numerator, sums.denominator) };
    });
  });
}

/** The figures of every indicator under a filter, added up plainly from the recomputed cells. */
export function recomputedFigures(
  cells: RecomputedCells,
  filter: Filter,
  period: Period,
): Figure[] {
  const inRegion = (code: string | null): boolean =>
    filter.regions.length === 0 ||
    filter.regions.some((wanted) =>
      wanted.endsWith('00') && wanted !== '330000'
        ? code?.slice(0, 4) === wanted.slice(0, 4)
        : code === wanted,
    );
  const inList = (code: string | null, wanted: readonly string[]): boolean =>
    wanted.length === 0 || (code !== null && wanted.includes(code));
  const from = monthNumber(filter.from ?? period.from);
  const to = monthNumber(filter.to ?? period.to);
  return indicators.map((indicator) => {
    const columns = cells[indicator.name];
    let numerator = 0;
    let denominator = 0;
    columns?.month.forEach((month, index) => {
      const inPeriod = indicator.kind === 'stock' ? month === to : month >= from && month <= to;
      if (!inPeriod || !inRegion(columns.region[index] ?? null)) return;
      if (!inList(columns.department[index] ?? null, filter.departments)) return;
      if (!inList(columns.area[index] ?? null, filter.areas)) return;
      numerator += columns.numerator[index] ?? 0;
      denominator += columns.denominator[index] ?? 0;
    });
    const enough = denominator >= Math.max(1, indicator.minimumData);
    const ratio = enough ? numerator / denominator : null;
    const value = {
      count: numerator,
      yuan: numerator,
      per_100k: null,
      percent: ratio === null ? null : ratio * 100,
      working_days: ratio,
      points: ratio,
    }[indicator.unit];
    return { numerator, denominator, value };
  });
}

/** The raw columns that the recomputation reads, dates as text. */
export async function rawColumns(rowsOf: RowsOf): Promise<Record<string, RawColumns>> {
  const datasets: Record<string, RawColumns> = {};
  for (const [dataset, fields] of Object.entries(recomputeReads)) {
    const types = new Map(findDataset(dataset)?.fields.map(({ name, type }) => [name, type]));
    const selected = fields.map((name) =>
      types.get(name) === 'boolean'
        ? identifier(name)
        : sql`CAST(${identifier(name)} AS VARCHAR) AS ${identifier(name)}`,
    );
    const rows = await rowsOf(sql`SELECT ${join(selected, ', ')} FROM ${identifier(dataset)}`.text);
    datasets[dataset] = Object.fromEntries(
      fields.map((field) => [field, rows.map((row) => row[field] as string | boolean | null)]),
    );
  }
  return datasets;
}

/** A whole filter: the period given, and what a part of one says. */
export const filterOf = (part: Partial<Filter>, period: Partial<Filter>): Filter => ({
  ...emptyFilter,
  ...period,
  ...part,
});
