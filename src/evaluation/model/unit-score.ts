/** Why a unit, a dimension or an indicator has no score. */
export type MissingReason = 'no_data' | 'too_few' | 'group_incomplete';

/** One indicator's part in the score of one unit. */
export interface LeafScore {
  readonly indicator: string;
  /** In the indicator's unit. */
  readonly value: number | null;
  /** After treatment and normalisation, 0 … 100 (unbounded for z-scores). */
  readonly normalised: number | null;
  /** Share of the whole score that it has in this unit, weights of missing parts redistributed; 0 … 1. */
  readonly effectiveWeight: number;
  /** What it adds to the score, on the model's scale; null but for arithmetic means. */
  readonly contribution: number | null;
  readonly missing: MissingReason | null;
}

/** The score of one dimension or sub-dimension of one unit, on the model's scale. */
export interface GroupScore {
  readonly name: string;
  readonly score: number | null;
  readonly weight: number;
  /** Share of the group's weight that has data, 0 … 1. */
  readonly available: number;
  readonly groups: readonly GroupScore[];
  readonly leaves: readonly LeafScore[];
}

/** What a model says of one unit. */
export interface UnitScore {
  readonly unit: string;
  readonly peers: string;
  /** On the model's scale; null where too little is known. */
  readonly score: number | null;
  /** Among the peers, 1 for the best; equal scores share the lowest. */
  readonly rank: number | null;
  readonly grade: string | null;
  readonly available: number;
  readonly dimensions: readonly GroupScore[];
}
