import type { Random } from '../../util/random';

/** Draws items in proportion to their weights; weights of zero never come up. */
export class WeightedChoice<T> {
  private readonly items: readonly T[];
  private readonly cumulative: Float64Array;
  private readonly total: number;

  /** Throws RangeError where a weight is negative or all are zero. */
  constructor(items: readonly T[], weightOf: (item: T) => number) {
    this.items = items;
    this.cumulative = new Float64Array(items.length);
    let total = 0;
    items.forEach((item, index) => {
      const weight = weightOf(item);
      if (!(weight >= 0)) throw new RangeError(`The weight of item ${index} is ${weight}.`);
      total += weight;
      this.cumulative[index] = total;
    });
    if (!(total > 0)) throw new RangeError('No item has a weight above zero.');
    this.total = total;
  }

  draw(random: Random): T {
    const target = (random.next() / 4294967296) * this.total;
    let low = 0;
    let high = this.cumulative.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.cumulative[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return this.items[low] as T;
  }
}

/** A choice among the keys of a table of weights. */
export function choiceOf<K extends string>(
  weights: Readonly<Record<K, number>>,
): WeightedChoice<K> {
  return new WeightedChoice(Object.keys(weights) as K[], (key) => weights[key]);
}
