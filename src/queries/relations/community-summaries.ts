import type { Relations } from './assemble-relations';
import { repeatedFrom } from './repeated-pairs';

/** A community of the graph of relations. */
export interface CommunitySummary {
  readonly community: number;
  readonly units: number;
  readonly organisations: number;
  /** Links inside, each counted. */
  readonly links: number;
  /** Ties between organisations: investment, guarantees, addresses. */
  readonly ties: number;
  /** Pairs of unit and winner with three or more agreements. */
  readonly repeated: number;
  /** The member with the most links inside. */
  readonly hub: number;
}

const leastSize = 4;

/** Communities of four or more, those with most repeated pairs first, then most ties, then most links. */
export function communitySummaries(relations: Relations): CommunitySummary[] {
  const { nodes, edges, communityOf } = relations;
  const found = new Map<number, Mutable>();
  const of = (community: number): Mutable => {
    const known = found.get(community);
    if (known) return known;
    const made = { units: 0, organisations: 0, links: 0, ties: 0, repeated: 0, inside: new Map() };
    found.set(community, made);
    return made;
  };
  for (const [place, { isUnit }] of nodes.entries()) {
    const summary = of(communityOf[place] as number);
    if (isUnit) summary.units += 1;
    else summary.organisations += 1;
  }
  for (const { from, to, count } of edges) {
    if (communityOf[from] !== communityOf[to]) continue;
    const summary = of(communityOf[from] as number);
    summary.links += count;
    const hasUnit = nodes[from]?.isUnit || nodes[to]?.isUnit;
    if (!hasUnit) summary.ties += count;
    else if (count >= repeatedFrom) summary.repeated += 1;
    for (const end of [from, to]) {
      summary.inside.set(end, (summary.inside.get(end) ?? 0) + count);
    }
  }
  return [...found]
    .filter(([, { units, organisations }]) => units + organisations >= leastSize)
    .map(([community, { inside, ...summary }]) => ({ community, ...summary, hub: hubOf(inside) }))
    .sort((a, b) => b.repeated - a.repeated || b.ties - a.ties || b.links - a.links);
}

interface Mutable {
  units: number;
  organisations: number;
  links: number;
  ties: number;
  repeated: number;
  readonly inside: Map<number, number>;
}

function hubOf(inside: ReadonlyMap<number, number>): number {
  let [hub, most] = [0, -1];
  for (const [node, count] of inside) {
    if (count > most) [hub, most] = [node, count];
  }
  return hub;
}
