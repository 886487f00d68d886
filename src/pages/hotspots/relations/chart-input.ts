import type { GraphEdge, GraphNode } from '../../../components/charts/graph-option';
import {
  type DrawnGraph,
  type DrawnNode,
  drawnKinds,
} from '../../../queries/relations/drawn-graph';
import { forceLayout } from '../../../stats/graph/force-layout';
import { formatNumber } from '../../../util/format-number';
import type { Language } from '../../../util/language';

interface ChartWords {
  /** Key of the selected node. */
  readonly selected: string;
  readonly nameOf: (node: DrawnNode) => string;
  readonly wordOf: (kind: string) => string;
  readonly word: (key: 'table.count' | 'table.links') => string;
  readonly language: Language;
  /** Width of the surface as a multiple of its height. */
  readonly aspect: number;
}

const dashed = new Set(['invested', 'guaranteed', 'subsidiary']);
const shared = new Set(['same_address', 'same_officer', 'same_contact']);
const dotted = new Set(['penalised', 'officials', 'records']);

/** How the line of a kind of link is drawn. */
export function lineOf(kind: string): GraphEdge['style'] {
  if (dashed.has(kind)) return 'dashed';
  return dotted.has(kind) ? 'dotted' : 'solid';
}

/** Whether a kind of link tells of something shared, which is drawn in a colour of its own. */
export function isShared(kind: string): boolean {
  return shared.has(kind);
}

/** The drawn graph as nodes and edges of a chart. */
export function chartInput(
  { nodes, edges }: DrawnGraph,
  { selected, nameOf, wordOf, word, language, aspect }: ChartWords,
): { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] } {
  const names = new Map(nodes.map((node) => [node.key, nameOf(node)]));
  const placeOf = new Map(nodes.map(({ key }, place) => [key, place]));
  const points = forceLayout(
    nodes.length,
    edges.map(({ from, to }) => [placeOf.get(from) ?? 0, placeOf.get(to) ?? 0] as const),
    { aspect },
  );
  return {
    nodes: nodes.map((node, place) => ({
      ...(points[place] ?? { x: 0, y: 0 }),
      id: node.key,
      name: nameOf(node),
      kind: drawnKinds.indexOf(node.kind),
      weight: node.count,
      isMarked: node.isOpen,
      isSelected: node.key === selected,
      isQuiet: node.kind === 'project',
      lines:
        node.place === null
          ? []
          : [{ label: word('table.links'), value: formatNumber(node.count, language) }],
    })),
    edges: edges.map(({ from, to, kind, count }) => ({
      from,
      to,
      weight: count,
      style: lineOf(kind),
      isAccented: isShared(kind),
      title: `${names.get(from) ?? ''} → ${names.get(to) ?? ''}`,
      lines: [{ label: wordOf(kind), value: formatNumber(count, language) }],
    })),
  };
}
