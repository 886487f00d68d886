import { useCallback, useEffect, useRef, useState } from 'react';
import type { Engine } from '../../engine/engine';
import type { SnapshotManifest } from '../../snapshot/manifest-schema';
import type { ComparedSnapshot, Comparison, DatasetDifference } from './comparison';
import { type ComparisonFailure, comparisonFailureOf } from './comparison-failure';

/** How far a comparison is. The engine is there as long as its rows can be asked for. */
export type ComparisonState =
  | { readonly kind: 'opening' }
  | {
      readonly kind: 'comparing';
      readonly comparison: Comparison;
      readonly done: number;
      readonly total: number;
    }
  | { readonly kind: 'done'; readonly comparison: Comparison; readonly engine: Engine }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly failure: ComparisonFailure };

export interface ComparisonRun {
  readonly state: ComparisonState;
  cancel(): void;
  restart(): void;
}

/**
 * Compares the snapshots at two addresses, in an engine of its own that ends with the page; null
 * for the older one: nothing is compared.
 */
export function useComparison(newer: string, older: string | null): ComparisonRun {
  const [state, setState] = useState<ComparisonState>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const running = useRef<AbortController | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt compares anew.
  useEffect(() => {
    if (older === null) return;
    const control = new AbortController();
    running.current = control;
    setState({ kind: 'opening' });
    const show = (next: ComparisonState) => {
      if (!control.signal.aborted) setState(next);
    };
    compare({ newer, older }, control.signal, show).catch((thrown: unknown) =>
      show({ kind: 'failed', failure: comparisonFailureOf(thrown, newer) }),
    );
    return () => control.abort();
  }, [newer, older, attempt]);

  const cancel = useCallback(() => {
    running.current?.abort();
    setState({ kind: 'cancelled' });
  }, []);
  const restart = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, cancel, restart };
}

/** Runs to its end, or until the signal aborts; the engine is closed when it does. */
async function compare(
  locations: { readonly newer: string; readonly older: string },
  signal: AbortSignal,
  show: (state: ComparisonState) => void,
): Promise<void> {
  const [{ openSnapshots }, { compareSnapshots }] = await Promise.all([
    import('./open-snapshots'),
    import('./compare-snapshots'),
  ]);
  let running: Engine | null = null;
  try {
    const opened = await openSnapshots(locations, signal, (engine) => {
      running = engine;
      if (signal.aborted) void engine.close();
      else signal.addEventListener('abort', () => void engine.close(), { once: true });
    });
    const { engine } = opened;
    const start = {
      newer: comparedSnapshot(locations.newer, opened.newer),
      older: comparedSnapshot(locations.older, opened.older),
      figures: null,
    };
    const datasets: DatasetDifference[] = [];
    const found = await compareSnapshots(engine, {
      newer: opened.newer,
      older: opened.older,
      olderLocation: locations.older,
      signal,
      onDataset: (difference, total) => {
        datasets.push(difference);
        const comparison = { ...start, datasets: [...datasets] };
        show({ kind: 'comparing', comparison, done: datasets.length, total });
      },
    });
    show({ kind: 'done', comparison: { ...start, ...found }, engine });
    void engine.lost.then((error) =>
      show({ kind: 'failed', failure: comparisonFailureOf(error, locations.newer) }),
    );
  } catch (thrown) {
    await (running as Engine | null)?.close();
    show({ kind: 'failed', failure: comparisonFailureOf(thrown, locations.older) });
  }
}

/** What a comparison says of a snapshot. */
function comparedSnapshot(location: string, manifest: SnapshotManifest): ComparedSnapshot {
  return { location, title: manifest['chengjian:titles'], asOf: manifest['chengjian:asOf'] };
}
