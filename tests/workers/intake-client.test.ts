import { describe, expect, it } from 'vitest';
import { defaultOptions } from '../../src/intake/read/read-plan';
import type { RejectedRow } from '../../src/intake/report/intake-report';
import { createIntakeClient } from '../../src/workers/intake-client';
import { startInProcess } from './start-in-process';

const header = 'record_id,region_code,subject,subject_kind,record_kind,severity,event_date';
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, row) => `r${row},330106,某局,department,broken_commitment,minor,2026-05-06`,
  );
const file = (count: number) =>
  new Blob([
    [header, ...rows(count), 'x,330106,某局,department,无此类,minor,2026-05-06'].join('\n'),
  ]);

describe('createIntakeClient', () => {
  it('inspects and reads a file, each in a worker of its own', async () => {
    const states: { isTerminated: boolean }[] = [];
    const client = createIntakeClient(() => {
      const { worker, state } = startInProcess();
      states.push(state);
      return worker;
    });
    const inspection = await client.inspect(file(3), {});
    expect(inspection.candidates[0]?.dataset).toBe('dishonesty_records');
    const progress: number[] = [];
    const plan = {
      ...inspection,
      dataset: 'dishonesty_records',
      mapping: inspection.candidates[0]?.mapping ?? [],
      options: defaultOptions,
    };
    const read = await client.read(file(3), plan, {
      onProgress: (bytes) => progress.push(bytes),
    });
    expect(read.report).toMatchObject({ rows: 4, accepted: 3, rejected: 1 });
    expect(read.batches).toHaveLength(1);
    expect(read.fields).toContain('record_id');
    expect(progress.at(-1)).toBe(file(3).size);
    const rejected = JSON.parse((await read.rejected[0]?.text()) ?? '[]') as RejectedRow[];
    expect(rejected).toMatchObject([{ line: 5, faults: [{ field: 'record_kind', rule: 'code' }] }]);
    expect(states).toEqual([{ isTerminated: true }, { isTerminated: true }]);
  });

  it('rejects with what is wrong with the file', async () => {
    const client = createIntakeClient(() => startInProcess().worker);
    await expect(client.inspect(new Blob([]), {})).rejects.toMatchObject({
      name: 'IntakeError',
      kind: 'empty_file',
    });
  });

  it('ends the worker at once when it is cancelled, and takes the next request', async () => {
    const abort = new AbortController();
    const started: { isTerminated: boolean }[] = [];
    const client = createIntakeClient(() => {
      const { worker, state } = startInProcess();
      started.push(state);
      if (started.length === 1) queueMicrotask(() => abort.abort(new Error('stop')));
      return worker;
    });
    await expect(client.inspect(file(10), {}, { signal: abort.signal })).rejects.toThrow('stop');
    expect(started[0]?.isTerminated).toBe(true);
    await expect(client.inspect(file(1), {})).resolves.toMatchObject({ headerLine: 1 });
  });

  it('starts no worker for a request that is cancelled before its turn', async () => {
    let count = 0;
    const client = createIntakeClient(() => {
      count += 1;
      return startInProcess().worker;
    });
    await expect(
      client.inspect(file(1), {}, { signal: AbortSignal.abort(new Error('stop')) }),
    ).rejects.toThrow('stop');
    expect(count).toBe(0);
  });
});
