import { createCube } from '../../evaluation/compile-cube';
import { catalogueContext, indicators, overviewIndicators } from '../../evaluation/indicators';
import { isIn } from '../../sql/compose';
import { type Sql, sql } from '../../sql/sql';
import { createEnum, enumName } from './table-statements';

/** The ENUM type of the indicators of the cube. */
export function createIndicatorEnum(): Sql {
  return createEnum({ name: 'indicator', codes: indicators.map(({ name }) => ({ code: name })) });
}

/** The table `indicator_cube`: the cells of all indicators over the months of the snapshot. */
export function createSnapshotCube({
  asOf,
  period,
}: {
  readonly asOf: string;
  readonly period: { readonly from: string; readonly to: string };
}): Sql {
  return createCube([], indicators, {
    ...catalogueContext(asOf),
    ...period,
    types: {
      indicator: enumName('indicator'),
      region: enumName('region'),
      department: enumName('department'),
      area: enumName('area'),
    },
  });
}

/**
 * The table `overview_cube`: the cells of the Overview's indicators once more, in the order in which
 * they take the least room. Written last and alone, it is the end of the file: opening the Overview
 * fetches these few blocks, and reading ahead of them ends with the file.
 */
export function createOverviewCube(): Sql {
  const names = overviewIndicators.map(({ name }) => name);
  return sql`CREATE TABLE "overview_cube" AS SELECT * FROM "indicator_cube" WHERE ${isIn(sql`CAST("indicator" AS VARCHAR)`, names)} ORDER BY "indicator", "month", "department", "area", "region"`;
}
