import type { Trial } from './trial';

/** The parameters of a link that state a trial; null where nothing is stated. */
export interface TrialParameters {
  readonly weights: string | null;
  readonly posts: string | null;
}

/** A trial as the parameters of a link, in a fixed order. */
export function formatTrial({ shares, goalposts }: Trial): TrialParameters {
  return {
    weights: join(Object.entries(shares).map(([path, share]) => `${path}:${share}`)),
    posts: join(
      Object.entries(goalposts).map(
        ([path, { lowest, highest }]) => `${path}:${lowest}..${highest}`,
      ),
    ),
  };
}

function join(entries: string[]): string | null {
  return entries.length > 0 ? entries.sort().join(',') : null;
}
