import type { Department, Unit } from '../department-schema';
import { type Problem, repeated } from './problem';

/** Checks codes, names and key areas of the functions of government. */
export function checkDepartments(
  departments: readonly Department[],
  areas: readonly string[],
): Problem[] {
  const file = 'data/reference/departments.json';
  const twice = (what: string, values: readonly string[]): Problem[] =>
    repeated(values).map((value) => ({ where: file, message: `${what} "${value}" occurs twice.` }));
  return [
    ...twice(
      'the code',
      departments.map(({ code }) => code),
    ),
    ...twice(
      'the alias',
      departments.flatMap(({ aliases }) => aliases),
    ),
    ...twice(
      'the fragment',
      departments.flatMap(({ fragments }) => fragments),
    ),
    ...departments.flatMap(({ code, areas: own, defaultArea }) =>
      [...own, defaultArea]
        .filter((area) => !areas.includes(area))
        .map((area) => ({ where: `${file} ${code}`, message: `"${area}" is no key area.` })),
    ),
  ];
}

/**
 * Checks that every unit stands in a known region and department, that a unit's name is an alias
 * of its department, and that no document uses one name for two units.
 */
export function checkUnits(
  units: readonly Unit[],
  departments: readonly Department[],
  regionCodes: ReadonlySet<string>,
): Problem[] {
  const file = 'data/reference/units.json';
  const byCode = new Map(departments.map((department) => [department.code, department]));
  const names = units.flatMap((unit) => unit.documents.map((one) => `${one}/${unit.name.zh}`));
  const problems: Problem[] = repeated(names).map((name) => ({
    where: `${file} ${name}`,
    message: 'the name means two units in one document.',
  }));
  for (const { name, kind, region, department } of units) {
    const where = `${file} ${name.zh}`;
    const found = department === null ? null : byCode.get(department);
    if (region !== null && !regionCodes.has(region)) {
      problems.push({ where, message: `its region ${region} is unknown.` });
    }
    if (found === undefined) {
      problems.push({ where, message: `its department "${department}" is unknown.` });
    }
    const single = kind === 'department' || kind === 'government';
    if (single && !found?.aliases.includes(name.zh)) {
      problems.push({ where, message: `it is not among the aliases of "${department}".` });
    }
  }
  return problems;
}
