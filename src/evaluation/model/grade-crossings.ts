/** A unit whose grade is another one. */
export interface GradeCrossing {
  readonly unit: string;
  /** Null: no score. */
  readonly from: string | null;
  readonly to: string | null;
}

/** The units whose grades differ, in their order. */
export function gradeCrossings(
  units: readonly string[],
  before: readonly (string | null)[],
  after: readonly (string | null)[],
): GradeCrossing[] {
  return units.flatMap((unit, place) => {
    const [from = null, to = null] = [before[place], after[place]];
    return from === to ? [] : [{ unit, from, to }];
  });
}
