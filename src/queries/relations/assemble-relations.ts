import { communities } from '../../stats/graph/communities';
import { type Graph, graphOf } from '../../stats/graph/graph';

export interface LinkRow {
  /** Code of the list `link_kind`. */
  readonly kind: string;
  readonly fromName: string;
  readonly fromCode: string | null;
  readonly toName: string;
  readonly toCode: string | null;
  readonly region: string | null;
  readonly department: string | null;
  readonly agreement: string | null;
  /** Yuan. */
  readonly amount: number | null;
  readonly since: string;
}

export interface PenaltyRow {
  readonly name: string;
  readonly code: string;
  readonly authority: string;
  readonly authorityCode: string;
  readonly region: string | null;
  readonly department: string | null;
  readonly records: number;
  readonly last: string;
}

/** The kind of an edge: a code of `link_kind`, or penalties by the unit. */
export const penalised = 'penalised';

/** An organisation or a unit of government. */
export interface RelationNode {
  /** Its unified social credit code, else its name after `~`. */
  readonly key: string;
  readonly name: string;
  readonly isUnit: boolean;
  /** Of a unit, as far as its links tell. */
  readonly region: string | null;
  readonly department: string | null;
}

/** All links of a kind between the same two, in the direction of the link. */
export interface RelationEdge {
  readonly from: number;
  readonly to: number;
  readonly kind: string;
  readonly count: number;
  /** Yuan, of those that state one. */
  readonly amount: number;
  readonly first: string;
  readonly last: string;
  readonly agreements: readonly string[];
}

export interface Relations {
  readonly nodes: readonly RelationNode[];
  readonly edges: readonly RelationEdge[];
  readonly graph: Graph;
  /** Places of the edges of every node. */
  readonly edgesOf: readonly (readonly number[])[];
  readonly communityOf: Int32Array;
  readonly placeOf: ReadonlyMap<string, number>;
  /** Links with an end that has no code and may be a natural person. */
  readonly leftOut: number;
}

/** First characters of unified social credit codes of organs and public institutions (GB 32100). */
const unitCode = /^1/;
/** Names of organisations are longer than those of persons. */
const leastName = 5;

/**
 * The graph of links and penalties: nodes are organisations and units, parallel links of a kind are
 * one edge. An end without code whose name may be that of a person is left out, and counted.
 */
export function assembleRelations(
  links: readonly LinkRow[],
  penalties: readonly PenaltyRow[],
): Relations {
  const nodes: RelationNode[] = [];
  const placeOf = new Map<string, number>();
  const edges = new Map<string, RelationEdge>();
  let leftOut = 0;

  const place = (
    name: string,
    code: string | null,
    unit: { readonly region: string | null; readonly department: string | null } | null,
  ): number => {
    const key = code ?? `~${name}`;
    const known = placeOf.get(key);
    if (known !== undefined) return known;
    const isUnit = code !== null && unitCode.test(code);
    placeOf.set(key, nodes.length);
    nodes.push({
      key,
      name,
      isUnit,
      region: isUnit ? (unit?.region ?? null) : null,
      department: isUnit ? (unit?.department ?? null) : null,
    });
    return nodes.length - 1;
  };
  const connect = (edge: RelationEdge) => {
    const key = `${edge.from} ${edge.to} ${edge.kind}`;
    const known = edges.get(key);
    edges.set(key, known ? joined(known, edge) : edge);
  };

  for (const link of links) {
    if (!isNamed(link.fromName, link.fromCode) || !isNamed(link.toName, link.toCode)) {
      leftOut += 1;
      continue;
    }
    const from = place(link.fromName, link.fromCode, link);
    const to = place(link.toName, link.toCode, link);
    if (from === to) continue;
    connect({
      from,
      to,
      kind: link.kind,
      count: 1,
      amount: link.amount ?? 0,
      first: link.since,
      last: link.since,
      agreements: link.agreement === null ? [] : [link.agreement],
    });
  }
  for (const penalty of penalties) {
    connect({
      from: place(penalty.authority, penalty.authorityCode, penalty),
      to: place(penalty.name, penalty.code, null),
      kind: penalised,
      count: penalty.records,
      amount: 0,
      first: penalty.last,
      last: penalty.last,
      agreements: [],
    });
  }
  const all = [...edges.values()];
  const graph = graphOf(
    nodes.length,
    all.map(({ from, to, count }) => ({ from, to, weight: count })),
  );
  const edgesOf: number[][] = nodes.map(() => []);
  for (const [index, { from, to }] of all.entries()) {
    edgesOf[from]?.push(index);
    edgesOf[to]?.push(index);
  }
  return { nodes, edges: all, graph, edgesOf, communityOf: communities(graph), placeOf, leftOut };
}

function isNamed(name: string, code: string | null): boolean {
  return code !== null || name.length >= leastName;
}

function joined(a: RelationEdge, b: RelationEdge): RelationEdge {
  const [first = a.first] = [a.first, b.first].sort();
  const [last = a.last] = [a.last, b.last].sort().reverse();
  return {
    ...a,
    count: a.count + b.count,
    amount: a.amount + b.amount,
    first,
    last,
    agreements: [...a.agreements, ...b.agreements],
  };
}
