import { searchText } from '../../util/match-text';
import type { RelationNode } from './assemble-relations';

const most = 12;

/** Nodes whose name holds a text, or whose code begins with it, at most twelve: those that begin with it first. */
export function findNodes(nodes: readonly RelationNode[], query: string): readonly RelationNode[] {
  const wanted = searchText(query);
  if (wanted === '') return [];
  const beginning: RelationNode[] = [];
  const inside: RelationNode[] = [];
  for (const node of nodes) {
    const name = searchText(node.name);
    if (name.startsWith(wanted) || searchText(node.key).startsWith(wanted)) beginning.push(node);
    else if (name.includes(wanted)) inside.push(node);
  }
  return [...beginning, ...inside].slice(0, most);
}
