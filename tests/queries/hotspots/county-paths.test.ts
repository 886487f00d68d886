import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { countyPaths } from '../../../src/queries/hotspots/county-paths';
import { readBoundaries } from '../../../src/queries/overview/boundaries';

test('every county of the province has a path inside the drawing', () => {
  const topology = JSON.parse(readFileSync('data/reference/zj-divisions.topojson', 'utf8'));
  const { paths, width, height } = countyPaths(readBoundaries(topology, 'test'), 132);
  expect(paths.size).toBe(90);
  expect(height).toBeGreaterThan(100);
  for (const [code, path] of paths) {
    expect(path, code).toMatch(/^M.+Z$/);
    const numbers = [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)];
    for (const [, x, y] of numbers) {
      expect(Number(x) >= -0.1 && Number(x) <= width + 0.1).toBe(true);
      expect(Number(y) >= -0.1 && Number(y) <= height + 0.1).toBe(true);
    }
  }
});
