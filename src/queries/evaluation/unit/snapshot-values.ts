import { departmentCodes } from '../../../catalog/departments';
import { allRegionCodes } from '../../../catalog/regions';
import type { Engine } from '../../../engine/engine';
import type { Indicator } from '../../../evaluation/indicator-schema';
import type { ModelData } from '../../../evaluation/model/model-data';
import { modelLeaves } from '../../../evaluation/model/model-leaves';
import type { Model } from '../../../evaluation/model/model-schema';
import { modelUnits, type ScopedModel, unitCodes } from '../../../evaluation/model/model-units';
import { modelValues } from '../../../evaluation/model/model-values';
import { modelWindow } from '../../../evaluation/model/model-window';
import { carriedCells } from '../../../sql/compare-figures';
import type { Side } from '../../../sql/compare-table';
import { identifier } from '../../../sql/identifier';
import { type Sql, sql } from '../../../sql/sql';
import { emptySums, type Sums } from '../../../stats/cube';
import { type Month, monthIndex, monthsBetween } from '../../../util/month';
import { monthNumber, monthOfNumber } from '../../../util/month-number';
import { geography } from '../../overview/geography-of-catalog';
import { type RecordRow, rowsOf } from '../../records/record-blocks';
import { modelIndicator } from './model-indicator';

/**
 * The values of a model's indicators in a month from the cells that an attached snapshot carries. An
 * indicator without any cell is missing. Rejects with EngineError; throws RangeError for a model with
 * measures of its own, which cells do not hold.
 */
export async function snapshotValues(
  engine: Pick<Engine, 'query'>,
  side: Side,
  model: ScopedModel,
  month: Month,
): Promise<ModelData> {
  const indicators = modelLeaves(model).map(({ indicator }) => additiveOf(model, indicator));
  const window = modelWindow(model.period, month);
  const dimension = model.unitLevel === 'department' ? 'department' : 'region';
  const query = cellsQuery(side, indicators, window, { dimension, only: model.department ?? null });
  const rows = rowsOf(await engine.query(query.text));
  return modelValues(
    model,
    {
      units: modelUnits(model),
      firstMonth: window[0],
      sums: new Map(
        indicators.map((indicator) => [
          indicator.name,
          { indicator, sums: sumsOf(model, indicator, rows, window) },
        ]),
      ),
      measured: new Map(),
      population: geography.population,
    },
    month,
  );
}

function additiveOf(model: Model, name: string): Indicator {
  const { additive } = modelIndicator(model, name);
  if (!additive) {
    throw new RangeError(
      `The indicator ${name} is a measure of the model's own: snapshots carry no cells of it, so two of them cannot be compared by this model.`,
    );
  }
  return additive;
}

function cellsQuery(
  side: Side,
  indicators: readonly Indicator[],
  [from, to]: readonly [Month, Month],
  {
    dimension,
    only,
  }: { readonly dimension: 'region' | 'department'; readonly only: string | null },
): Sql {
  const names = indicators.map(({ name }) => name);
  return sql`SELECT CAST("indicator" AS VARCHAR) AS "indicator", CAST("month" AS INTEGER) AS "month", CAST(${identifier(dimension)} AS VARCHAR) AS "code", sum("numerator") AS "numerator", sum("denominator") AS "denominator"
FROM (${carriedCells(side, 'indicator_cube', names)}) AS "cells"
WHERE "month" BETWEEN ${monthNumber(from)} AND ${monthNumber(to)} AND ${only === null ? sql`true` : sql`CAST("department" AS VARCHAR) = ${only}`}
GROUP BY ALL`;
}

/** Null where there is no cell at all. */
function sumsOf(
  model: ScopedModel,
  { name }: Indicator,
  rows: readonly RecordRow[],
  [from, to]: readonly [Month, Month],
): Sums | null {
  const own = rows.filter(({ indicator }) => indicator === name);
  if (own.length === 0) return null;
  const { of, units, dimension } = unitCodes(modelUnits(model), model);
  const codes = dimension === 'department' ? departmentCodes : allRegionCodes;
  const sums = emptySums(monthsBetween(from, to).length * units);
  for (const row of own) {
    const unit = of[codes.indexOf(String(row.code))] ?? units;
    if (unit >= units) continue;
    const place = (monthIndex(monthOfNumber(Number(row.month))) - monthIndex(from)) * units + unit;
    sums.numerator[place] = (sums.numerator[place] as number) + Number(row.numerator);
    sums.denominator[place] = (sums.denominator[place] as number) + Number(row.denominator);
  }
  return sums;
}
