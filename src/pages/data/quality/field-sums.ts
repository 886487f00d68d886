import type { DatasetResult, FieldResult } from '../../../intake/quality/quality-report-schema';

/** Items found deficient in any dimension. */
export function defectsOf({ dimensions }: FieldResult): number {
  return Object.values(dimensions).reduce((sum, { deficient }) => sum + deficient, 0);
}

/** Values put right. */
export function repairedOf({ dimensions }: FieldResult): number {
  return Object.values(dimensions).reduce((sum, { repaired }) => sum + repaired, 0);
}

/** Items found deficient in any field of a dataset. */
export function defectsIn({ fields }: DatasetResult): number {
  return fields.reduce((sum, field) => sum + defectsOf(field), 0);
}
