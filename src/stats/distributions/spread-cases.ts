import type { Random } from '../../util/random';
import { drawBinomial } from './draw-binomial';

/**
 * Draws multinomial counts: `total` cases spread over cells in proportion to `shares`, 0 or more,
 * into the array given. Few cases are placed one by one through an alias table (Walker 1977), many
 * are split from cell to cell by binomial counts; both are exact.
 */
export function casesSpreader(
  shares: ArrayLike<number>,
  total: number,
): (counts: Float64Array, random: Random) => void {
  return total > casesACell * shares.length ? bySplitting(shares, total) : oneByOne(shares, total);
}

/** Where a binomial count costs as much as placing so many cases. */
const casesACell = 10;

function bySplitting(shares: ArrayLike<number>, total: number) {
  // Sums from the end: the probability of a cell among those that are left.
  const left = Float64Array.from(shares);
  for (let cell = left.length - 2; cell >= 0; cell -= 1) {
    left[cell] = (left[cell] as number) + (left[cell + 1] as number);
  }
  return (counts: Float64Array, random: Random): void => {
    let rest = total;
    for (let cell = 0; cell < counts.length; cell += 1) {
      const share = shares[cell] as number;
      const isLast = !(((left[cell + 1] as number | undefined) ?? 0) > 0);
      const drawn =
        isLast && share > 0 ? rest : drawBinomial(rest, share / (left[cell] as number), random);
      counts[cell] = drawn;
      rest -= drawn;
    }
  };
}

function oneByOne(shares: ArrayLike<number>, total: number) {
  const { keep, other } = aliasTable(shares);
  return (counts: Float64Array, random: Random): void => {
    counts.fill(0);
    for (let drawn = 0; drawn < total; drawn += 1) {
      const place = random.uniform() * keep.length;
      const cell = Math.floor(place);
      const chosen = place - cell < (keep[cell] as number) ? cell : (other[cell] as number);
      counts[chosen] = (counts[chosen] as number) + 1;
    }
  };
}

/** Each cell keeps its part of an even share; what is missing is filled up from one other cell. */
function aliasTable(shares: ArrayLike<number>) {
  const n = shares.length;
  const whole = Array.from(shares).reduce((sum, share) => sum + share, 0);
  const keep = Float64Array.from(shares, (share) => (share * n) / whole);
  const other = new Int32Array(n).fill(keep.indexOf(Math.max(...keep)));
  const small: number[] = [];
  const large: number[] = [];
  for (const [cell, part] of keep.entries()) (part < 1 ? small : large).push(cell);
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop() as number;
    const rich = large.at(-1) as number;
    other[poor] = rich;
    keep[rich] = (keep[rich] as number) - (1 - (keep[poor] as number));
    if ((keep[rich] as number) < 1) small.push(large.pop() as number);
  }
  for (const cell of large) keep[cell] = 1;
  // Rounding may leave one over that is all but full.
  for (const cell of small) if ((keep[cell] as number) > 0.5) keep[cell] = 1;
  return { keep, other };
}
