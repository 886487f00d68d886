import { type Column, isKnown } from '../column';

/**
 * Outranking matrix of units over columns: entry [i][j] is the sum of the weights of the columns in
 * which i is better than j, plus half of those in which they are equal. Columns that lack one of the
 * two are left out and the weights of the others scaled to 1, so [i][j] + [j][i] = 1; 0.5 where no
 * column has both.
 */
export function outrankingMatrix(
  columns: readonly Column[],
  weights: readonly number[],
): Float64Array[] {
  const units = columns[0]?.length ?? 0;
  const matrix = Array.from({ length: units }, () => new Float64Array(units));
  for (let i = 0; i < units; i += 1) {
    for (let j = i + 1; j < units; j += 1) {
      const share = outranking(columns, weights, i, j);
      (matrix[i] as Float64Array)[j] = share;
      (matrix[j] as Float64Array)[i] = 1 - share;
    }
  }
  return matrix;
}

function outranking(
  columns: readonly Column[],
  weights: readonly number[],
  i: number,
  j: number,
): number {
  let won = 0;
  let whole = 0;
  for (const [place, column] of columns.entries()) {
    const weight = weights[place] ?? 0;
    const [mine, theirs] = [column[i], column[j]];
    if (!isKnown(mine) || !isKnown(theirs)) continue;
    whole += weight;
    if (mine > theirs) won += weight;
    else if (mine === theirs) won += weight / 2;
  }
  return whole > 0 ? won / whole : 0.5;
}

/**
 * Copeland score of each unit (Copeland 1951; Munda and Nardo 2009): the number of units that it
 * outranks by more than half of the weight, less those that outrank it. Scores of columns must all
 * point the same way (more is better). From −(n − 1) to n − 1.
 */
export function copelandScores(columns: readonly Column[], weights: readonly number[]): number[] {
  const matrix = outrankingMatrix(columns, weights);
  return matrix.map((row, i) => {
    let score = 0;
    for (const [j, share] of row.entries()) {
      if (i === j) continue;
      // Shares are sums of weights: equality is meant up to their rounding.
      if (share > 0.5 + 1e-12) score += 1;
      else if (share < 0.5 - 1e-12) score -= 1;
    }
    return score;
  });
}
