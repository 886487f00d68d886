import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BacktestScore } from '../../src/warnings/backtest/score-backtest';
import { ensureDemo } from '../demo/ensure-demo';
import { runBacktest } from './backtest';
import { openWarned } from './native-warnings';

const folder = '.cache/warnings';
const asOf = '2026-10-31';

/**
 * Builds the demonstration for so many seeds, one after the other, and prints how well the rules found
 * what is planted in each: recall, precision of red and orange, median lead, decoys in red.
 */
export async function backtestSeeds(count: number, months: number, from: string): Promise<void> {
  const line = (text: string): void => void process.stdout.write(`${text}\n`);
  const scores: BacktestScore[] = [];
  for (let number = 1; number <= count; number += 1) {
    const seed = `back-test-${number}`;
    const out = join(folder, seed);
    await ensureDemo({ seed, out, asOf, gzip: false, databaseOnly: true });
    const path = join(out, 'zhejiang-demo-2026-10', 'snapshot.duckdb');
    const database = await openWarned(path, from);
    const score = await runBacktest(database, path, asOf, months);
    database.engine.close();
    await rm(out, { recursive: true });
    scores.push(score);
    line(`${seed.padEnd(14)} ${summary([score])}`);
  }
  line(`${'all'.padEnd(14)} ${summary(scores)}`);
}

/** Recall, precision, lead and decoys of several runs, pooled. */
function summary(scores: readonly BacktestScore[]): string {
  const found = scores.flatMap((score) => score.found);
  const episodes = scores.flatMap((score) => score.episodes);
  const leads = found.flatMap(({ lead }) => lead ?? []).sort((a, b) => a - b);
  const share = (part: number, whole: number): string =>
    `${part}/${whole} = ${whole > 0 ? (part / whole).toFixed(3) : '-'}`;
  const hits = found.filter(({ month }) => month !== null).length;
  const right = episodes.filter(({ event }) => event !== null).length;
  const decoys = scores.flatMap((score) => score.redDecoys).length;
  return [
    `recall ${share(hits, found.length)}`,
    `precision of red and orange ${share(right, episodes.length)}`,
    `median lead ${leads[Math.floor((leads.length - 1) / 2)] ?? '-'} months`,
    `${decoys} decoys in red`,
  ].join(', ');
}
