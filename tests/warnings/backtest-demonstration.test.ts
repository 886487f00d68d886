import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ensureDemo } from '../../scripts/demo/ensure-demo';
import { runBacktest } from '../../scripts/warnings/backtest';
import { openWarned } from '../../scripts/warnings/native-warnings';

test('what is planted is found early, with few wrong alarms and no decoy in red', async () => {
  const [folder = ''] = await ensureDemo();
  const path = join(folder, 'snapshot.duckdb');
  const database = await openWarned(path, '2023-11');
  const { recall, precision, medianLead, redDecoys, found, episodes } = await runBacktest(
    database,
    path,
    '2026-10-31',
    12,
  );
  database.engine.close();
  process.stdout.write(
    `back-test of 12 months: recall ${recall} of ${found.length}, precision of red and orange ${precision} of ${episodes.length}, median lead ${medianLead} months, ${redDecoys.length} decoys in red\n`,
  );
  expect(found.length).toBeGreaterThanOrEqual(10);
  expect(recall).toBeGreaterThanOrEqual(0.9);
  expect(precision).toBeGreaterThanOrEqual(0.8);
  expect(medianLead).toBeGreaterThanOrEqual(1);
  expect(redDecoys).toEqual([]);
}, 240_000);
