import { type DimensionCounts, eachDimension, type QualityCounts } from './counts';
import { qualityDimensions } from './dimension';

const sets = 1 << qualityDimensions.length;

/** Counts items by the set of dimensions in which they were assessed and found deficient. */
export class DimensionTally {
  readonly #assessed = new Float64Array(sets);
  readonly #deficient = new Float64Array(sets);
  readonly #repaired = new Float64Array(qualityDimensions.length);

  /** Sets of dimensions as bits; what is deficient counts as assessed too. */
  add(assessed: number, deficient: number): void {
    const set = assessed | deficient;
    this.#assessed[set] = (this.#assessed[set] ?? 0) + 1;
    if (deficient !== 0) this.#deficient[deficient] = (this.#deficient[deficient] ?? 0) + 1;
  }

  /** A value put right, by the place of its dimension. */
  addRepaired(place: number): void {
    this.#repaired[place] = (this.#repaired[place] ?? 0) + 1;
  }

  counts(): QualityCounts {
    return eachDimension((dimension): DimensionCounts => {
      const place = qualityDimensions.indexOf(dimension);
      return {
        assessed: sumOfBit(this.#assessed, place),
        deficient: sumOfBit(this.#deficient, place),
        repaired: this.#repaired[place] ?? 0,
      };
    });
  }
}

function sumOfBit(bySet: Float64Array, place: number): number {
  let sum = 0;
  for (let set = 1 << place; set < sets; set += 1) {
    if (set & (1 << place)) sum += bySet[set] ?? 0;
  }
  return sum;
}
