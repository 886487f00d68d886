import documents from '../../data/reference/departments.json';
import type { Department } from './department-schema';

/** The functions of government, in fixed order. A unit is a region and a function. */
export const departments = documents as unknown as readonly Department[];

/** The codes of all functions, in the fixed order of the snapshots. */
export const departmentCodes: readonly string[] = departments.map(({ code }) => code);

const byCode = new Map(departments.map((department) => [department.code, department]));

/** The function of a code such as `market_regulation`; undefined for any other text. */
export function departmentByCode(code: string): Department | undefined {
  return byCode.get(code);
}
