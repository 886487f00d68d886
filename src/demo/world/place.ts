import type { Random } from '../../util/random';

export type PlaceLevel = 'province' | 'city' | 'county';

/** A region of the demonstration. */
export interface Place {
  readonly code: string;
  /** Full name: `柯城区`. */
  readonly name: string;
  /** Without the word for its kind: `柯城`. */
  readonly short: string;
  readonly level: PlaceLevel;
  readonly parent: Place | null;
  /** Mark in document numbers: `浙`, `衢`, `衢柯`. */
  readonly mark: string;
  /** Residents at the 2020 census, all levels. */
  readonly population: number;
  /** Factor on everything that goes wrong: 1 is usual, above is worse. */
  readonly trouble: number;
}

/**
 * A factor about 1 with a long upper tail, between about 0.5 and 2: the mean of three uniform
 * draws, stretched. Uses divisions only, so it is the same on every machine.
 */
export function troubleFactor(random: Random, spread: number): number {
  const centred = (random.below(1001) + random.below(1001) + random.below(1001)) / 1500 - 1;
  return centred >= 0 ? 1 + spread * centred : 1 / (1 - spread * centred);
}
