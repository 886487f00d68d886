import { createCube } from '../../src/evaluation/compile-cube';
import { catalogueContext, indicators, overviewIndicators } from '../../src/evaluation/indicators';
import type { Sql } from '../../src/sql/sql';
import { createEnum, enumName } from './table-statements';

/**
 * The ENUM type of the indicators of the cube: those of the Overview last, so that its cells are the
 * end of the file, and reading ahead of them ends there too.
 */
export function createIndicatorEnum(): Sql {
  const others = indicators.filter((indicator) => !overviewIndicators.includes(indicator));
  const codes = [...others, ...overviewIndicators].map(({ name }) => ({ code: name }));
  return createEnum({ name: 'indicator', codes });
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
