import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { binaryWeights } from '../../../src/stats/spatial/spatial-weights';
import { readOracle } from './read-table';

/** Sudden infant deaths in the 100 counties of North Carolina, 1974–78; expected values by spdep. */
export const sids = readOracle('spatial/sids_expected.csv');
export const sidsNames = sids.texts('name');
export const births = sids.numbers('BIR74') as number[];
export const deaths = sids.numbers('SID74') as number[];

const folder = join(import.meta.dirname, '../../fixtures/oracles/spatial');
const lists: Record<string, string[]> = JSON.parse(
  readFileSync(join(folder, 'sids_neighbours_ncCR85.json'), 'utf8'),
);

/** Counties whose seats are near, after Cressie and Read (1985). */
export const sidsWeights = binaryWeights(
  sidsNames.map((name) => (lists[name] ?? []).map((other) => sidsNames.indexOf(other))),
);
