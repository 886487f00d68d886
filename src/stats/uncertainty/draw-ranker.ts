/**
 * Ranks of scores, 1 for the highest; equal ones share the lowest; NaN for a missing score. What it
 * returns is quick where the scores come in nearly the same order again and again.
 */
export function drawRanker(units: number): (scores: Float64Array, ranks: Float64Array) => void {
  const order = Uint32Array.from({ length: units }, (_, unit) => unit);
  return (scores, ranks) => {
    for (let place = 1; place < units; place += 1) {
      const unit = order[place] as number;
      const score = keyOf(scores[unit] as number);
      let before = place - 1;
      while (before >= 0 && keyOf(scores[order[before] as number] as number) < score) {
        order[before + 1] = order[before] as number;
        before -= 1;
      }
      order[before + 1] = unit;
    }
    let last = Number.NaN;
    let rank = 0;
    for (let place = 0; place < units; place += 1) {
      const unit = order[place] as number;
      const score = scores[unit] as number;
      if (score !== last) rank = place + 1;
      last = score;
      ranks[unit] = Number.isNaN(score) ? Number.NaN : rank;
    }
  };
}

/** Missing scores come last. */
function keyOf(score: number): number {
  return Number.isNaN(score) ? Number.NEGATIVE_INFINITY : score;
}
