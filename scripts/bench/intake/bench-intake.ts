import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../support/find-browser';
import { buildPages } from '../build-pages';
import { serveCounting } from '../counting-server';
import { line } from '../line';
import { machineFacts } from '../machine';
import { print } from '../print';
import { ensureBenchSnapshot } from '../snapshots';
import { tableOf, thousands } from '../table';
import { writeResults } from '../write-results';
import { intakeLines } from './intake-lines';
import { type Import, measureImport } from './measure-import';
import { measureNativeRead, nativeStatement } from './native-read';
import { ensurePenaltyFiles, type PenaltyFiles } from './penalty-files';
import { ensureXlsxFile } from './xlsx-file';
import { measureXlsxHeap } from './xlsx-heap';

const root = resolve(import.meta.dirname, '../../..');
const cache = join(root, '.cache/bench');
const folder = join(cache, 'intake');
/** The sheet has a fifth of the rows: 200,000 of a million. */
const xlsxShare = 0.2;
const mostHeap = 300;

/**
 * Measures own files on their way through the console in Chromium against native DuckDB: --rows N,
 * --runs N (pairs), --port N, --keep (the snapshot beside may be of older code).
 */
export async function benchIntake(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rows: { type: 'string', default: '1000000' },
      runs: { type: 'string', default: '3' },
      port: { type: 'string', default: '5361' },
      keep: { type: 'boolean', default: false },
    },
  });
  const executablePath = ensureBrowser(print);
  const machine = machineFacts(executablePath);
  print(`${values.rows} penalties in GB18030 and UTF-8`);
  const files = await ensurePenaltyFiles(folder, Number(values.rows));
  const xlsxRows = Math.ceil(files.rows * xlsxShare);
  const xlsx = await ensureXlsxFile(folder, xlsxRows);
  const heap = await measureXlsxHeap(xlsx, xlsxRows);
  const snapshot = await ensureBenchSnapshot(cache, 1, { keep: values.keep, progress: print });
  print('building the console');
  const { app } = await buildPages(root, cache, snapshot);
  const server = await serveCounting(
    { '/': app, '/icons/': join(root, 'public/icons'), '/snapshots/1m/': snapshot.folder },
    Number(values.port),
  );
  try {
    const address = `${server.url}#/data?snapshot=snapshots/1m/`;
    const imports: Import[] = [];
    const native: number[] = [];
    for (let run = 0; run < Number(values.runs); run += 1) {
      native.push(await measureNativeRead(files.utf8, files.rows));
      const one = await measureImport(executablePath, address, files.gb18030);
      checkCounts(one, files);
      imports.push(one);
    }
    const lines = [
      ...intakeLines(imports, native),
      line(`XLSX ${thousands(xlsxRows)} × 20, heap`, heap / 1e6, 'MB', mostHeap),
    ];
    print(`\n${tableOf(titleOf(files), lines)}`);
    print(`\nNative: ${nativeStatement}.`);
    print(writeResults('intake', { machine, nativeStatement, files, lines, imports, native }));
  } finally {
    server.close();
  }
}

/** A figure counts only where every row is accounted for. */
function checkCounts({ rows, accepted, rejected }: Import, files: PenaltyFiles): void {
  const expected = [files.rows, files.rows - files.faulty, files.faulty];
  if ([rows, accepted, rejected].every((count, place) => count === expected[place])) return;
  throw new Error(
    `Of ${files.gb18030} the console read ${rows} rows, ${accepted} accepted, ${rejected} rejected; ${expected.join(', ')} are right.`,
  );
}

function titleOf({ rows, gb18030Bytes, utf8Bytes }: PenaltyFiles): string {
  const [gb18030, utf8] = [gb18030Bytes, utf8Bytes].map((bytes) => (bytes / 1e6).toFixed(1));
  return `${thousands(rows)} penalties (GB18030 ${gb18030} MB, UTF-8 ${utf8} MB)`;
}
