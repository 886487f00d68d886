import { expect, test } from 'vitest';
import { prepareModel } from '../../src/evaluation/model/prepare-model';
import { scoringPlan } from '../../src/evaluation/model/scoring-plan';
import { simulateModel } from '../../src/evaluation/uncertainty/simulate-model';
import { type AnalysisWorker, createAnalysisClient } from '../../src/workers/analysis-client';
import { smallData, smallDirections, smallModel } from '../evaluation/model/small-model';
import { workerOf } from './support/worker-of';

const input = {
  asOf: '2026-10-31',
  from: '2026-10',
  to: '2026-10',
  datasets: {},
  calendar: { day: [], working_days: [] },
};
const nothing = {};

test('a job answers with its value and its progress', async () => {
  const client = createAnalysisClient(() =>
    workerOf({
      recompute: async (given, { step }) => {
        await step(1, 2);
        return {
          [given.asOf]: {
            month: [],
            region: [],
            department: [],
            area: [],
            numerator: [],
            denominator: [],
          },
        };
      },
    }),
  );
  const progress: number[][] = [];
  const result = await client.run('recompute', input, {
    onProgress: (...steps) => progress.push(steps),
  });
  expect(result.ok && Object.keys(result.value)).toEqual(['2026-10-31']);
  expect(progress).toEqual([[1, 2]]);
});

test('a job that throws is a value that says why, and the worker goes on', async () => {
  let runs = 0;
  const client = createAnalysisClient(() =>
    workerOf({
      recompute: async () => {
        runs += 1;
        if (runs === 1) throw new RangeError('no such month');
        return nothing;
      },
    }),
  );
  expect(await client.run('recompute', input)).toEqual({
    ok: false,
    error: { kind: 'failed', message: 'no such month' },
  });
  expect(await client.run('recompute', input)).toEqual({ ok: true, value: {} });
});

test('an aborted job stops at its next step; others are not touched', async () => {
  const steps: number[] = [];
  const client = createAnalysisClient(() =>
    workerOf({
      recompute: async (given, { step }) => {
        if (given.from === '2026-01') return nothing;
        for (let done = 0; done < 1000; done += 1) {
          steps.push(done);
          await step(done, 1000);
        }
        return nothing;
      },
    }),
  );
  const controller = new AbortController();
  const long = client.run('recompute', input, {
    signal: controller.signal,
    onProgress: (done) => {
      if (done === 3) controller.abort();
    },
  });
  const short = client.run('recompute', { ...input, from: '2026-01' });
  expect(await long).toEqual({
    ok: false,
    error: { kind: 'cancelled', message: 'The job was cancelled.' },
  });
  expect(await short).toEqual({ ok: true, value: {} });
  expect(steps.length).toBeLessThan(1000);
  expect((await client.run('recompute', input, { signal: controller.signal })).ok).toBe(false);
});

test('a worker that does not start is an error value, and the next run starts another', async () => {
  let starts = 0;
  const client = createAnalysisClient(() => {
    starts += 1;
    if (starts === 1) throw new Error('blocked by policy');
    return workerOf({ recompute: async () => nothing });
  });
  expect(await client.run('recompute', input)).toEqual({
    ok: false,
    error: { kind: 'worker', message: 'blocked by policy' },
  });
  expect(await client.run('recompute', input)).toEqual({ ok: true, value: {} });
});

test('a worker that is warmed up is the one that does the first job', async () => {
  let starts = 0;
  const client = createAnalysisClient(() => {
    starts += 1;
    if (starts === 1) throw new Error('not yet');
    return workerOf({ recompute: async () => nothing });
  });
  client.warmUp();
  client.warmUp();
  expect(await client.run('recompute', input)).toEqual({ ok: true, value: nothing });
  expect(starts).toBe(2);
  client.close();
});

test('a worker that breaks down ends its jobs as error values', async () => {
  let broken: EventTarget | undefined;
  const client = createAnalysisClient(() => {
    const target = new EventTarget();
    broken = target;
    return Object.assign(target, { postMessage: () => {}, terminate: () => {} }) as AnalysisWorker;
  });
  const result = client.run('recompute', input);
  broken?.dispatchEvent(new Event('error'));
  expect(await result).toEqual({
    ok: false,
    error: { kind: 'worker', message: 'The worker stopped.' },
  });
  const open = client.run('recompute', input);
  client.close();
  expect(await open).toEqual({
    ok: false,
    error: { kind: 'cancelled', message: 'The job was cancelled.' },
  });
});

const simulation = {
  prepared: prepareModel(
    scoringPlan(smallModel, smallDirections),
    smallData([
      [90, 60, 40, 2],
      [30, 60, 90, 9],
    ]),
  ),
  noise: ['share', 'share', 'share', 'count'] as const,
  seed: 'worker',
  draws: 5000,
  samples: 20,
};

test('a simulation through the worker is the one in this thread', async () => {
  const client = createAnalysisClient(() =>
    workerOf({ simulate: (given, { step }) => simulateModel(given, step) }),
  );
  const result = await client.run('simulate', simulation);
  expect(result).toEqual({ ok: true, value: await simulateModel(simulation) });
});

test('a simulation is cancelled between its draws', async () => {
  const client = createAnalysisClient(() =>
    workerOf({ simulate: (given, { step }) => simulateModel(given, step) }),
  );
  const controller = new AbortController();
  const seen: number[] = [];
  const result = await client.run('simulate', simulation, {
    signal: controller.signal,
    onProgress: (done) => {
      seen.push(done);
      if (done === 2000) controller.abort();
    },
  });
  expect(result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(Math.max(...seen)).toBeLessThan(5000);
});
