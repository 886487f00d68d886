import { type Column, isKnown } from '../column';
import { sampleVariance } from '../moments';

/** Pearson's r over the units that have both values; null below three or where one is constant. */
export function pearson(first: Column, second: Column): number | null {
  const pairs = pairsOf(first, second);
  const n = pairs.length;
  if (n < 3) return null;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let [xx, yy, xy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
    xy += (x - meanX) * (y - meanY);
  }
  return xx === 0 || yy === 0 ? null : xy / Math.sqrt(xx * yy);
}

/** Spearman's rho: Pearson's r of the average ranks, over the units that have both values. */
export function spearman(first: Column, second: Column): number | null {
  const pairs = pairsOf(first, second);
  return pearson(averageRanks(pairs.map(([x]) => x)), averageRanks(pairs.map(([, y]) => y)));
}

/** Kendall's tau-b over the units that have both values; null below two or where one is constant. */
export function kendall(first: Column, second: Column): number | null {
  const pairs = pairsOf(first, second);
  let [score, untiedX, untiedY] = [0, 0, 0];
  for (const [i, [x, y]] of pairs.entries()) {
    for (const [otherX, otherY] of pairs.slice(i + 1)) {
      const [dx, dy] = [Math.sign(x - otherX), Math.sign(y - otherY)];
      score += dx * dy;
      untiedX += dx * dx;
      untiedY += dy * dy;
    }
  }
  return untiedX === 0 || untiedY === 0 ? null : score / Math.sqrt(untiedX * untiedY);
}

/**
 * Cronbach's alpha of columns over the units that have all values: k/(k − 1)·(1 − Σ var/var of the
 * sum). Null below two columns, two such units or where all sums are equal.
 */
export function cronbachAlpha(columns: readonly Column[]): number | null {
  const k = columns.length;
  const units = columns[0]?.length ?? 0;
  const whole = Array.from({ length: units }, (_, unit) => unit).filter((unit) =>
    columns.every((column) => isKnown(column[unit])),
  );
  const parts = columns.map((column) => whole.map((unit) => column[unit] as number));
  const sums = whole.map((_, row) => parts.reduce((sum, part) => sum + (part[row] as number), 0));
  const variance = sampleVariance(sums);
  if (k < 2 || variance === null || variance === 0) return null;
  const own = parts.reduce((sum, part) => sum + (sampleVariance(part) ?? 0), 0);
  return (k / (k - 1)) * (1 - own / variance);
}

/** Ranks from 1 for the lowest; equal values share the average of their ranks. */
export function averageRanks(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number));
  const ranks = new Array<number>(values.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && values[order[to] as number] === values[order[from] as number]) {
      to += 1;
    }
    for (let place = from; place < to; place += 1)
      ranks[order[place] as number] = (from + to + 1) / 2;
    from = to;
  }
  return ranks;
}

function pairsOf(first: Column, second: Column): [number, number][] {
  return first.flatMap((x, place): [number, number][] => {
    const y = second[place];
    return isKnown(x) && isKnown(y) ? [[x, y]] : [];
  });
}
