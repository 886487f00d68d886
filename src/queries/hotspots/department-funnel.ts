import type { Filter } from '../../catalog/filter';
import { type CubeCodes, selectionOf } from '../../evaluation/cube-codes';
import type { Indicator } from '../../evaluation/indicator-schema';
import type { Cube } from '../../stats/cube';
import { type Funnel, proportionFunnel } from '../../stats/institutions/funnel';

/** Departments and the events among their cases; those without any case are left out. */
export interface DepartmentFunnel {
  readonly funnel: Funnel;
  /** Aligned with the units of the funnel. */
  readonly departments: readonly {
    readonly code: string;
    readonly events: number;
    readonly cases: number;
  }[];
}

/** Fewer departments than this have no limits: nothing says what is usual among them. */
export const fewestDepartments = 8;

/**
 * Funnel of the departments for a percentage, over the filter's period, regions and areas; the
 * filter's departments are passed over. Of a percentage that should be high the events are the cases
 * that did not meet the demand, as in `countyEvents`; a stock is that of the last month. Null for an
 * indicator that is no share of cases, for nobody lives in a department, and for too few departments.
 */
export function departmentFunnel(
  cube: Cube,
  names: CubeCodes,
  indicator: Indicator,
  filter: Filter,
): DepartmentFunnel | null {
  if (indicator.unit !== 'percent') return null;
  const selection = selectionOf(filter, names, cube);
  const to = Math.min(selection.toMonth, cube.months - 1);
  const from = indicator.kind === 'stock' ? to : Math.max(selection.fromMonth, 0);
  const met = new Float64Array(names.departments.length);
  const cases = new Float64Array(names.departments.length);
  const { region, department, area, numerator, denominator } = cube.columns;
  const first = names.indicators.indexOf(indicator.name) * cube.months;
  const end = first < 0 || from < 0 ? 0 : (cube.starts[first + to + 1] ?? 0);
  for (let cell = cube.starts[Math.max(0, first + from)] ?? 0; cell < end; cell += 1) {
    if (selection.regions?.[region[cell] as number] === 0) continue;
    if (selection.areas?.[area[cell] as number] === 0) continue;
    const place = department[cell] as number;
    if (place >= cases.length) continue;
    met[place] = (met[place] as number) + (numerator[cell] as number);
    cases[place] = (cases[place] as number) + (denominator[cell] as number);
  }
  const departments = names.departments.flatMap((code, place) => {
    const [all, own] = [cases[place] as number, met[place] as number];
    return all > 0
      ? [{ code, events: indicator.direction === 1 ? all - own : own, cases: all }]
      : [];
  });
  if (departments.length < fewestDepartments) return null;
  const funnel = proportionFunnel(
    departments.map(({ events }) => events),
    departments.map((each) => each.cases),
  );
  return { funnel, departments };
}
