import type { Field } from '../../catalog/dataset-schema';

/** What fits a header, and how well: 0 to 1. */
export interface FieldFit {
  readonly field: Field;
  readonly confidence: number;
}

/** A fit that may only stand in the way of others: too near for them to be sure, itself not sure. */
export interface NearFit extends FieldFit {
  readonly isRivalOnly: boolean;
}

const leastLead = 0.08;

/** The field that fits best, or null where another comes nearly as near. */
export function onlyField(fits: readonly NearFit[]): FieldFit | null {
  let best: NearFit | null = null;
  for (const fit of fits) {
    if (!fit.isRivalOnly && (!best || fit.confidence > best.confidence)) best = fit;
  }
  if (!best) return null;
  const { field, confidence } = best;
  const hasRival = fits.some(
    (fit) => fit.field.name !== field.name && fit.confidence > confidence - leastLead,
  );
  return hasRival ? null : { field, confidence };
}
