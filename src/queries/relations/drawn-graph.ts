import type { RelationEdge, Relations } from './assemble-relations';
import type { Neighbourhood } from './neighbourhood';
import { type UnitRecords, unitKey } from './use-relations';

export const drawnKinds = ['unit', 'organisation', 'project', 'officials', 'records'] as const;
export type DrawnKind = (typeof drawnKinds)[number];

export interface DrawnNode {
  readonly key: string;
  /** Empty for officials and records, which are named by their kind and number. */
  readonly name: string;
  readonly kind: DrawnKind;
  /** Place in the relations; null for projects, officials and records. */
  readonly place: number | null;
  /** Links of a unit or organisation, records of a leaf. */
  readonly count: number;
  readonly isOpen: boolean;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly count: number;
}

/** What stands on the screen: nodes by key, edges between keys. */
export interface DrawnGraph {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  /** Projects that found no room. */
  readonly hiddenProjects: number;
}

/** Projects drawn at most. */
export const projectLimit = 60;

interface DrawOptions {
  readonly opened: ReadonlySet<number>;
  readonly recordsOf: ReadonlyMap<string, UnitRecords>;
  /** Agreements stand between winner and unit as nodes of their own. */
  readonly withProjects: boolean;
}

/** The neighbourhood as nodes and edges, with the records of the opened units as leaves. */
export function drawnGraph(
  relations: Relations,
  { nodes: places, edges: indices }: Neighbourhood,
  { opened, recordsOf, withProjects }: DrawOptions,
): DrawnGraph {
  const nodes: DrawnNode[] = [];
  const edges: DrawnEdge[] = [];
  let projects = 0;
  let hiddenProjects = 0;
  const keyOf = (place: number) => relations.nodes[place]?.key ?? '';
  for (const place of places) {
    const node = relations.nodes[place];
    if (!node) continue;
    nodes.push({
      key: node.key,
      name: node.name,
      kind: node.isUnit ? 'unit' : 'organisation',
      place,
      count: linksOf(relations, place),
      isOpen: opened.has(place),
    });
    if (!node.isUnit || !opened.has(place)) continue;
    const records = recordsOf.get(unitKey(node.region, node.department));
    for (const [kind, count] of [
      ['officials', records?.officials ?? 0],
      ['records', records?.units ?? 0],
    ] as const) {
      if (count === 0) continue;
      const key = `${node.key} ${kind}`;
      nodes.push({ key, name: '', kind, place: null, count, isOpen: false });
      edges.push({ from: node.key, to: key, kind, count });
    }
  }
  for (const index of indices) {
    const edge = relations.edges[index] as RelationEdge;
    const [from, to] = [keyOf(edge.from), keyOf(edge.to)];
    const room = projectLimit - projects;
    if (!withProjects || edge.agreements.length === 0 || edge.agreements.length > room) {
      if (withProjects) hiddenProjects += edge.agreements.length;
      edges.push({ from, to, kind: edge.kind, count: edge.count });
      continue;
    }
    for (const agreement of edge.agreements) {
      const key = `@${agreement}`;
      projects += 1;
      nodes.push({ key, name: agreement, kind: 'project', place: null, count: 1, isOpen: false });
      edges.push({ from, to: key, kind: edge.kind, count: 1 });
      edges.push({ from: key, to, kind: edge.kind, count: 1 });
    }
  }
  return { nodes, edges, hiddenProjects };
}

function linksOf({ edges, edgesOf }: Relations, place: number): number {
  return (edgesOf[place] ?? []).reduce((sum, index) => sum + (edges[index]?.count ?? 0), 0);
}
