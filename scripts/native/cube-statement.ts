import { createCube } from '../../src/evaluation/compile-cube';
import { catalogueContext, indicators } from '../../src/evaluation/indicators';
import type { Sql } from '../../src/sql/sql';
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
