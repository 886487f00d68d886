import { findCode } from '../../catalog/code-lists';
import type { Dataset, Field, FieldRole } from '../../catalog/dataset-schema';
import { and, isIn } from '../../sql/compose';
import { identifier } from '../../sql/identifier';
import type { Sql } from '../../sql/sql';

/** Codes chosen of some fields, by field; a record must have one of each. */
export type ChosenFacets = ReadonlyMap<string, readonly string[]>;

const roles: ReadonlySet<FieldRole | undefined> = new Set<FieldRole>([
  'department',
  'area',
  'kind',
  'severity',
  'status',
  'subject_kind',
]);

/** The fields by which the records of a dataset part: coded ones of one value with a meaning. */
export function facetFields({ fields }: Dataset): readonly Field[] {
  return fields.filter(({ role, codes, multiple }) => codes && !multiple && roles.has(role));
}

/** The codes that a URL parameter `field:code,field:code` chooses; what the dataset does not know is left out. */
export function facetsOfParameter(dataset: Dataset, parameter: string | null): ChosenFacets {
  const fields = new Map(facetFields(dataset).map((field) => [field.name, field]));
  const chosen = new Map<string, string[]>();
  for (const entry of parameter?.split(',') ?? []) {
    const [name = '', code = ''] = entry.split(':');
    const codes = fields.get(name)?.codes;
    if (!codes || !findCode(codes, code)) continue;
    chosen.set(name, [...new Set([...(chosen.get(name) ?? []), code])].sort());
  }
  return chosen;
}

/** The parameter after a code is chosen or let go; null where nothing is chosen. */
export function toggleFacet(chosen: ChosenFacets, field: string, code: string): string | null {
  const codes = chosen.get(field) ?? [];
  const next = new Map(chosen).set(
    field,
    codes.includes(code) ? codes.filter((each) => each !== code) : [...codes, code],
  );
  return parameterOfFacets(next);
}

/** The parameter that chooses these codes; null for none. */
export function parameterOfFacets(chosen: ChosenFacets): string | null {
  const entries = [...chosen].flatMap(([name, codes]) => codes.map((code) => `${name}:${code}`));
  return entries.length === 0 ? null : entries.sort().join();
}

/** The records that have the chosen codes; TRUE where none are chosen. */
export function facetsPredicate(chosen: ChosenFacets): Sql {
  return and([...chosen].map(([field, codes]) => isIn(identifier(field), codes)));
}
