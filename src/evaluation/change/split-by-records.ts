/**
 * Why records of one snapshot or month are not those of another. Two months: they entered the window,
 * left it, or were completed. Two snapshots: they are new, came late, were withdrawn, repaired (done
 * since) or changed, or are the same and assessed at a later day.
 */
export type RecordChangeKind =
  | 'entered'
  | 'left'
  | 'completed'
  | 'added'
  | 'late_arrived'
  | 'withdrawn'
  | 'repaired'
  | 'changed'
  | 'day_moved'
  | 'rule_change';

/** What records of one kind added to the two parts of an indicator; less than 0 for what they took. */
export interface RecordChange {
  readonly kind: RecordChangeKind;
  readonly numerator: number;
  /** 0 for counts. */
  readonly denominator: number;
}

/** The parts of an indicator's value; the denominator of a count is 1. */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

/** Points of a score by the kind of record change; `other` is what no given kind explains. */
export interface RecordChangePoints {
  readonly kind: RecordChangeKind | 'other';
  readonly points: number;
}

/**
 * Splits the points by which an indicator's value moved a score by the records that did it. For
 * r = N/D the identity Δr = (ΔN − r̄·ΔD)/D̄ with plain means is exact, so each kind has
 * (ΔN − r̄·ΔD)/D̄ of its own; points are shared in that proportion and sum to `points`. What the given
 * kinds leave over, and points without a change of the value (others moved), are `other`. Kinds that
 * come twice are joined. Throws RangeError for a denominator that is not above 0.
 */
export function splitByRecords(
  points: number,
  before: Fraction,
  after: Fraction,
  changes: readonly RecordChange[],
): RecordChangePoints[] {
  for (const { denominator } of [before, after]) {
    if (!(denominator > 0)) {
      throw new RangeError(`A value needs a denominator above 0; it is ${denominator}.`);
    }
  }
  const [old, now] = [before, after].map(({ numerator, denominator }) => numerator / denominator);
  const meanRatio = ((old as number) + (now as number)) / 2;
  const meanDenominator = (before.denominator + after.denominator) / 2;
  const change = (now as number) - (old as number);
  const perUnit = change === 0 ? 0 : points / change;
  const kinds = new Map<RecordChangeKind, number>();
  for (const { kind, numerator, denominator } of changes) {
    const own = (perUnit * (numerator - meanRatio * denominator)) / meanDenominator;
    kinds.set(kind, (kinds.get(kind) ?? 0) + own);
  }
  const explained = [...kinds.values()].reduce((sum, own) => sum + own, 0);
  return [
    ...[...kinds].map(([kind, own]) => ({ kind, points: own })),
    { kind: 'other', points: points - explained },
  ];
}
