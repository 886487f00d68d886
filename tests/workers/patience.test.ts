import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIntakeClient } from '../../src/workers/intake-client';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A worker that is told something and never answers, but for what it is made to say. */
function silentWorker() {
  const listeners: ((event: MessageEvent & Event) => void)[] = [];
  const state = { isTerminated: false };
  const worker = {
    postMessage: () => undefined,
    addEventListener: (type: string, listener: (event: MessageEvent & Event) => void) => {
      if (type === 'message') listeners.push(listener);
    },
    terminate: () => {
      state.isTerminated = true;
    },
  };
  const say = (data: unknown) => {
    for (const listener of listeners) listener({ data } as MessageEvent & Event);
  };
  return { worker, state, say };
}

it('a reader that stands still is ended, and its file refused as damaged', async () => {
  const { worker, state } = silentWorker();
  const read = createIntakeClient(() => worker).inspect(new Blob(['PAR1']), {});
  const refused = expect(read).rejects.toMatchObject({ name: 'IntakeError', kind: 'damaged' });
  await vi.advanceTimersByTimeAsync(29_000);
  expect(state.isTerminated).toBe(false);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(state.isTerminated).toBe(true);
  await refused;
});

it('a reader that makes progress is waited for', async () => {
  const { worker, state, say } = silentWorker();
  const read = createIntakeClient(() => worker).inspect(new Blob(['a,b']), {});
  for (let minute = 0; minute < 10; minute += 1) {
    await vi.advanceTimersByTimeAsync(25_000);
    say({ kind: 'progress', bytes: minute, rows: minute });
  }
  expect(state.isTerminated).toBe(false);
  say({ kind: 'done', value: 'inspected' });
  expect(await read).toBe('inspected');
  expect(state.isTerminated).toBe(true);
});

it('a large file may be silent longer', async () => {
  const { worker, state } = silentWorker();
  const file = new Blob([new Uint8Array(60_000_000)]);
  const refused = expect(createIntakeClient(() => worker).inspect(file, {})).rejects.toMatchObject({
    kind: 'damaged',
  });
  await vi.advanceTimersByTimeAsync(85_000);
  expect(state.isTerminated).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(state.isTerminated).toBe(true);
  await refused;
});
