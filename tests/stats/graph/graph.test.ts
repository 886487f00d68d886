import { describe, expect, test } from 'vitest';
import { communities } from '../../../src/stats/graph/communities';
import { type Graph, graphOf, neighboursOf } from '../../../src/stats/graph/graph';
import { modularity } from '../../../src/stats/graph/modularity';
import { shortestPath } from '../../../src/stats/graph/shortest-path';
import { karateTies, withInstructor } from './karate';

const karate = graphOf(
  34,
  karateTies.map(([from, to]) => ({ from: from - 1, to: to - 1, weight: 1 })),
);

function ring(size: number): Graph {
  return graphOf(
    size,
    Array.from({ length: size }, (_, node) => ({ from: node, to: (node + 1) % size, weight: 1 })),
  );
}

test('edges of the same ends are added up and stand at both', () => {
  const graph = graphOf(3, [
    { from: 0, to: 1, weight: 1 },
    { from: 1, to: 0, weight: 2 },
  ]);
  expect([...neighboursOf(graph, 0)]).toEqual([1]);
  expect([...graph.weights]).toEqual([3, 3]);
  expect([...neighboursOf(graph, 2)]).toEqual([]);
  expect(() => graphOf(2, [{ from: 0, to: 2, weight: 1 }])).toThrow(
    'An edge joins 0 and 2, the graph has 2 nodes.',
  );
});

describe('modularity', () => {
  test('the split of the karate club as it happened: 0.3582 (Zachary), 78 ties', () => {
    expect(karateTies).toHaveLength(78);
    const sides = Array.from({ length: 34 }, (_, node) => (withInstructor.has(node + 1) ? 0 : 1));
    expect(modularity(karate, sides)).toBeCloseTo(0.3582, 4);
  });

  test('all in one is 0, two triangles on a bridge by hand', () => {
    expect(modularity(karate, new Int32Array(34))).toBeCloseTo(0, 12);
    const edges = [
      [0, 1],
      [1, 2],
      [0, 2],
      [3, 4],
      [4, 5],
      [3, 5],
      [2, 3],
    ].map(([from = 0, to = 0]) => ({ from, to, weight: 1 }));
    // 2 · (3/7 − (7/14)²) = 5/14
    expect(modularity(graphOf(6, edges), [0, 0, 0, 1, 1, 1])).toBeCloseTo(5 / 14, 12);
  });
});

describe('communities', () => {
  test('the karate club: 4 communities of the published optimum 0.4198 (Brandes et al. 2008)', () => {
    const found = communities(karate);
    expect(Math.max(...found) + 1).toBe(4);
    expect(modularity(karate, found)).toBeCloseTo(0.4198, 4);
  });

  test('a ring of 30 cliques of 5: each clique, or two by two as Fortunato and Barthélemy (2007) have it', () => {
    const edges = Array.from({ length: 30 }, (_, clique) => {
      const first = clique * 5;
      const inside = [0, 1, 2, 3, 4].flatMap((a) =>
        [0, 1, 2, 3, 4].filter((b) => b > a).map((b) => ({ from: first + a, to: first + b })),
      );
      return [...inside, { from: first, to: ((clique + 1) % 30) * 5 + 1 }];
    }).flat();
    const graph = graphOf(
      150,
      edges.map((edge) => ({ ...edge, weight: 1 })),
    );
    const found = communities(graph);
    // 0.876 with single cliques, 0.888 in pairs.
    expect(modularity(graph, found)).toBeGreaterThanOrEqual(0.8757);
    for (let clique = 0; clique < 30; clique += 1) {
      const members = found.slice(clique * 5, clique * 5 + 5);
      expect(new Set(members).size).toBe(1);
    }
  });

  test('the same graph has the same result; nodes without edges stay alone', () => {
    expect(communities(karate)).toEqual(communities(karate));
    expect([...communities(graphOf(3, []))]).toEqual([0, 1, 2]);
  });
});

describe('shortest path', () => {
  test('on a ring the shorter way round', () => {
    expect(shortestPath(ring(6), 0, 2)).toEqual([0, 1, 2]);
    expect(shortestPath(ring(6), 5, 1)).toEqual([5, 0, 1]);
    expect(shortestPath(ring(6), 4, 4)).toEqual([4]);
  });

  test('the karate club is 5 across at most; none between parts', () => {
    const lengths = Array.from({ length: 34 }, (_, to) => shortestPath(karate, 16, to)?.length);
    expect(Math.max(...lengths.map((length) => length ?? 0)) - 1).toBe(5);
    expect(shortestPath(graphOf(2, []), 0, 1)).toBeNull();
  });
});
