import type { RelationEdge, Relations } from './assemble-relations';

/** The same winner with the same unit several times. */
export interface RepeatedPair {
  readonly edge: RelationEdge;
  /** Of the unit's agreements, 0 … 1. */
  readonly unitShare: number;
  /** Of the winner's agreements. */
  readonly winnerShare: number;
}

/** Agreements between the same two from which on they are called repeated. */
export const repeatedFrom = 3;

/** Pairs of a unit and a winner with three or more agreements, the most first. */
export function repeatedPairs({ edges }: Pick<Relations, 'edges'>): RepeatedPair[] {
  const totals = new Map<number, number>();
  const wins = edges.filter(({ kind }) => kind === 'won' || kind === 'contracted');
  for (const { from, to, count } of wins) {
    totals.set(from, (totals.get(from) ?? 0) + count);
    totals.set(to, (totals.get(to) ?? 0) + count);
  }
  return wins
    .filter(({ count }) => count >= repeatedFrom)
    .map((edge) => ({
      edge,
      unitShare: edge.count / (totals.get(edge.to) as number),
      winnerShare: edge.count / (totals.get(edge.from) as number),
    }))
    .sort((a, b) => b.edge.count - a.edge.count || b.unitShare - a.unitShare);
}
