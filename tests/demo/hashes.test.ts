import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { datasetByName } from '../../src/catalog/catalog';
import { datasetRows, rowWriter } from '../../src/demo/dataset-rows';
import { generatorOf } from '../../src/demo/generators';
import { makeWorld } from '../../src/demo/world/make-world';
import { csvLine } from '../../src/snapshot/csv-line';
import { dayNumber } from '../../src/util/civil-date';

function csvHash(name: string, seed: string): string {
  const dataset = datasetByName(name);
  const world = makeWorld({ seed, scale: 0.02 });
  const cells = rowWriter(dataset);
  const hash = createHash('sha256');
  for (const rows of datasetRows(generatorOf(name), dataset, world, dayNumber('2026-10-31'))) {
    for (const row of rows) hash.update(`${csvLine(cells(row))}\n`);
  }
  return hash.digest('hex');
}

describe('the bytes of the demonstration', () => {
  it('are the same on every machine', () => {
    const names = ['dishonesty_records', 'administrative_permits', 'agreements', 'complaints'];
    expect(
      names.map((name) => [name, csvHash(name, 'pinned').slice(0, 16)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "dishonesty_records",
          "730b6f79249c5859",
        ],
        [
          "administrative_permits",
          "5df90d3b288f0c94",
        ],
        [
          "agreements",
          "77feda68ea0ef360",
        ],
        [
          "complaints",
          "e2aac8ceffbfe7c6",
        ],
      ]
    `);
  });

  it('are the same when made again in the same process', () => {
    expect(csvHash('subject_links', 'again')).toBe(csvHash('subject_links', 'again'));
  });

  it('differ by the seed', () => {
    expect(csvHash('commitments', 'a')).not.toBe(csvHash('commitments', 'b'));
  });
});
