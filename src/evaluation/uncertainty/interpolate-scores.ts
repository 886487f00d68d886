import { type Column, isKnown } from '../../stats/column';

/**
 * The score of a value that was not observed, by straight lines between the observed ones; beyond
 * them the score of the nearest. Observed values have their own score.
 */
export function interpolateScores(values: Column, scores: Column): (value: number) => number {
  const points = new Map<number, number>();
  for (const [place, value] of values.entries()) {
    const score = scores[place];
    if (isKnown(value) && isKnown(score)) points.set(value, score);
  }
  const known = [...points.keys()].sort((a, b) => a - b);
  const own = known.map((value) => points.get(value) as number);
  return (value) => {
    let low = 0;
    let high = known.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((known[middle] as number) < value) low = middle + 1;
      else high = middle;
    }
    if (low === known.length) return own[low - 1] ?? Number.NaN;
    const [right, above] = [known[low] as number, own[low] as number];
    if (low === 0 || right === value) return above;
    const [left, below] = [known[low - 1] as number, own[low - 1] as number];
    return below + ((above - below) * (value - left)) / (right - left);
  };
}
