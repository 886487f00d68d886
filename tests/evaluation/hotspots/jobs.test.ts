import { expect, test } from 'vitest';
import { permuteValues } from '../../../src/evaluation/hotspots/permute-values';
import { findScanClusters } from '../../../src/evaluation/hotspots/scan-clusters';
import { poissonScan } from '../../../src/stats/spatial/scan/poisson-scan';
import { distanceBand } from '../../../src/stats/spatial/spatial-weights';
import { Random } from '../../../src/util/random';
import { createAnalysisClient } from '../../../src/workers/analysis-client';
import { workerOf } from '../../workers/support/worker-of';

const points = Array.from({ length: 36 }, (_, unit) => ({ x: unit % 6, y: Math.floor(unit / 6) }));
const population = points.map(() => 1000);
const cases = points.map(({ x, y }, unit) => (x < 2 && y < 2 ? 12 : 2 + (unit % 2)));
const data = { points, cases, population };
const weights = distanceBand(points, 1);

test('a scan in the worker is the one of the statistics, with progress up to its end', async () => {
  const client = createAnalysisClient(() =>
    workerOf({ scan: (input, { step }) => findScanClusters(input, step) }),
  );
  const progress: number[] = [];
  const result = await client.run(
    'scan',
    { data, seed: 'worker', simulations: 250 },
    { onProgress: (done, total) => progress.push(done / total) },
  );
  const options = { populationShare: 0.5, simulations: 250, random: new Random('worker') };
  expect(result).toEqual({ ok: true, value: poissonScan(data, options) });
  expect(result.ok && result.value[0]?.units.toSorted((a, b) => a - b)).toEqual([0, 1, 6, 7]);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect([progress[0], progress.at(-1)]).toEqual([0, 1]);
});

test('a scan is cancelled between portions of simulations', async () => {
  const stop = new AbortController();
  let steps = 0;
  const client = createAnalysisClient(() =>
    workerOf({ scan: (input, { step }) => findScanClusters(input, step) }),
  );
  const result = await client.run(
    'scan',
    { data, seed: 'stop' },
    {
      signal: stop.signal,
      onProgress: () => {
        steps += 1;
        if (steps === 2) stop.abort();
      },
    },
  );
  expect(result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(steps).toBeLessThan(6);
});

test('data that cannot be scanned fail with the reason', async () => {
  const client = createAnalysisClient(() =>
    workerOf({ scan: (input, { step }) => findScanClusters(input, step) }),
  );
  const empty = { ...data, cases: points.map(() => 0) };
  expect(await client.run('scan', { data: empty, seed: 'none' })).toEqual({
    ok: false,
    error: { kind: 'failed', message: 'A scan needs at least one case and a population.' },
  });
});

test('permutations of all three statistics, the same for the same seed', async () => {
  const client = createAnalysisClient(() =>
    workerOf({ permute: (input, { step }) => permuteValues(input, step) }),
  );
  const progress: number[] = [];
  const input = { values: cases, weights, seed: 'permute' };
  const result = await client.run('permute', input, {
    onProgress: (done, total) => progress.push(done / total),
  });
  const again = await permuteValues(input);
  expect(result).toEqual({ ok: true, value: again });
  expect(progress.at(-1)).toBe(1);
  expect(again.giStar[0]?.oneSided).toBeLessThanOrEqual(0.02);
  expect(again.localMoran[0]?.oneSided).toBeLessThanOrEqual(0.02);
  expect(again.globalMoran?.twoSided).toBeLessThanOrEqual(0.01);
  const other = await permuteValues({ ...input, seed: 'other' });
  expect(other.giStar).not.toEqual(again.giStar);
});
