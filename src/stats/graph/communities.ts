import { type Graph, graphOf, type WeightedEdge } from './graph';

const leastGain = 1e-12;
/** Rounds of moves after which a level is left as it is. */
const roundLimit = 100;

/**
 * Communities by the method of Louvain (Blondel, Guillaume, Lambiotte and Lefebvre 2008) with the
 * refinement of every level on the way back (Rotta and Noack 2011). Nodes move in their order, so one
 * graph has one result. Gives the community of every node, numbered from 0 in the order of first nodes.
 */
export function communities(graph: Graph): Int32Array {
  return renumber(cluster(graph));
}

function cluster(graph: Graph): Int32Array {
  const single = Int32Array.from({ length: graph.size }, (_, node) => node);
  if (!moveNodes(graph, single)) return single;
  const own = renumber(single);
  const merged = cluster(merge(graph, own));
  const found = own.map((community) => merged[community] as number);
  moveNodes(graph, found);
  return found;
}

/** Moves nodes into the community of a neighbour while that raises the modularity; whether any moved. */
function moveNodes(graph: Graph, communityOf: Int32Array): boolean {
  const { size, starts, ends, weights } = graph;
  const degrees = degreesOf(graph);
  const twice = degrees.reduce((sum, degree) => sum + degree, 0);
  if (twice === 0) return false;
  const totals = new Float64Array(size);
  for (let node = 0; node < size; node += 1) {
    totals[communityOf[node] as number] =
      (totals[communityOf[node] as number] as number) + (degrees[node] as number);
  }
  let hasMoved = false;
  for (let round = 0; round < roundLimit; round += 1) {
    let moves = 0;
    for (let node = 0; node < size; node += 1) {
      const degree = degrees[node] as number;
      const own = communityOf[node] as number;
      const links = new Map<number, number>([[own, 0]]);
      for (let place = starts[node] as number; place < (starts[node + 1] as number); place += 1) {
        const neighbour = ends[place] as number;
        if (neighbour === node) continue;
        const community = communityOf[neighbour] as number;
        links.set(community, (links.get(community) ?? 0) + (weights[place] as number));
      }
      totals[own] = (totals[own] as number) - degree;
      const gainOf = (community: number) =>
        (links.get(community) ?? 0) - ((totals[community] as number) * degree) / twice;
      let best = own;
      let bestGain = gainOf(own);
      for (const community of links.keys()) {
        const gain = gainOf(community);
        if (gain > bestGain + leastGain) {
          best = community;
          bestGain = gain;
        }
      }
      totals[best] = (totals[best] as number) + degree;
      if (best === own) continue;
      communityOf[node] = best;
      moves += 1;
    }
    if (moves === 0) break;
    hasMoved = true;
  }
  return hasMoved;
}

function degreesOf({ size, starts, ends, weights }: Graph): Float64Array {
  const degrees = new Float64Array(size);
  for (let node = 0; node < size; node += 1) {
    for (let place = starts[node] as number; place < (starts[node + 1] as number); place += 1) {
      const twice = ends[place] === node ? 2 : 1;
      degrees[node] = (degrees[node] as number) + twice * (weights[place] as number);
    }
  }
  return degrees;
}

/** The graph whose nodes are communities. */
function merge({ size, starts, ends, weights }: Graph, communityOf: Int32Array): Graph {
  const edges: WeightedEdge[] = [];
  for (let node = 0; node < size; node += 1) {
    for (let place = starts[node] as number; place < (starts[node + 1] as number); place += 1) {
      const neighbour = ends[place] as number;
      if (neighbour < node) continue;
      edges.push({
        from: communityOf[node] as number,
        to: communityOf[neighbour] as number,
        weight: weights[place] as number,
      });
    }
  }
  return graphOf(
    communityOf.reduce((most, each) => Math.max(most, each + 1), 0),
    edges,
  );
}

function renumber(communityOf: Int32Array): Int32Array {
  const numbers = new Map<number, number>();
  return communityOf.map((community) => {
    const known = numbers.get(community);
    if (known !== undefined) return known;
    numbers.set(community, numbers.size);
    return numbers.size - 1;
  });
}
