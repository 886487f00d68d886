import { expect, test } from 'vitest';
import { chartInput, isShared, lineOf } from '../../../../src/pages/hotspots/relations/chart-input';
import type { DrawnGraph } from '../../../../src/queries/relations/drawn-graph';

const node = { count: 1200, place: 0, isOpen: false } as const;
const drawn: DrawnGraph = {
  nodes: [
    { ...node, key: 'u', name: 'Unit', kind: 'unit', isOpen: true },
    { ...node, key: 'f', name: 'Firm', kind: 'organisation', place: 1 },
    { ...node, key: 'u records', name: '', kind: 'records', place: null, count: 3 },
    { ...node, key: '@A1', name: 'A1', kind: 'project', place: null, count: 1 },
  ],
  edges: [
    { from: 'f', to: 'u', kind: 'won', count: 4 },
    { from: 'u', to: 'u records', kind: 'records', count: 3 },
  ],
  hiddenProjects: 0,
};

test('nodes have a kind, a name and a place of their own; edges say from whom to whom', () => {
  const { nodes, edges } = chartInput(drawn, {
    selected: 'f',
    nameOf: ({ name, count }) => name || `${count} records`,
    wordOf: (kind) => kind,
    word: (key) => key,
    language: 'en',
    aspect: 1.4,
  });
  expect(
    nodes.map(({ kind, name, isMarked, isSelected, isQuiet }) => ({
      kind,
      name,
      isMarked,
      isSelected,
      isQuiet,
    })),
  ).toEqual([
    { kind: 0, name: 'Unit', isMarked: true, isSelected: false, isQuiet: false },
    { kind: 1, name: 'Firm', isMarked: false, isSelected: true, isQuiet: false },
    { kind: 4, name: '3 records', isMarked: false, isSelected: false, isQuiet: false },
    { kind: 2, name: 'A1', isMarked: false, isSelected: false, isQuiet: true },
  ]);
  expect(nodes[0]?.lines).toEqual([{ label: 'table.links', value: '1,200' }]);
  expect(nodes[2]?.lines).toEqual([]);
  expect(new Set(nodes.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
  expect(edges[0]).toMatchObject({ title: 'Firm → Unit', weight: 4, style: 'solid' });
  expect(edges[1]).toMatchObject({ title: 'Unit → 3 records', style: 'dotted' });
});

test('what is owned is dashed, what is shared has a colour of its own', () => {
  expect(['invested', 'guaranteed', 'won', 'penalised'].map(lineOf)).toEqual([
    'dashed',
    'dashed',
    'solid',
    'dotted',
  ]);
  expect(['same_address', 'won'].map(isShared)).toEqual([true, false]);
});
