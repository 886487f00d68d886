import type { Dataset, Field } from '../../catalog/dataset-schema';
import type { Value } from '../convert/conversion';
import { isChangedBy, isFaulty, type RowState } from '../read/row-state';
import type { ChangeRule } from '../rules';
import { areaOfDepartment, departmentOfAuthority, regionOfAuthority, rowId } from './derive-value';

interface Rule {
  readonly derive: (from: readonly Value[]) => string | null;
  /** What is counted where there was something to derive from, and it told nothing. */
  readonly unknown: Extract<ChangeRule, 'region_unknown' | 'department_unknown'> | null;
}

const rules: Record<Exclude<NonNullable<Field['derive']>['rule'], 'row_id'>, Rule> = {
  region_of_authority: { derive: regionOfAuthority, unknown: 'region_unknown' },
  department_of_authority: { derive: departmentOfAuthority, unknown: 'department_unknown' },
  area_of_department: { derive: areaOfDepartment, unknown: null },
};

/** What the file itself said of a region or department that is not one of ours stands. */
const gaps: ReadonlySet<ChangeRule> = new Set(['region_unknown', 'department_unknown']);

export type DeriveValues = (row: RowState) => void;

/**
 * Fills the empty fields that the catalogue derives, in the order of the fields, then the key. A key
 * for which the file has no column is derived from the content of the row in any dataset.
 */
export function valuesDeriver(dataset: Dataset, mappedFields: ReadonlySet<string>): DeriveValues {
  const places = new Map(dataset.fields.map(({ name }, place) => [name, place]));
  const placesOf = (names: readonly string[]) => names.map((name) => places.get(name) ?? -1);
  const derived = dataset.fields.flatMap(({ name, derive }, place) =>
    derive && derive.rule !== 'row_id'
      ? [{ name, place, from: placesOf(derive.from), rule: derive.rule, ...rules[derive.rule] }]
      : [],
  );
  const key = keyField(dataset, mappedFields);
  const identifying = placesOf(key?.from ?? []);
  return (row) => {
    for (const { name, place, from, rule, derive, unknown } of derived) {
      if (row.values[place] !== null || isFaulty(row, name) || isChangedBy(row, name, gaps))
        continue;
      const sources = valuesAt(from, row);
      const value = derive(sources);
      const original = String(sources[0] ?? '');
      row.values[place] = value;
      if (value !== null) row.changes.push({ field: name, rule, original, value });
      else if (unknown && sources[0] !== null) {
        row.changes.push({ field: name, rule: unknown, original, value });
      }
    }
    if (!key || row.values[key.place] !== null || isFaulty(row, key.field.name)) return;
    const value = rowId(valuesAt(identifying, row), row.values);
    row.values[key.place] = value;
    row.changes.push({ field: key.field.name, rule: 'row_id', original: '', value });
  };
}

function valuesAt(places: readonly number[], { values }: RowState): Value[] {
  return places.map((place) => values[place] ?? null);
}

/** The key where it may be derived, with the fields that identify a row. */
function keyField({ fields, primaryKey }: Dataset, mappedFields: ReadonlySet<string>) {
  const place = fields.findIndex(({ name }) => name === primaryKey[0]);
  const field = fields[place];
  if (!field || primaryKey.length !== 1 || field.type !== 'string') return null;
  if (field.derive?.rule === 'row_id') return { field, place, from: field.derive.from };
  return mappedFields.has(field.name) ? null : { field, place, from: [] };
}
