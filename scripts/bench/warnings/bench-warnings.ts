import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { browserFlags, ensureBrowser } from '../../support/find-browser';
import { line } from '../line';
import { machineFacts } from '../machine';
import { print } from '../print';
import { ensureBenchSnapshot } from '../snapshots';
import { median } from '../statistics';
import { tableOf, thousands } from '../table';
import { writeResults } from '../write-results';
import { measureWarnings, type WarningTimes } from './measure-warnings';
import { serveWarnings } from './serve-warnings';

const root = resolve(import.meta.dirname, '../../..');

/**
 * Measures in Chromium, on a million rows over 36 months: all rules over all units from the reading
 * of the rows to the list, how long the screen is held up meanwhile, and an edit of a rule to its new
 * list, of a rule on months and of one on rows.
 * --millions N, --runs N, --edits N, --port N, --keep (a snapshot of older code is good enough).
 */
export async function benchWarnings(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      millions: { type: 'string', default: '1' },
      runs: { type: 'string', default: '3' },
      edits: { type: 'string', default: '6' },
      port: { type: 'string', default: '5360' },
      keep: { type: 'boolean', default: false },
    },
  });
  const executablePath = ensureBrowser(print);
  const machine = machineFacts(executablePath);
  const snapshot = await ensureBenchSnapshot(join(root, '.cache/bench'), Number(values.millions), {
    keep: values.keep,
    progress: print,
  });
  print('building the console');
  const server = await serveWarnings(root, snapshot, Number(values.port));
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const runs: WarningTimes[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      runs.push(await measureWarnings(browser, server.url, Number(values.edits)));
    }
    const middle = (pick: (run: WarningTimes) => number) => median(runs.map(pick));
    const lines = [
      line(
        'all rules to the list',
        middle(({ list }) => list),
        'ms',
        2_000,
      ),
      line(
        'longest hold-up of the screen',
        middle(({ block }) => block),
        'ms',
        50,
      ),
      line(
        'edit to the new list, a rule on months',
        median(runs.flatMap(({ monthEdits }) => monthEdits)),
        'ms',
        200,
      ),
      line(
        'edit to the new list, a rule on rows',
        median(runs.flatMap(({ rowEdits }) => rowEdits)),
        'ms',
        200,
      ),
    ];
    const title = `${thousands(snapshot.rows)} rows, 36 months, ${runs[0]?.warnings ?? 0} warnings`;
    print(`\n${tableOf(title, lines)}`);
    print(writeResults('warnings', { machine, title, lines, runs }));
  } finally {
    await browser.close();
    server.close();
  }
}
