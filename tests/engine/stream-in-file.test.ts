import { RecordBatchReader, tableFromArrays, tableFromIPC, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import { streamInFile } from '../../src/engine/stream-in-file';
import { startWasmEngine, type WasmEngine } from '../support/wasm-engine';

let wasm: WasmEngine;
let engine: Engine;

beforeAll(async () => {
  wasm = await startWasmEngine();
  engine = wasm.asEngine();
});
afterAll(() => wasm.close());

it('what DuckDB answers is a stream with all its rows', async () => {
  const stream = await engine.queryArrow(`SELECT i, '𠮷' || i AS t FROM range(5000) AS r(i)`);
  expect(RecordBatchReader.from(stream).isStream()).toBe(true);
  const table = tableFromIPC(stream);
  expect(table.numRows).toBe(5000);
  expect(table.get(4999)?.toJSON()).toEqual({ i: 4999n, t: '𠮷4999' });
});

it('an answer without rows is a stream without rows', async () => {
  const stream = await engine.queryArrow('SELECT 1 AS a WHERE FALSE');
  expect(tableFromIPC(stream).numRows).toBe(0);
});

it('a stream stays as it is', () => {
  const stream = tableToIPC(tableFromArrays({ number: Int32Array.from([1, 2, 3]) }), 'stream');
  expect(streamInFile(stream)).toBe(stream);
});
