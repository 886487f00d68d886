/**
 * Number of insertions, deletions, substitutions and exchanges of neighbours that turn one text into
 * another, by characters; no part is edited twice (optimal string alignment).
 */
export function editDistance(first: string, second: string): number {
  const from = [...first];
  const to = [...second];
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, place) => place);
  for (const [row, sign] of from.entries()) {
    const next = [row + 1];
    for (const [column, other] of to.entries()) {
      const isSame = sign === other;
      let least = Math.min(
        (last[column + 1] ?? 0) + 1,
        (next[column] ?? 0) + 1,
        (last[column] ?? 0) + (isSame ? 0 : 1),
      );
      const isExchanged =
        row > 0 && column > 0 && sign === to[column - 1] && from[row - 1] === other;
      if (isExchanged) least = Math.min(least, (beforeLast[column - 1] ?? 0) + 1);
      next.push(least);
    }
    beforeLast = last;
    last = next;
  }
  return last[to.length] ?? 0;
}
