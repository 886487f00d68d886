import type { Relations } from './assemble-relations';

/** Nodes and edges that are drawn: places in the relations. */
export interface Neighbourhood {
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  /** Neighbours of the opened nodes that found no room. */
  readonly hidden: number;
}

/** What can still be told apart on a screen. */
export const nodeLimit = 80;

/**
 * The opened nodes with their neighbours, the most connected first, at most `limit` nodes in all, and all
 * edges between them.
 */
export function neighbourhood(
  relations: Relations,
  opened: readonly number[],
  limit = nodeLimit,
): Neighbourhood {
  const { edges, edgesOf } = relations;
  const shown = new Set(opened.slice(0, limit));
  const strength = new Map<number, number>();
  for (const node of opened) {
    for (const index of edgesOf[node] ?? []) {
      const { from, to, count } = edges[index] as (typeof edges)[number];
      const other = from === node ? to : from;
      if (!shown.has(other)) strength.set(other, (strength.get(other) ?? 0) + count);
    }
  }
  const neighbours = [...strength].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const room = Math.max(0, limit - shown.size);
  for (const [node] of neighbours.slice(0, room)) shown.add(node);
  return {
    nodes: [...shown],
    edges: edgesAmong(relations, shown),
    hidden: Math.max(0, neighbours.length - room),
  };
}

/** The most connected members of a community and all edges between them. */
export function communityMembers(
  relations: Relations,
  community: number,
  limit = nodeLimit,
): Neighbourhood {
  const members = [...relations.nodes.keys()]
    .filter((node) => relations.communityOf[node] === community)
    .sort((a, b) => edgeCount(relations, b) - edgeCount(relations, a) || a - b);
  const shown = new Set(members.slice(0, limit));
  return {
    nodes: [...shown],
    edges: edgesAmong(relations, shown),
    hidden: members.length - shown.size,
  };
}

/** The nodes of a path in its order, and the edges between consecutive ones. */
export function alongPath(relations: Relations, path: readonly number[]): Neighbourhood {
  const steps = new Set(path.slice(1).map((node, place) => stepKey(path[place] as number, node)));
  const edges = edgesAmong(relations, new Set(path)).filter((index) => {
    const { from, to } = relations.edges[index] as Relations['edges'][number];
    return steps.has(stepKey(from, to));
  });
  return { nodes: path, edges, hidden: 0 };
}

function edgesAmong({ edges, edgesOf }: Relations, shown: ReadonlySet<number>): number[] {
  const found = new Set<number>();
  for (const node of shown) {
    for (const index of edgesOf[node] ?? []) {
      const { from, to } = edges[index] as (typeof edges)[number];
      if (shown.has(from) && shown.has(to)) found.add(index);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function edgeCount({ edgesOf }: Relations, node: number): number {
  return edgesOf[node]?.length ?? 0;
}

function stepKey(a: number, b: number): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
