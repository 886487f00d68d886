import { useCallback, useEffect, useState } from 'react';
import type { Engine } from '../../../engine/engine';
import type { Model } from '../../../evaluation/model/model-schema';
import type { Month } from '../../../util/month';
import { type ComparisonFailure, comparisonFailureOf } from '../../comparison/comparison-failure';
import type { SnapshotUnitChange } from './compare-unit';

/** How far the comparison of a unit in two snapshots is. */
export type SnapshotChangeState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'comparing'; readonly done: number; readonly total: number }
  | {
      readonly kind: 'done';
      readonly result: SnapshotUnitChange;
      readonly asOf: { readonly newer: string; readonly older: string };
    }
  | { readonly kind: 'failed'; readonly failure: ComparisonFailure };

export interface SnapshotChangeRequest {
  readonly model: Model;
  readonly unit: string;
  readonly month: Month;
  /** Addresses of the two snapshots. */
  readonly newer: string;
  readonly older: string;
}

/** Compares a unit in two snapshots, in an engine of its own that ends with the comparison. */
export function useSnapshotChange({ model, unit, month, newer, older }: SnapshotChangeRequest) {
  const [state, setState] = useState<SnapshotChangeState>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt compares anew.
  useEffect(() => {
    const control = new AbortController();
    const { signal } = control;
    const show = (next: SnapshotChangeState) => {
      if (!signal.aborted) setState(next);
    };
    setState({ kind: 'opening' });
    compare().catch((thrown: unknown) =>
      show({ kind: 'failed', failure: comparisonFailureOf(thrown, older) }),
    );
    return () => control.abort();

    async function compare(): Promise<void> {
      const [{ openSnapshots }, { compareUnit }] = await Promise.all([
        import('../../comparison/open-snapshots'),
        import('./compare-unit'),
      ]);
      let running: Engine | null = null;
      try {
        const opened = await openSnapshots({ newer, older }, signal, (engine) => {
          running = engine;
          if (signal.aborted) void engine.close();
          else signal.addEventListener('abort', () => void engine.close(), { once: true });
        });
        const asOf = {
          newer: opened.newer['chengjian:asOf'],
          older: opened.older['chengjian:asOf'],
        };
        const result = await compareUnit(opened.engine, {
          model,
          unit,
          month,
          asOf,
          signal,
          onIndicator: (done, total) => show({ kind: 'comparing', done, total }),
        });
        show({ kind: 'done', result, asOf });
      } finally {
        await (running as Engine | null)?.close();
      }
    }
  }, [model, unit, month, newer, older, attempt]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, retry };
}
