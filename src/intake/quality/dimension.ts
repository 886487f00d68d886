/**
 * The dimensions of data quality after GB/T 36344-2018 (Information technology: evaluation indexes
 * for data quality). Its normativity (form, code lists) is part of consistency here, its uniqueness
 * a dimension of its own.
 */
export const qualityDimensions = [
  'completeness',
  'accuracy',
  'consistency',
  'timeliness',
  'uniqueness',
  'accessibility',
] as const;
export type QualityDimension = (typeof qualityDimensions)[number];

/** The dimensions whose mean is the score of a unit; accessibility is stated beside them. */
export const scoredDimensions = [
  'completeness',
  'accuracy',
  'consistency',
  'timeliness',
  'uniqueness',
] as const satisfies readonly QualityDimension[];

/** The bit of a dimension in a set of dimensions. */
export function bitOf(dimension: QualityDimension): number {
  return 1 << qualityDimensions.indexOf(dimension);
}
