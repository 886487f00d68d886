import { unpackCodedTables } from '../../engine/coded-tables-file';
import type { CodedTable } from '../../engine/engine';
import { overviewCells, snapshotOverdue } from '../opening-statements';

/**
 * The answers to what the Overview asks first, read from the file that a snapshot has for it; by
 * statement, as `Workspace.begun` holds them. They reject where the file is not there or is no such file.
 */
export function earlyOverview(
  address: string,
  asOf: string,
  signal: AbortSignal,
): Map<string, Promise<CodedTable>> {
  const tables = readTables(address, signal);
  const answer = async (name: string) => {
    const table = (await tables).get(name);
    if (!table) throw new RangeError(`${address} has no table ${name}.`);
    return table;
  };
  return new Map([
    [overviewCells, answer('cells')],
    [snapshotOverdue(asOf), answer('overdue')],
  ]);
}

async function readTables(
  address: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, CodedTable>> {
  const response = await fetch(address, { signal });
  if (!response.ok || !response.body) throw new Error(`${address} answered ${response.status}.`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return unpackCodedTables(await new Response(unpacked).arrayBuffer());
}
