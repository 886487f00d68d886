import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import type { CompileContext } from './compile-context';
import { type CellPeriod, compileIndicator, noCells } from './compile-indicator';
import type { Indicator } from './indicator-schema';

export interface CubeOptions extends CompileContext, CellPeriod {
  /** ENUM types that the code columns are cast to; default: VARCHAR. */
  readonly types?: {
    readonly indicator?: string;
    readonly region?: string;
    readonly department?: string;
    readonly area?: string;
  };
}

const unionAll = sql`
UNION ALL
`;

/**
 * A SELECT of the cells of all indicators, one row a cell, ordered by indicator, month, region,
 * department, area (columns as `compileIndicator`). ENUM columns order by their type.
 * Throws as `compileIndicator`.
 */
export function compileCube(indicators: readonly Indicator[], options: CubeOptions): Sql {
  const period = { from: options.from, to: options.to };
  const selects = indicators.flatMap((each) => compileIndicator(each, options, period));
  const [first = noCells, ...rest] = selects;
  const cells = rest.reduce((all, select) => sql`${all}${unionAll}${select}`, first);
  return sql`SELECT ${code('indicator', options)}, "month", ${code('region', options)}, ${code('department', options)}, ${code('area', options)}, sum("numerator") AS "numerator", sum("denominator") AS "denominator"
FROM (
${cells}
) AS "cells"
GROUP BY ALL
ORDER BY 1, 2, 3, 4, 5`;
}

/** Creates a table of the cells, `indicator_cube` of a schema path such as `['local']`. */
export function createCube(
  path: readonly string[],
  indicators: readonly Indicator[],
  options: CubeOptions,
): Sql {
  const [first = 'indicator_cube', ...rest] = [...path, 'indicator_cube'];
  return sql`CREATE TABLE ${identifier(first, ...rest)} AS
${compileCube(indicators, options)}`;
}

function code(column: 'indicator' | 'region' | 'department' | 'area', { types }: CubeOptions): Sql {
  const type = types?.[column];
  return type === undefined
    ? identifier(column)
    : sql`CAST(${identifier(column)} AS ${identifier(type)}) AS ${identifier(column)}`;
}
