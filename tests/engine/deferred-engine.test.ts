import { expect, it } from 'vitest';
import { deferredEngine } from '../../src/engine/deferred-engine';
import type { Engine } from '../../src/engine/engine';
import { EngineError } from '../../src/engine/engine-error';
import { startWasmEngine } from '../support/wasm-engine';

it('does in order what was asked of it before it came', async () => {
  let arrive = (_engine: Engine) => {};
  const engine = deferredEngine(
    new Promise((resolve) => {
      arrive = resolve;
    }),
  );
  const made = engine.run('CREATE TABLE t AS SELECT 1 AS x');
  const read = engine.query('SELECT x FROM t');
  arrive((await startWasmEngine()).asEngine());
  await made;
  expect((await read).columns[0]?.values[0]).toBe(1);
  await engine.close();
});

it('says why it does not come', async () => {
  const engine = deferredEngine(Promise.reject(new EngineError('worker_failed', 'no worker')));
  await expect(engine.query('SELECT 1')).rejects.toThrow('no worker');
  await expect(engine.run('SELECT 1')).rejects.toThrow('no worker');
});
