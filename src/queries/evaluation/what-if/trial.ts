import type { Goalposts } from '../../../stats/composite/normalise';

/** What a reader tries in place of a model's own weights and goalposts, by the path of the part. */
export interface Trial {
  /** Share of a part in its group, 0 … 1; siblings that are not named share the rest in proportion. */
  readonly shares: Readonly<Record<string, number>>;
  readonly goalposts: Readonly<Record<string, Goalposts>>;
}

/** Nothing is tried: the model itself. */
export const noTrial: Trial = { shares: {}, goalposts: {} };

/** Whether anything is tried. */
export function isTrial({ shares, goalposts }: Trial): boolean {
  return Object.keys(shares).length + Object.keys(goalposts).length > 0;
}
