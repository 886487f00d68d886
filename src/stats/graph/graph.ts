/** An undirected graph; nodes are numbered from 0, an edge stands in the lists of both its ends. */
export interface Graph {
  readonly size: number;
  /** Places in `ends` and `weights` where the edges of a node begin; one more than there are nodes. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly weights: Float64Array;
}

export interface WeightedEdge {
  readonly from: number;
  readonly to: number;
  /** Above 0. */
  readonly weight: number;
}

/** The graph of some edges; edges between the same two nodes are added up, loops are kept. Throws RangeError for an end that is no node. */
export function graphOf(size: number, edges: readonly WeightedEdge[]): Graph {
  const lists: Map<number, number>[] = Array.from({ length: size }, () => new Map());
  const add = (from: number, to: number, weight: number) => {
    const list = lists[from];
    if (!list || to < 0 || to >= size) {
      throw new RangeError(`An edge joins ${from} and ${to}, the graph has ${size} nodes.`);
    }
    list.set(to, (list.get(to) ?? 0) + weight);
  };
  for (const { from, to, weight } of edges) {
    add(from, to, weight);
    if (from !== to) add(to, from, weight);
  }
  const starts = new Int32Array(size + 1);
  for (const [node, list] of lists.entries()) {
    starts[node + 1] = (starts[node] as number) + list.size;
  }
  const ends = new Int32Array(starts[size] as number);
  const weights = new Float64Array(ends.length);
  for (const [node, list] of lists.entries()) {
    let place = starts[node] as number;
    for (const [to, weight] of list) {
      ends[place] = to;
      weights[place] = weight;
      place += 1;
    }
  }
  return { size, starts, ends, weights };
}

/** The neighbours of a node, itself only where it has a loop. */
export function neighboursOf({ starts, ends }: Graph, node: number): Int32Array {
  return ends.subarray(starts[node], starts[node + 1]);
}
