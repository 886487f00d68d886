import type { Filter } from '../catalog/filter';
import { join } from '../sql/compose';
import { identifier } from '../sql/identifier';
import { type Sql, sql } from '../sql/sql';
import type { Selection } from '../stats/cross-filter';
import { type Cube, type CubeSizes, monthOrdinal } from '../stats/cube';
import { monthNumber } from '../util/month-number';

/** The codes of each dimension in the order that gives them their numbers. */
export interface CubeCodes {
  readonly indicators: readonly string[];
  readonly regions: readonly string[];
  readonly departments: readonly string[];
  readonly areas: readonly string[];
}

/** Sizes of the dimensions, for `buildCube`. */
export function cubeSizes(codes: CubeCodes): CubeSizes {
  return {
    indicators: codes.indicators.length,
    regions: codes.regions.length,
    departments: codes.departments.length,
    areas: codes.areas.length,
  };
}

/**
 * A SELECT of the cells of one or more cube tables with codes as numbers: their place in `codes`,
 * the number after the last for unknown or missing ones; cells of unknown indicators are left out.
 * Columns: indicator UTINYINT, month INTEGER, region UTINYINT, department USMALLINT, area UTINYINT,
 * numerator DOUBLE, denominator DOUBLE; no nulls, ordered by indicator and month.
 */
export function cubeCodesQuery(
  codes: CubeCodes,
  tables: readonly (readonly [string, ...string[]])[] = [['indicator_cube']],
): Sql {
  const indicator = enumType(codes.indicators);
  const selects = tables.map(
    (
      table,
    ) => sql`SELECT CAST(enum_code(CAST("indicator" AS ${indicator})) AS UTINYINT) AS "indicator", "month", ${code('region', codes.regions)} AS "region", ${code('department', codes.departments)} AS "department", ${code('area', codes.areas)} AS "area", "numerator", "denominator"
FROM ${identifier(...table)}
WHERE TRY_CAST("indicator" AS ${indicator}) IS NOT NULL`,
  );
  const [first = sql``, ...rest] = selects;
  const cells = rest.reduce((all, select) => sql`${all}\nUNION ALL\n${select}`, first);
  return sql`SELECT * FROM (\n${cells}\n) AS "cells" ORDER BY "indicator", "month"`;
}

/**
 * The filter as masks over the cube's codes and months. A city stands for itself and its counties
 * (GB/T 2260), the province for itself only, as in `filterPredicate`.
 */
export function selectionOf(filter: Filter, codes: CubeCodes, cube: Cube): Selection {
  const base = monthOrdinal(cube.firstMonth);
  const index = (month: string): number => monthOrdinal(monthNumber(month)) - base;
  return {
    fromMonth: filter.from === null ? 0 : index(filter.from),
    toMonth: filter.to === null ? cube.months - 1 : index(filter.to),
    regions: mask(codes.regions, filter.regions, inRegion),
    departments: mask(codes.departments, filter.departments),
    areas: mask(codes.areas, filter.areas),
  };
}

function inRegion(code: string, region: string): boolean {
  const isCity = region.endsWith('00') && !region.endsWith('0000');
  return isCity ? code.startsWith(region.slice(0, 4)) : code === region;
}

function mask(
  codes: readonly string[],
  wanted: readonly string[],
  stands: (code: string, selected: string) => boolean = (code, selected) => code === selected,
): Uint8Array | null {
  if (wanted.length === 0) return null;
  return Uint8Array.from([...codes, null], (code) =>
    code !== null && wanted.some((selected) => stands(code, selected)) ? 1 : 0,
  );
}

function enumType(values: readonly string[]): Sql {
  return sql`ENUM(${join(
    values.map((value) => sql`${value}`),
    ', ',
  )})`;
}

function code(column: 'region' | 'department' | 'area', values: readonly string[]): Sql {
  const type = column === 'department' ? sql`USMALLINT` : sql`UTINYINT`;
  const place = sql`enum_code(TRY_CAST(${identifier(column)} AS ${enumType(values)}))`;
  return sql`CAST(COALESCE(CAST(${place} AS INTEGER), ${values.length}) AS ${type})`;
}
