import { openAsBlob } from 'node:fs';
import { inspectTable } from '../../../src/intake/read/inspect-table';
import { defaultOptions } from '../../../src/intake/read/read-plan';
import { readTable } from '../../../src/intake/read/read-table';

/**
 * Most bytes of heap and buffers that reading an XLSX file takes beyond those before it, garbage that was not
 * yet collected included. Throws where it does not find so many rows.
 */
export async function measureXlsxHeap(path: string, rows: number): Promise<number> {
  const file = new File([await openAsBlob(path)], 'penalties.xlsx');
  const before = used();
  let most = before;
  const look = () => {
    most = Math.max(most, used());
  };
  const inspection = await inspectTable(file);
  const [candidate] = inspection.candidates;
  if (!candidate) throw new Error(`${path} was not recognised.`);
  const { dataset, mapping } = candidate;
  const plan = { ...inspection, dataset, mapping, options: defaultOptions };
  const report = await readTable(file, plan, {
    onAccepted: look,
    onRejected: () => undefined,
    onProgress: look,
  });
  if (report.rows !== rows) throw new Error(`${path} has ${report.rows} rows, not ${rows}.`);
  return most - before;
}

function used(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
