import { findDataset } from '../catalog/catalog';
import { codeList, codeListNames } from '../catalog/code-lists';
import { departmentCodes } from '../catalog/departments';
import { allRegionCodes } from '../catalog/regions';
import type { CompileContext } from './compile-context';
import type { CubeCodes } from './cube-codes';
import type { Indicator } from './indicator-schema';

const documents = import.meta.glob<Indicator>('../../data/models/indicators/*.json', {
  eager: true,
  import: 'default',
});

/** Those of the Overview first, in its order. */
const order = [
  'dishonesty_records',
  'dishonesty_reported_in_time',
  'double_publicity_timely',
  'commitments_fulfilled_on_time',
  'rectifications_overdue',
  'complaints_resolved_on_time',
  'agreement_payments_overdue',
  'judgments_performed',
];

/** All indicator documents: those of the Overview in its order, then the others by name. */
export const indicators: readonly Indicator[] = Object.values(documents).sort(
  (a, b) => place(a) - place(b) || (a.name < b.name ? -1 : 1),
);

/** The eight headline indicators of the Overview. */
export const overviewIndicators: readonly Indicator[] = indicators.slice(0, order.length);

const byName = new Map(indicators.map((indicator) => [indicator.name, indicator]));

/** The indicator of a name, or undefined where there is none. */
export function findIndicator(name: string): Indicator | undefined {
  return byName.get(name);
}

/** The codes by which cells are numbered, in the fixed order of the catalogue. */
export const cubeCodes: CubeCodes = {
  indicators: indicators.map(({ name }) => name),
  regions: allRegionCodes,
  departments: departmentCodes,
  areas: codeList('area').codes.map(({ code }) => code),
};

/** The context in which indicators are compiled against the catalogue; see `CompileContext`. */
export function catalogueContext(asOf: string): CompileContext {
  return { asOf, datasets: findDataset, codes: codesOfList };
}

function codesOfList(list: string): ReadonlySet<string> | null {
  return codeListNames.includes(list)
    ? new Set(codeList(list).codes.map(({ code }) => code))
    : null;
}

function place({ name }: Indicator): number {
  const found = order.indexOf(name);
  return found < 0 ? order.length : found;
}
