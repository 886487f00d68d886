import type { Dataset } from '../../catalog/dataset-schema';
import { addFault, isChangedBy, isFaulty, type RowState } from '../read/row-state';
import type { ChangeRule } from '../rules';
import { type Requirement, requirementsOf } from './required-fields';

/** Rules that leave a field empty although something stood in the file: its row may stay. */
const toleratedGaps: ReadonlySet<ChangeRule> = new Set([
  'region_unknown',
  'department_unknown',
  'code_unknown',
]);

export interface RequiredCheck {
  /** Required fields that no column fills and for which no row is rejected. */
  readonly missingColumns: readonly string[];
  readonly check: (row: RowState) => void;
}

/**
 * Checks that a row has what it must have. A field that the whole file lacks is named once instead
 * of rejecting every row; only the key is demanded even then, for without it no row can be kept
 * apart. Rows without an event date are kept, and count in no period.
 */
export function requiredCheck(dataset: Dataset, mappedFields: ReadonlySet<string>): RequiredCheck {
  const all = requirementsOf(dataset);
  const isDemanded = ({ field }: Requirement) =>
    mappedFields.has(field.name) || dataset.primaryKey.includes(field.name);
  const demanded = all.filter(isDemanded).map((requirement) => ({
    ...requirement,
    place: dataset.fields.indexOf(requirement.field),
  }));
  const kindPlace = dataset.fields.findIndex(({ role }) => role === 'subject_kind');
  return {
    missingColumns: all
      .filter((requirement) => requirement.subjectKinds === null && !isDemanded(requirement))
      .map(({ field }) => field.name),
    check(row) {
      for (const { field, rule, subjectKinds, place } of demanded) {
        if (row.values[place] !== null || isFaulty(row, field.name)) continue;
        if (subjectKinds && !subjectKinds.has(String(row.values[kindPlace]))) continue;
        if (isChangedBy(row, field.name, toleratedGaps)) continue;
        addFault(row, field.name, rule);
      }
    },
  };
}
