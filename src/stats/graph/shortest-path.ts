import { type Graph, neighboursOf } from './graph';

/** Nodes of a shortest path by number of edges, both ends included (breadth first); null where none leads there. */
export function shortestPath(graph: Graph, from: number, to: number): number[] | null {
  if (from === to) return [from];
  const before = new Int32Array(graph.size).fill(-1);
  before[from] = from;
  let reached = [from];
  while (reached.length > 0) {
    const next: number[] = [];
    for (const node of reached) {
      for (const neighbour of neighboursOf(graph, node)) {
        if (before[neighbour] !== -1) continue;
        before[neighbour] = node;
        if (neighbour === to) return pathTo(before, to);
        next.push(neighbour);
      }
    }
    reached = next;
  }
  return null;
}

function pathTo(before: Int32Array, to: number): number[] {
  const path = [to];
  let node = to;
  while (before[node] !== node) {
    node = before[node] as number;
    path.push(node);
  }
  return path.reverse();
}
