import type { Graph } from './graph';

/**
 * Modularity of a partition (Newman and Girvan 2004): Σ(inside/m − (degree/2m)²) over its communities,
 * weights as numbers of edges. 0 for a graph without edges.
 */
export function modularity(graph: Graph, communityOf: ArrayLike<number>): number {
  const { size, starts, ends, weights } = graph;
  const inside = new Map<number, number>();
  const degree = new Map<number, number>();
  let twice = 0;
  for (let node = 0; node < size; node += 1) {
    const own = communityOf[node] as number;
    for (let place = starts[node] as number; place < (starts[node + 1] as number); place += 1) {
      const neighbour = ends[place] as number;
      const weight = (weights[place] as number) * (neighbour === node ? 2 : 1);
      twice += weight;
      degree.set(own, (degree.get(own) ?? 0) + weight);
      if (communityOf[neighbour] === own) inside.set(own, (inside.get(own) ?? 0) + weight);
    }
  }
  if (twice === 0) return 0;
  let sum = 0;
  for (const [community, total] of degree) {
    sum += (inside.get(community) ?? 0) / twice - (total / twice) ** 2;
  }
  return sum;
}
